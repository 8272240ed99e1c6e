import { defineInstrument } from '@berdaya/core/scoring';
import { gainBounds, levelBy, levelByVariant, levelClass } from './gain-levels.js';
import { hake1998, points } from './hake.js';

/**
 * Hake's class gain where only the means before and after are known, as in most publications. It is not the mean of
 * individual gains, which cannot be had from means. Classified before rounding: 0.6988 is shown as 0.7 and is medium.
 */
export const classGainFromMeans = defineInstrument({
  id: 'hake-class-gain-from-means',
  version: 1,
  title: {
    id: 'N-gain kelas menurut Hake, dari rata-rata',
    en: "Hake's class gain from means",
  },
  basis: 'publication',
  citation: hake1998,
  inForce: { from: null, until: null },
  inputs: {
    'pre-mean': {
      kind: 'quantity',
      label: { id: 'Rata-rata tes awal', en: 'Mean before' },
      unit: points,
      partOf: 'maximum',
    },
    'post-mean': {
      kind: 'quantity',
      label: { id: 'Rata-rata tes akhir', en: 'Mean after' },
      unit: points,
      partOf: 'maximum',
    },
    maximum: {
      kind: 'quantity',
      label: { id: 'Nilai tertinggi', en: 'Highest score' },
      unit: points,
    },
  },
  variants: { bounds: gainBounds },
  steps: {
    rise: {
      operation: 'difference',
      label: { id: 'Kenaikan rata-rata', en: 'Rise of the mean' },
      unit: points,
      from: 'post-mean',
      less: 'pre-mean',
    },
    room: {
      operation: 'difference',
      label: { id: 'Kenaikan yang mungkin', en: 'Rise there was room for' },
      unit: points,
      from: 'maximum',
      less: 'pre-mean',
    },
    'class-gain': {
      operation: 'ratio',
      label: { id: 'N-gain kelas (dari rata-rata)', en: 'Class gain (from means)' },
      of: 'rise',
      by: 'room',
    },
    'level-hake': levelBy('hake', 'class-gain'),
    'level-medium-to-seven-tenths': levelBy('medium-to-seven-tenths', 'class-gain'),
    'level-low-to-three-tenths': levelBy('low-to-three-tenths', 'class-gain'),
    level: levelByVariant('level', { id: 'Tingkat', en: 'Level' }),
    class: levelClass('level', { id: 'Golongan N-gain', en: 'Class of the gain' }),
  },
  headline: { value: 'class-gain', class: 'class' },
  examples: [
    {
      name: 'Rata-rata 17 menjadi 75 dari 100',
      source: 'github.com/StelTheo73/thesis-docs: g = 0,70',
      input: { 'pre-mean': 17, 'post-mean': 75, maximum: 100 },
      expected: { 'class-gain': 0.6988, class: 'medium' },
    },
    {
      name: 'Rata-rata 37,84 menjadi 74,32 dari 100',
      source:
        'Rata-rata: text-id.123dok.com/document/rz317vwdy, yang menyebut 0,60 sebagai rata-rata N-gain tiap siswa; N-gain kelas dihitung sendiri',
      input: { 'pre-mean': 37.84, 'post-mean': 74.32, maximum: 100 },
      expected: { 'class-gain': 0.5869, class: 'medium' },
    },
    {
      name: 'Tes awal sudah penuh',
      source: 'Dihitung dengan tangan',
      input: { 'pre-mean': 100, 'post-mean': 100, maximum: 100 },
      expected: { 'class-gain': null, class: null },
    },
  ],
});
