import type { Label, Step } from '@berdaya/core/scoring';
import type { WeaiStep } from './weai-step-ids.js';

const persons: Label = { id: 'orang', en: 'persons' };
const whole = { unit: persons, decimals: 0 } as const;

/** Who is counted and who is empowered, person by person: with the sex or any indicator unknown, a person is left out. */
export const personSteps = {
  cutoff: {
    operation: 'by-variant',
    label: { id: 'Ambang berdaya', en: 'Cutoff of empowerment' },
    variant: 'cutoff',
    of: { '0.80': 0.8, '0.75': 0.75 },
    decimals: 2,
  },
  'is-woman': {
    operation: 'is',
    label: { id: 'Perempuan', en: 'A woman' },
    of: 'sex',
    option: 'woman',
  },
  'is-complete': {
    operation: 'compare',
    label: { id: 'Semua indikator terisi', en: 'Every indicator is known' },
    of: 'adequacy',
    is: 'at-least',
    to: 0,
  },
  woman: {
    operation: 'product',
    label: { id: 'Perempuan yang dihitung', en: 'A woman who is counted' },
    of: ['is-woman', 'is-complete'],
  },
  man: {
    operation: 'difference',
    label: { id: 'Laki-laki yang dihitung', en: 'A man who is counted' },
    from: 1,
    less: 'woman',
  },
  'is-counted': {
    operation: 'known',
    label: { id: 'Dihitung', en: 'Counted' },
    of: 'woman',
  },
  inadequacy: {
    operation: 'difference',
    label: { id: 'Kekurangan berbobot', en: 'Weighted inadequacy' },
    from: 1,
    less: 'adequacy',
  },
  disempowered: {
    operation: 'compare',
    label: { id: 'Belum berdaya', en: 'Disempowered' },
    of: 'adequacy',
    is: 'below',
    to: 'cutoff',
  },
  'counted-inadequacy': {
    operation: 'product',
    label: { id: 'Kekurangan yang belum berdaya', en: 'Inadequacy of the disempowered' },
    of: ['disempowered', 'inadequacy'],
  },
  asked: {
    operation: 'row-count',
    label: { id: 'Orang yang ditanya', en: 'Persons asked' },
    ...whole,
    of: 'is-counted',
  },
  counted: {
    operation: 'row-total',
    label: { id: 'Orang yang dihitung', en: 'Persons counted' },
    ...whole,
    of: 'is-counted',
  },
  'left-out': {
    operation: 'difference',
    label: { id: 'Tidak dihitung: ada yang belum terisi', en: 'Left out: something is unknown' },
    ...whole,
    from: 'asked',
    less: 'counted',
  },
} as const satisfies Partial<Record<WeaiStep, Step>>;

/** How many of a group are not empowered (H), how much they lack (A), both together (M0), and the index of domains (DE). */
export function groupSteps<const Group extends string>(group: Group, where: string, of: Label) {
  const label = (id: string, en: string): Label => ({
    id: `${id}, ${of.id}`,
    en: `${en}, ${of.en}`,
  });
  return {
    [`headcount-${group}`]: {
      operation: 'row-mean',
      label: label('Bagian yang belum berdaya (H)', 'Share disempowered (H)'),
      of: 'disempowered',
      where,
    },
    [`m0-${group}`]: {
      operation: 'row-mean',
      label: label('Ketidakberdayaan (M0)', 'Adjusted headcount (M0)'),
      of: 'counted-inadequacy',
      where,
    },
    [`intensity-${group}`]: {
      operation: 'ratio',
      label: label(
        'Rata-rata kekurangan yang belum berdaya (A)',
        'Mean inadequacy of the disempowered (A)',
      ),
      of: `m0-${group}`,
      by: `headcount-${group}`,
    },
    [`de-${group}`]: {
      operation: 'difference',
      label: label('Indeks ranah keberdayaan (DE)', 'Domains of empowerment (DE)'),
      from: 1,
      less: `m0-${group}`,
    },
  } as GroupSteps<Group>;
}

type NumberStep = Exclude<Step, { readonly operation: 'classify' | 'lookup' }>;
type GroupSteps<Group extends string> = Readonly<
  Record<`${'headcount' | 'm0' | 'intensity' | 'de'}-${Group}`, NumberStep>
>;
