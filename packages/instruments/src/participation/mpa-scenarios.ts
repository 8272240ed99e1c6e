import { groupScenarios } from './group-scenarios.js';

const step = (rank: number, id: string, en: string) => ({ rank, label: { id, en } });

/**
 * Five scenarios of 0, 25, 50, 75 and 100 with 50 as the benchmark, as MPA is remembered to have them: not verified. The
 * texts of the scenarios are the programme's; make your own with `groupScenarios`.
 */
export const mpaScenarios = groupScenarios({
  id: 'mpa-scenarios',
  title: {
    id: 'Skenario MPA/QIS 0–100 (belum diverifikasi)',
    en: 'MPA/QIS scenarios of 0–100 (not verified)',
  },
  basis: 'house-rule',
  citation: {
    source:
      'Lima skenario kecil 0, 25, 50, 75, 100 dan patokan 50; dari ingatan, belum diverifikasi',
    confidence: 'memory',
  },
  question: { id: 'Skenario yang dipilih kelompok', en: 'Scenario the group chose' },
  scenarios: {
    '0': step(0, 'paling buruk', 'worst'),
    '25': step(25, 'di bawah patokan', 'below the benchmark'),
    '50': step(50, 'patokan', 'benchmark'),
    '75': step(75, 'di atas patokan', 'above the benchmark'),
    '100': step(100, 'ideal', 'ideal'),
  },
  benchmark: 50,
  examples: [
    {
      name: 'Lima kelompok, satu belum menjawab',
      source: 'Dihitung dengan tangan',
      input: { scenario: ['25', '100', null, '50', '25'] },
      expected: {
        groups: 4,
        median: 37.5,
        'groups-at-25': 2,
        'groups-at-75': 0,
        reached: 2,
        'share-reached': 50,
      },
    },
  ],
});
