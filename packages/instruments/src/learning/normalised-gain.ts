import { defineInstrument } from '@berdaya/core/scoring';
import { effectiveness } from './effectiveness.js';
import { gainBounds, levelBy, levelByVariant, levelClass } from './gain-levels.js';
import { hake1998, points } from './hake.js';
import { individualGains, individualLevels } from './individual-gains.js';
import { normalisedGainExamples } from './normalised-gain.examples.js';

/**
 * Hake's normalised gain of one group, from the test before and after of each participant: how much of the rise there was
 * room for came about. `class-gain` (from the means, Hake's own) and `mean-gain` (mean of individual gains) are two numbers;
 * the variant `averaging` says which is the headline. A pair with a score missing is left out and counted; full marks before
 * leave no gain to speak of, and are counted; a fall is a negative gain. Tests of different maxima: convert to per cent first.
 */
export const normalisedGain = defineInstrument({
  id: 'hake-normalised-gain',
  version: 1,
  title: { id: 'N-gain (Hake)', en: "Hake's normalised gain" },
  basis: 'publication',
  citation: hake1998,
  inForce: { from: null, until: null },
  inputs: {
    pre: {
      kind: 'quantity',
      label: { id: 'Nilai tes awal', en: 'Score before' },
      unit: points,
      rows: 'participant',
      partOf: 'maximum',
    },
    post: {
      kind: 'quantity',
      label: { id: 'Nilai tes akhir', en: 'Score after' },
      unit: points,
      rows: 'participant',
      partOf: 'maximum',
    },
    maximum: {
      kind: 'quantity',
      label: { id: 'Nilai tertinggi kedua tes', en: 'Highest score of both tests' },
      unit: points,
    },
  },
  variants: {
    averaging: {
      label: { id: 'Cara merata-ratakan', en: 'Way of averaging' },
      options: {
        'class-gain': {
          label: {
            id: 'N-gain kelas, dari rata-rata (Hake)',
            en: 'Class gain, from the means (Hake)',
          },
        },
        'mean-gain': {
          label: { id: 'Rata-rata N-gain tiap peserta', en: 'Mean of individual gains' },
        },
      },
      standard: 'class-gain',
    },
    bounds: gainBounds,
  },
  steps: {
    ...individualGains,
    'pre-mean': {
      operation: 'row-mean',
      label: { id: 'Rata-rata tes awal', en: 'Mean before' },
      unit: points,
      of: 'pre',
      where: 'is-pair',
    },
    'mean-rise': {
      operation: 'row-mean',
      label: { id: 'Rata-rata kenaikan', en: 'Mean rise' },
      unit: points,
      of: 'rise',
    },
    'mean-room': {
      operation: 'difference',
      label: { id: 'Kenaikan rata-rata yang mungkin', en: 'Mean rise there was room for' },
      unit: points,
      from: 'maximum',
      less: 'pre-mean',
    },
    'class-gain': {
      operation: 'ratio',
      label: { id: 'N-gain kelas (dari rata-rata)', en: 'Class gain (from the means)' },
      of: 'mean-rise',
      by: 'mean-room',
    },
    'averaging-matters-by': {
      operation: 'difference',
      label: {
        id: 'Selisih N-gain kelas dan rata-rata N-gain',
        en: 'Class gain less mean of individual gains',
      },
      from: 'class-gain',
      less: 'mean-gain',
    },
    'normalised-gain': {
      operation: 'by-variant',
      label: { id: 'N-gain', en: 'Normalised gain' },
      variant: 'averaging',
      of: { 'class-gain': 'class-gain', 'mean-gain': 'mean-gain' },
    },
    'level-hake': levelBy('hake', 'normalised-gain'),
    'level-medium-to-seven-tenths': levelBy('medium-to-seven-tenths', 'normalised-gain'),
    'level-low-to-three-tenths': levelBy('low-to-three-tenths', 'normalised-gain'),
    level: levelByVariant('level', { id: 'Tingkat', en: 'Level' }),
    class: levelClass('level', { id: 'Golongan N-gain', en: 'Class of the gain' }),
    ...individualLevels,
    ...effectiveness,
  },
  headline: { value: 'normalised-gain', class: 'class' },
  examples: normalisedGainExamples,
});
