import { defineInstrument, type QuantityInput } from '@berdaya/core/scoring';
import { arnsteinExamples } from './arnstein-ladder.examples.js';
import { rungAndGroup, rungByIntervals } from './arnstein-rungs.js';

const answers = { id: 'jawaban', en: 'answers' };

const answersAt = (
  rung: number,
  effect?: 'raises' | 'lowers',
): QuantityInput & { readonly adds: true } => ({
  kind: 'quantity',
  label: { id: `Jawaban pada tangga ${rung}`, en: `Answers at rung ${rung}` },
  unit: answers,
  minimum: 0,
  adds: true,
  ...(effect && { effect }),
});

/**
 * The rung of Arnstein's ladder a community stands on, from how many answers name each rung: with several questions, all
 * answers of all respondents. Theses bring answers to one rung in different ways, and not to the same one: `convention`
 * names the way, and `compareVariants` shows where they part. The three bands of 0–100 know no rung, only its group.
 */
export const arnsteinLadder = defineInstrument({
  id: 'arnstein-ladder',
  version: 1,
  title: { id: 'Tangga partisipasi Arnstein', en: "Arnstein's ladder of participation" },
  basis: 'publication',
  citation: {
    source:
      'S. R. Arnstein 1969, delapan tangga; skor: text-id.123dok.com/document/nzw5l591z, oz1w6v3y9, 8ydl3oezp',
    confidence: 'read',
  },
  inForce: { from: null, until: null },
  inputs: {
    'rung-1': answersAt(1, 'lowers'),
    'rung-2': answersAt(2),
    'rung-3': answersAt(3),
    'rung-4': answersAt(4),
    'rung-5': answersAt(5),
    'rung-6': answersAt(6),
    'rung-7': answersAt(7),
    'rung-8': answersAt(8, 'raises'),
  },
  variants: {
    convention: {
      label: { id: 'Cara menentukan tangga', en: 'Way of finding the rung' },
      options: {
        intervals: {
          label: {
            id: 'Delapan kelas sama lebar; nilai tepat di batas termasuk kelas di atasnya',
            en: 'Eight classes of equal width; a value on a bound begins the upper one',
          },
        },
        'intervals-closed-above': {
          label: {
            id: 'Delapan kelas sama lebar; nilai tepat di batas termasuk kelas di bawahnya',
            en: 'Eight classes of equal width; a value on a bound ends the lower one',
          },
          citation: {
            source: 'text-id.123dok.com/document/lzg2gg2ny: 54,00–101,25; 101,26–148,51; …',
            confidence: 'weak',
          },
        },
        'floor-of-mean': {
          label: { id: 'Rata-rata tangga, dibulatkan ke bawah', en: 'Mean rung, rounded down' },
        },
        'three-bands': {
          label: {
            id: 'Tiga golongan dari 0–100: 33 dan 66',
            en: 'Three bands of 0–100: 33 and 66',
          },
          citation: {
            source:
              'text-id.123dok.com/document/8ydx24x6z: skala 0–100; di sini tangga 1 menjadi 0 dan tangga 8 menjadi 100',
            confidence: 'weak',
          },
        },
      },
      standard: 'intervals',
    },
  },
  steps: {
    answers: {
      operation: 'sum',
      label: { id: 'Jumlah jawaban (butir × responden)', en: 'Answers (questions × respondents)' },
      unit: answers,
      of: ['rung-1', 'rung-2', 'rung-3', 'rung-4', 'rung-5', 'rung-6', 'rung-7', 'rung-8'],
      decimals: 0,
    },
    total: {
      operation: 'weighted-sum',
      label: { id: 'Jumlah skor', en: 'Total score' },
      of: {
        'rung-1': 1,
        'rung-2': 2,
        'rung-3': 3,
        'rung-4': 4,
        'rung-5': 5,
        'rung-6': 6,
        'rung-7': 7,
        'rung-8': 8,
      },
      decimals: 0,
    },
    minimum: {
      operation: 'product',
      label: { id: 'Skor terendah', en: 'Lowest score possible' },
      of: ['answers', 1],
      decimals: 0,
    },
    maximum: {
      operation: 'product',
      label: { id: 'Skor tertinggi', en: 'Highest score possible' },
      of: ['answers', 8],
      decimals: 0,
    },
    range: {
      operation: 'difference',
      label: { id: 'Rentang skor', en: 'Range of scores' },
      from: 'maximum',
      less: 'minimum',
    },
    width: {
      operation: 'ratio',
      label: { id: 'Lebar kelas', en: 'Width of a class' },
      of: 'range',
      by: 8,
    },
    above: {
      operation: 'difference',
      label: { id: 'Skor di atas yang terendah', en: 'Score above the lowest' },
      from: 'total',
      less: 'minimum',
    },
    widths: {
      operation: 'ratio',
      label: { id: 'Skor itu dalam lebar kelas', en: 'The same in widths of a class' },
      of: 'above',
      by: 'width',
    },
    ...rungByIntervals,
    mean: {
      operation: 'ratio',
      label: { id: 'Rata-rata tangga', en: 'Mean rung' },
      of: 'total',
      by: 'answers',
    },
    'rung-by-floor-of-mean': {
      operation: 'round',
      label: {
        id: 'Tangga menurut rata-rata dibulatkan ke bawah',
        en: 'Rung by the floor of the mean',
      },
      of: 'mean',
      to: 0,
      rounding: 'down',
      decimals: 0,
    },
    percent: {
      operation: 'ratio',
      label: { id: 'Skor pada skala 0–100', en: 'Score on a scale of 0–100' },
      of: 'above',
      by: 'range',
      times: 100,
      decimals: 2,
    },
    ...rungAndGroup,
  },
  headline: { value: 'mean', class: 'group' },
  examples: arnsteinExamples,
});
