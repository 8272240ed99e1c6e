import { defineInstrument, type OrdinalInput } from '@berdaya/core/scoring';

const criterion = (id: string, en: string) =>
  ({
    kind: 'ordinal',
    label: { id, en },
    minimum: 1,
    maximum: 5,
    effect: 'raises',
  }) as const satisfies OrdinalInput;

/** How pressing a village's problem is: five criteria from 1 to 5 by the meeting, 5 to 25 in all; `rankProblems` ranks several. */
export const villageProblem = defineInstrument({
  id: 'village-problem',
  version: 1,
  title: { id: 'Pemeringkatan masalah desa', en: 'Ranking of village problems' },
  basis: 'publication',
  citation: {
    source:
      'Panduan kerja sama desa Pamsimas 2018, hlm. 85 (fliphtml5.com/hxeau/rzhm); bobot lebih lanjut tidak terbaca',
    confidence: 'weak',
  },
  inForce: { from: null, until: null },
  inputs: {
    'felt-by-many': criterion('Dirasakan oleh orang banyak', 'Felt by many'),
    severe: criterion('Sangat parah', 'Very severe'),
    'hinders-income': criterion('Menghambat peningkatan pendapatan', 'Hinders income'),
    frequent: criterion('Sering terjadi', 'Frequent'),
    'local-potential': criterion('Tersedia potensi setempat', 'Local potential exists'),
  },
  variants: {},
  steps: {
    total: {
      operation: 'sum',
      label: { id: 'Jumlah nilai', en: 'Total' },
      of: ['felt-by-many', 'severe', 'hinders-income', 'frequent', 'local-potential'],
      decimals: 0,
    },
  },
  headline: { value: 'total' },
  examples: [
    {
      name: 'Nilai terendah',
      source: 'Dihitung dengan tangan',
      input: {
        'felt-by-many': 1,
        severe: 1,
        'hinders-income': 1,
        frequent: 1,
        'local-potential': 1,
      },
      expected: { total: 5 },
    },
    {
      name: 'Nilai tertinggi',
      source: 'Dihitung dengan tangan',
      input: {
        'felt-by-many': 5,
        severe: 5,
        'hinders-income': 5,
        frequent: 5,
        'local-potential': 5,
      },
      expected: { total: 25 },
    },
    {
      name: 'Satu ukuran belum dinilai: tanpa jumlah',
      source: 'Dihitung dengan tangan',
      input: {
        'felt-by-many': 5,
        severe: 4,
        'hinders-income': null,
        frequent: 3,
        'local-potential': 2,
      },
      expected: { total: null },
    },
  ],
});
