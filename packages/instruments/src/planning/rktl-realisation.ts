import { defineInstrument } from '@berdaya/core/scoring';
import { realisationExamples } from './rktl-realisation.examples.js';
import { items, percent, readings, reckoned, type Reading } from './rktl-realisation.steps.js';

const timings = {
  'on-time': { id: 'Tepat waktu', en: 'On time' },
  late: { id: 'Terlambat', en: 'Late' },
  'not-due': { id: 'Belum jatuh tempo', en: 'Not due yet' },
} as const;

/** How far each item is. */
function progress(reading: Reading) {
  const { id, en } = readings[reading];
  return {
    kind: 'quantity',
    label: { id: `Kemajuan ${id}`, en: `Progress ${en}` },
    rows: 'item',
    unit: percent,
    minimum: 0,
    maximum: 100,
    effect: 'raises',
  } as const;
}

/** Whether each item was done in time. */
function timing(reading: Reading) {
  const { id, en } = readings[reading];
  const label = { id: `Ketepatan waktu ${id}`, en: `Timing ${en}` };
  return { kind: 'choice', label, rows: 'item', options: timings } as const;
}

/**
 * How much of a follow-up work plan (RKTL) was realised: a house rule, since no official one was found. Done items among
 * the planned ones; of an item not done, the part reached counts only where its target can be measured. Claimed, evidenced
 * and verified are three results, and what was done on time is a result apart. `planRealisation` makes its rows.
 */
export const rktlRealisation = defineInstrument({
  id: 'rktl-realisation',
  version: 1,
  title: {
    id: 'Realisasi RKTL (aturan rumah)',
    en: 'Realisation of a follow-up work plan (house rule)',
  },
  basis: 'house-rule',
  citation: {
    source: 'Aturan rumah: aturan resmi tidak ditemukan; belum diverifikasi oleh instansi mana pun',
    confidence: 'memory',
  },
  inForce: { from: null, until: null },
  inputs: {
    standing: {
      kind: 'choice',
      label: { id: 'Kedudukan kegiatan', en: 'Standing of the item' },
      rows: 'item',
      options: {
        planned: { id: 'Direncanakan', en: 'Planned' },
        dropped: { id: 'Dikeluarkan dari rencana', en: 'Dropped from the plan' },
      },
    },
    target: {
      kind: 'choice',
      label: { id: 'Target kegiatan', en: 'Target of the item' },
      rows: 'item',
      options: {
        measurable: { id: 'Terukur: angka dan satuan', en: 'Measurable: a number and its unit' },
        unmeasurable: { id: 'Tidak terukur', en: 'Not measurable' },
      },
    },
    claimed: progress('claimed'),
    evidenced: progress('evidenced'),
    verified: progress('verified'),
    'claimed-timing': timing('claimed'),
    'evidenced-timing': timing('evidenced'),
    'verified-timing': timing('verified'),
  },
  variants: {
    dropped: {
      label: { id: 'Kegiatan yang dikeluarkan dari rencana', en: 'Items dropped from the plan' },
      options: {
        'left-out': { label: { id: 'Tidak dihitung', en: 'Left out' } },
        counted: { label: { id: 'Dihitung sebagai direncanakan', en: 'Counted as planned' } },
      },
      standard: 'left-out',
    },
  },
  steps: {
    'is-planned': {
      operation: 'is',
      label: { id: 'Direncanakan', en: 'Planned' },
      of: 'standing',
      option: 'planned',
    },
    'was-planned': {
      operation: 'compare',
      label: { id: 'Pernah direncanakan', en: 'Planned once' },
      of: 'is-planned',
      is: 'at-least',
      to: 0,
    },
    counts: {
      operation: 'by-variant',
      label: { id: 'Dihitung', en: 'Counted' },
      variant: 'dropped',
      of: { 'left-out': 'is-planned', counted: 'was-planned' },
    },
    planned: {
      operation: 'row-total',
      label: { id: 'Kegiatan direncanakan', en: 'Planned items' },
      unit: items,
      of: 'counts',
    },
    'is-measurable': {
      operation: 'is',
      label: { id: 'Targetnya terukur', en: 'Its target can be measured' },
      of: 'target',
      option: 'measurable',
    },
    ...reckoned('claimed'),
    ...reckoned('evidenced'),
    ...reckoned('verified'),
  },
  headline: { value: 'verified-realised' },
  examples: realisationExamples,
});
