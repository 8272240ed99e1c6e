import type { CompareStep, RowsStep, Steps } from '@berdaya/core/scoring';
import { levelBy, levelByVariant, levelClass } from './gain-levels.js';
import { points } from './hake.js';

const participants = { id: 'peserta', en: 'participants' };

/** Whether each participant's gain is of a level, and of how many it is. */
const isOfLevel = (level: 1 | 2 | 3, id: string, en: string): CompareStep => ({
  operation: 'compare',
  label: { id: `N-gain ${id}`, en: `Gain is ${en}` },
  of: 'individual-level',
  is: 'equal-to',
  to: level,
});
const countOf = (of: string, id: string, en: string): RowsStep => ({
  operation: 'row-total',
  label: { id, en },
  unit: participants,
  decimals: 0,
  of,
});

/** The gain of each participant, and whose gain there is none of. */
export const individualGains = {
  room: {
    operation: 'difference',
    label: { id: 'Kenaikan yang mungkin', en: 'Rise there was room for' },
    unit: points,
    from: 'maximum',
    less: 'pre',
  },
  rise: {
    operation: 'difference',
    label: { id: 'Kenaikan', en: 'Rise' },
    unit: points,
    from: 'post',
    less: 'pre',
  },
  gain: {
    operation: 'ratio',
    label: { id: 'N-gain peserta', en: 'Individual gain' },
    of: 'rise',
    by: 'room',
  },
  'is-pair': {
    operation: 'known',
    label: { id: 'Kedua nilai ada', en: 'Both scores are known' },
    of: 'rise',
  },
  participants: {
    operation: 'row-count',
    label: { id: 'Peserta', en: 'Participants' },
    unit: participants,
    decimals: 0,
    of: 'is-pair',
  },
  pairs: countOf('is-pair', 'Pasangan nilai lengkap', 'Complete pairs'),
  incomplete: {
    operation: 'difference',
    label: { id: 'Tidak dihitung: satu nilai tidak ada', en: 'Left out: a score is missing' },
    unit: participants,
    decimals: 0,
    from: 'participants',
    less: 'pairs',
  },
  gains: {
    operation: 'row-count',
    label: { id: 'Peserta dengan N-gain', en: 'Participants with a gain' },
    unit: participants,
    decimals: 0,
    of: 'gain',
  },
  'full-before': {
    operation: 'difference',
    label: {
      id: 'Tanpa N-gain: tes awal sudah penuh',
      en: 'Without a gain: full marks before',
    },
    unit: participants,
    decimals: 0,
    from: 'pairs',
    less: 'gains',
  },
  fell: {
    operation: 'compare',
    label: { id: 'Nilai turun', en: 'Score fell' },
    of: 'rise',
    is: 'below',
    to: 0,
  },
  decreases: countOf('fell', 'Peserta yang nilainya turun', 'Participants whose score fell'),
  'mean-gain': {
    operation: 'row-mean',
    label: { id: 'Rata-rata N-gain tiap peserta', en: 'Mean of individual gains' },
    of: 'gain',
  },
} as const satisfies Steps;

/** The level of each participant's gain, and how many there are of each. */
export const individualLevels = {
  'individual-hake': levelBy('hake', 'gain'),
  'individual-medium-to-seven-tenths': levelBy('medium-to-seven-tenths', 'gain'),
  'individual-low-to-three-tenths': levelBy('low-to-three-tenths', 'gain'),
  'individual-level': levelByVariant('individual', { id: 'Tingkat peserta', en: 'Level of each' }),
  'individual-class': levelClass('individual-level', {
    id: 'Golongan tiap peserta',
    en: 'Class of each participant',
  }),
  'is-high': isOfLevel(3, 'tinggi', 'high'),
  'is-medium': isOfLevel(2, 'sedang', 'medium'),
  'is-low': isOfLevel(1, 'rendah', 'low'),
  high: countOf('is-high', 'Peserta golongan tinggi', 'Participants of high gain'),
  medium: countOf('is-medium', 'Peserta golongan sedang', 'Participants of medium gain'),
  low: countOf('is-low', 'Peserta golongan rendah', 'Participants of low gain'),
} as const satisfies Steps;
