import type { Band, ClassifyStep, Label, PointsStep } from '@berdaya/core/scoring';
import { remembered } from './slum-sources.js';

const yesNo = { yes: { id: 'ya', en: 'yes' }, no: { id: 'tidak', en: 'no' } };
const ranks = {
  low: { id: 'rendah', en: 'low' },
  medium: { id: 'sedang', en: 'medium' },
  high: { id: 'tinggi', en: 'high' },
};
const points: Label = { id: 'poin', en: 'points' };

/** What is asked about a slum beside its state (pertimbangan lain). */
export const considerationInputs = {
  'strategic-location': {
    kind: 'choice',
    label: { id: 'nilai strategis lokasi', en: 'strategic location' },
    options: yesNo,
  },
  population: {
    kind: 'quantity',
    label: { id: 'jumlah penduduk', en: 'population' },
    unit: { id: 'jiwa', en: 'people' },
    minimum: 0,
    adds: true,
    effect: 'lowers',
  },
  area: {
    kind: 'quantity',
    label: { id: 'luas', en: 'area' },
    unit: { id: 'ha', en: 'ha' },
    minimum: 0,
    adds: true,
    effect: 'raises',
  },
  potential: {
    kind: 'choice',
    label: {
      id: 'potensi sosial, ekonomi, dan budaya',
      en: 'social, economic and cultural potential',
    },
    options: yesNo,
  },
} as const;

/** Where the limits of the considerations are remembered in two ways. */
export const considerationVariants = {
  'dense-from': {
    label: { id: 'batas kepadatan penduduk tinggi', en: 'where high population density begins' },
    standard: '200',
    citation: remembered('batas kepadatan penduduk'),
    options: {
      '200': { label: { id: 'di atas 200 jiwa/ha', en: 'above 200 people per ha' } },
      '400': { label: { id: 'mulai 400 jiwa/ha', en: 'from 400 people per ha' } },
    },
  },
  'considerations-classes': {
    label: { id: 'kelas pertimbangan lain', en: 'classes of other considerations' },
    standard: 'to-15',
    citation: remembered('kelas pertimbangan lain'),
    options: {
      'to-15': { label: { id: '11–15, 6–10, 1–5', en: '11–15, 6–10, 1–5' } },
      'to-9': {
        label: {
          id: '7–9, 4–6, 1–3 (di atas 9 dihitung tinggi)',
          en: '7–9, 4–6, 1–3 (above 9 counts as high)',
        },
      },
    },
  },
} as const;

/** Points for location, density and potential, their sum and its class. */
export const considerationSteps = {
  'location-points': {
    operation: 'option-points',
    label: { id: 'nilai strategis lokasi', en: 'strategic location' },
    unit: points,
    of: 'strategic-location',
    points: { yes: 5, no: 1 },
  },
  density: {
    operation: 'ratio',
    label: { id: 'kepadatan penduduk', en: 'population density' },
    unit: { id: 'jiwa/ha', en: 'people per ha' },
    of: 'population',
    by: 'area',
  },
  'density-points-200': densityPoints(
    [
      { points: 1, written: '≤150' },
      { above: 150, points: 3, written: '151–200' },
      { above: 200, points: 5, written: '>200' },
    ],
    'batas 150 dan 200 jiwa/ha',
  ),
  'density-points-400': densityPoints(
    [
      { points: 1, written: '≤150' },
      { above: 150, points: 3, written: '151–399' },
      { from: 400, points: 5, written: '≥400' },
    ],
    'batas 150 dan 400 jiwa/ha',
  ),
  'density-points': {
    operation: 'by-variant',
    label: { id: 'kepadatan penduduk', en: 'population density' },
    unit: points,
    variant: 'dense-from',
    of: { '200': 'density-points-200', '400': 'density-points-400' },
  },
  'potential-points': {
    operation: 'option-points',
    label: {
      id: 'potensi sosial, ekonomi, dan budaya',
      en: 'social, economic and cultural potential',
    },
    unit: points,
    of: 'potential',
    points: { yes: 5, no: 1 },
  },
  considerations: {
    operation: 'sum',
    label: { id: 'pertimbangan lain', en: 'other considerations' },
    unit: points,
    of: ['location-points', 'density-points', 'potential-points'],
  },
  'considerations-to-15': considerationClasses({ medium: 6, high: 11 }),
  'considerations-to-9': considerationClasses({ medium: 4, high: 7 }),
  'considerations-class': {
    operation: 'by-variant',
    label: { id: 'kelas pertimbangan lain', en: 'class of other considerations' },
    variant: 'considerations-classes',
    of: { 'to-15': 'considerations-to-15', 'to-9': 'considerations-to-9' },
    classes: ranks,
  },
} as const;

function densityPoints(bands: readonly Band[], what: string): PointsStep {
  return {
    operation: 'points',
    label: { id: 'nilai kepadatan penduduk', en: 'points for population density' },
    unit: points,
    of: 'density',
    bands,
    citation: remembered(what),
  };
}

function considerationClasses({ medium, high }: { medium: number; high: number }): ClassifyStep {
  return {
    operation: 'classify',
    label: { id: 'kelas pertimbangan lain', en: 'class of other considerations' },
    of: 'considerations',
    classes: [
      { class: 'low', label: ranks.low },
      { class: 'medium', from: medium, label: ranks.medium },
      { class: 'high', from: high, label: ranks.high },
    ],
    citation: remembered('kelas pertimbangan lain'),
  };
}
