import { defineInstrument } from '@berdaya/core/scoring';
import {
  considerationInputs,
  considerationSteps,
  considerationVariants,
} from './slum-considerations.js';
import { landInputs, landSteps, landVariants } from './slum-land.js';
import { readOnce, remembered } from './slum-sources.js';

/**
 * How a slum ranks beside others, and how it is handled: its level together with other considerations (pertimbangan lain)
 * and the standing of its land. Points, priorities and ways of handling were read in one source, limits and letters in none;
 * `unverified` of a score names them. What is no slum has no priority. Who knows other limits replaces the steps that hold
 * them and gives the instrument an id of their own.
 */
export const slumPriority2018 = defineInstrument({
  id: 'slum-priority-2018',
  version: 1,
  title: {
    id: 'Skala prioritas penanganan kumuh (belum diverifikasi)',
    en: 'Priority of slum upgrading (not verified)',
  },
  basis: 'house-rule',
  citation: readOnce,
  inForce: { from: null, until: null },
  inputs: {
    level: {
      kind: 'choice',
      label: { id: 'tingkat kekumuhan', en: 'slum level' },
      options: {
        none: { id: 'tidak kumuh', en: 'not a slum' },
        light: { id: 'kumuh ringan', en: 'light' },
        moderate: { id: 'kumuh sedang', en: 'moderate' },
        heavy: { id: 'kumuh berat', en: 'heavy' },
      },
    },
    ...considerationInputs,
    ...landInputs,
  },
  variants: { ...considerationVariants, ...landVariants },
  steps: {
    ...considerationSteps,
    ...landSteps,
    priority: {
      operation: 'lookup',
      label: { id: 'prioritas', en: 'priority' },
      row: 'considerations-class',
      column: 'level',
      table: {
        high: { heavy: 1, moderate: 2, light: 3 },
        medium: { heavy: 4, moderate: 5, light: 6 },
        low: { heavy: 7, moderate: 8, light: 9 },
      },
    },
    handling: {
      operation: 'lookup',
      label: { id: 'pola penanganan', en: 'way of handling' },
      row: 'level',
      column: 'land-status',
      table: {
        heavy: { legal: 'renewal', illegal: 'resettlement' },
        moderate: { legal: 'renewal', illegal: 'resettlement' },
        light: { legal: 'repair', illegal: 'resettlement' },
      },
      classes: {
        renewal: { id: 'peremajaan', en: 'renewal' },
        repair: { id: 'pemugaran', en: 'repair' },
        resettlement: {
          id: 'permukiman kembali, atau legalisasi lebih dahulu',
          en: 'resettlement, or legalise first',
        },
      },
    },
    'cluster-number': {
      operation: 'lookup',
      label: { id: 'angka klaster', en: 'number of the cluster' },
      row: 'considerations-class',
      column: 'land-status',
      table: {
        high: { legal: 1, illegal: 2 },
        medium: { legal: 3, illegal: 4 },
        low: { legal: 5, illegal: 6 },
      },
      citation: remembered('klaster A1–C6'),
    },
    cluster: {
      operation: 'lookup',
      label: { id: 'klaster', en: 'cluster' },
      row: 'level',
      column: 'cluster-number',
      table: { heavy: letters('A'), moderate: letters('B'), light: letters('C') },
      classes: {},
      citation: remembered('klaster A1–C6'),
    },
  },
  headline: { value: 'priority', class: 'handling' },
  examples: [
    {
      name: 'kumuh ringan, 42 jiwa/ha, lokasi strategis, lahan legal',
      source: 'dihitung dengan tangan: 5 + 1 + 1 = 7, sedang',
      input: {
        level: 'light',
        'strategic-location': 'yes',
        population: 84,
        area: 2,
        potential: 'no',
        'land-tenure': 'positive',
        'spatial-plan': 'positive',
        'building-permit': null,
      },
      expected: {
        density: 42,
        considerations: 7,
        'considerations-class': 'medium',
        'land-status': 'legal',
        priority: 6,
        handling: 'repair',
        cluster: 'C3',
      },
    },
    {
      name: 'kumuh berat, 300 jiwa/ha, semua mendukung, tanpa izin mendirikan bangunan',
      source: 'dihitung dengan tangan: 5 + 5 + 5 = 15, tinggi',
      input: {
        level: 'heavy',
        'strategic-location': 'yes',
        population: 300,
        area: 1,
        potential: 'yes',
        'land-tenure': 'positive',
        'spatial-plan': 'positive',
        'building-permit': 'negative',
      },
      variants: { 'land-signs': 'with-building-permit' },
      expected: { considerations: 15, priority: 1, handling: 'resettlement', cluster: 'A2' },
    },
  ],
});

function letters(letter: string): Readonly<Record<string, string>> {
  return Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [number, `${letter}${number}`]));
}
