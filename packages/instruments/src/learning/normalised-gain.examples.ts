import { gainBounds } from './gain-levels.js';

/** Cases worked by hand. */
export const normalisedGainExamples = [
  {
    name: 'Empat pasang lengkap: naik, turun, penuh sejak awal; satu tanpa tes akhir',
    source: 'Dihitung dengan tangan',
    input: {
      pre: [40, 50, 100, 20, 60],
      post: [70, 40, 100, 100, null],
      maximum: 100,
    },
    // Gains 0.5, −0.2, none, 1; rises 30, −10, 0, 80 of room 60, 50, 0, 80: 25/47.5.
    expected: {
      participants: 5,
      pairs: 4,
      incomplete: 1,
      gains: 3,
      'full-before': 1,
      decreases: 1,
      'mean-gain': 0.4333,
      'class-gain': 0.5263,
      'averaging-matters-by': 0.093,
      'normalised-gain': 0.5263,
      class: 'medium',
      high: 1,
      medium: 1,
      low: 1,
      'effectiveness-percent': 43.33,
      effectiveness: 'less-effective',
    },
  },
  {
    name: 'Tepat 0,7 menurut Hake sudah tinggi',
    source: 'Dihitung dengan tangan',
    input: { pre: [0], post: [7], maximum: 10 },
    expected: { 'normalised-gain': 0.7, class: 'high' },
  },
  {
    name: 'Tepat 0,7 menurut sumber yang menyebutnya sedang',
    source: gainBounds.options['low-to-three-tenths'].citation.source,
    input: { pre: [0], post: [7], maximum: 10 },
    variants: { bounds: 'low-to-three-tenths' },
    expected: { 'normalised-gain': 0.7, class: 'medium' },
  },
  {
    name: 'Semua penuh sejak awal: tidak ada N-gain',
    source: 'Dihitung dengan tangan',
    input: { pre: [100, 100], post: [90, 100], maximum: 100 },
    expected: { 'full-before': 2, decreases: 1, 'normalised-gain': null, class: null },
  },
] as const;
