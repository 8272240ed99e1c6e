import { rubricInstrument, type EmpowermentRubric } from '@berdaya/core/empowerment';
import type { Instrument } from '@berdaya/core/scoring';
import { evaluation, implementation, institutions } from './rw-rubric.doing.js';
import { inclusion, planning, understanding } from './rw-rubric.planning.js';

const percent = (numerator: number) => ({ numerator, denominator: 100 });

/**
 * A sample of a rubric for RW, invented to show what one looks like: no city has decided it, and it is a house rule. Its
 * domains follow what officials of Kota Cimahi were trained for in 2019; that training named no measure. A city puts its
 * own in its place.
 */
export const sampleRwRubric: EmpowermentRubric = {
  id: 'sample-rw-empowerment',
  version: 1,
  title: {
    id: 'Contoh rubrik keberdayaan RW (aturan rumah, bukan resmi)',
    en: 'Sample rubric of RW empowerment (house rule, not official)',
  },
  level: 'rw',
  basis: 'house-rule',
  citation: {
    source:
      'Contoh rekaan, bukan aturan resmi; belum diverifikasi. Bidangnya mengikuti pelatihan PPM Kota Cimahi 2019',
    confidence: 'memory',
  },
  domains: [
    {
      id: 'understanding',
      title: { id: 'Pemahaman', en: 'Understanding' },
      weight: percent(15),
      indicators: understanding,
    },
    {
      id: 'inclusion',
      title: { id: 'Pelibatan kelompok rentan', en: 'Inclusion of vulnerable groups' },
      weight: percent(20),
      indicators: inclusion,
    },
    {
      id: 'planning',
      title: { id: 'Perencanaan', en: 'Planning' },
      weight: percent(20),
      indicators: planning,
    },
    {
      id: 'implementation',
      title: { id: 'Pelaksanaan dan swadaya', en: 'Implementation and self-help' },
      weight: percent(20),
      indicators: implementation,
    },
    {
      id: 'institutions',
      title: { id: 'Kelembagaan kelompok', en: 'Group institutions' },
      weight: percent(15),
      indicators: institutions,
    },
    {
      id: 'evaluation',
      title: { id: 'Evaluasi', en: 'Evaluation' },
      weight: percent(10),
      indicators: evaluation,
    },
  ],
  bands: [
    { id: 'beginning', title: { id: 'Rintisan', en: 'Beginning' }, from: percent(0) },
    { id: 'growing', title: { id: 'Berkembang', en: 'Growing' }, from: percent(40) },
    { id: 'advanced', title: { id: 'Maju', en: 'Advanced' }, from: percent(60) },
    { id: 'self-reliant', title: { id: 'Mandiri', en: 'Self-reliant' }, from: percent(80) },
  ],
};

/** The sample rubric as an instrument, with cases worked by hand. Invented, and a house rule, as the rubric is. */
export const sampleRwEmpowerment: Instrument = {
  ...rubricInstrument(sampleRwRubric),
  examples: [
    {
      name: 'RW rekaan dengan usulan lengkap dan evaluasi yang belum ada',
      source: 'dihitung dengan tangan',
      input: {
        'program-understanding': 2,
        'vulnerable-present': 1,
        'vulnerable-heard': 1,
        'rw-proposal': 3,
        'shared-decision': 2,
        'carried-out': 2,
        'self-help': 3,
        'working-groups': 1,
        'own-evaluation': 0,
      },
      expected: {
        'domain/understanding': 70,
        'domain/inclusion': 30,
        'domain/planning': 88,
        'domain/implementation': 85,
        'domain/institutions': 30,
        'domain/evaluation': 0,
        'rubric/score': 55.6,
        'rubric/class': 'growing',
      },
    },
  ],
};
