import { defineInstrument, type Label } from '@berdaya/core/scoring';
import type { Citation } from '@berdaya/core/kernel';
import { criteria, criterion, information, volumes, wholes } from './slum-criteria.js';
import { criterionSteps, levelStep, totalStep } from './slum-steps.js';

const criteria2016 = {
  ...criteria,
  'drain-not-connected': criterion(
    'drainage',
    'drainase tidak terhubung dengan sistem kota',
    'drain not connected to the city system',
    'ideal-drain',
  ),
  'drain-not-maintained': criterion(
    'drainage',
    'drainase tidak terpelihara',
    'drain not maintained',
    'ideal-drain',
  ),
  'waste-not-maintained': criterion(
    'solid-waste',
    'KK dengan sarana prasarana sampah tidak terpelihara',
    'households with waste facilities not maintained',
    'households',
  ),
} as const;

const unverified: Citation = {
  source: 'Permen PUPR 2/PRT/M/2016 menurut ingatan, belum diverifikasi',
  confidence: 'memory',
};

const everything = Object.fromEntries(
  Object.entries(criteria2016).map(([code, { of }]) => [code, of === 'area' ? 2 : 100]),
) as { readonly [Code in keyof typeof criteria2016]: number };
const place = {
  area: 2,
  buildings: 100,
  households: 100,
  'ideal-road': 100,
  'ideal-drain': 100,
};

/**
 * Slum level by the predecessor of the 2018 rule: nineteen criteria, a total of 0 to 95. The criteria were read in two
 * applications, its bands and levels in no source: not verified, and not to be presented as official. Who knows better
 * replaces the step `level` and gives the instrument an id of their own.
 */
export const slumLevel2016 = defineInstrument({
  id: 'slum-level-2016',
  version: 1,
  title: {
    id: 'Tingkat kekumuhan menurut aturan 2016 (belum diverifikasi)',
    en: 'Slum level by the rule of 2016 (not verified)',
  },
  basis: 'house-rule',
  better: 'lower',
  citation: {
    source: 'Permen PUPR 2/PRT/M/2016; 19 kriteria sebagaimana dua aplikasi terbuka',
    confidence: 'read',
  },
  inForce: { from: null, until: null },
  inputs: { ...wholes, ...information, ...volumes(criteria2016) },
  variants: {},
  steps: {
    ...criterionSteps(criteria2016, unverified),
    total: totalStep(criteria2016),
    level: {
      ...levelStep({ light: 19, moderate: 45, heavy: 71, most: 95 }),
      citation: unverified,
    },
  },
  headline: { value: 'total', class: 'level' },
  examples: [
    {
      name: 'semua kriteria penuh',
      source: 'dihitung dengan tangan: 19 kali 5',
      input: { ...place, ...everything },
      expected: { 'percent-1b': 100, 'score-drain-not-connected': 5, total: 95, level: 'heavy' },
    },
    {
      name: 'hanya bangunan',
      source: 'dihitung dengan tangan: 100%, 50%, dan 51% memberi 5 + 1 + 3',
      input: { ...place, ...none(), '1a': 100, '1b': 1, '1c': 51 },
      expected: { 'score-1a': 5, 'score-1b': 1, 'score-1c': 3, total: 9, level: 'none' },
    },
  ],
});

/** What a surveyor counts as too dense for `1b`. */
export interface BuildingDensityLimit extends Citation {
  readonly city: 'metropolitan-or-large' | 'medium-or-small';
  readonly label: Label;
  readonly buildingsPerHectare: number;
}

const densitySource = {
  source: 'satu aplikasi terbuka menurut Permen PUPR 2/PRT/M/2016',
  confidence: 'weak',
} as const;

/** Buildings per hectare above which an area counts into `1b`; read in one source only. */
export const buildingDensityLimits: readonly BuildingDensityLimit[] = [
  {
    city: 'metropolitan-or-large',
    label: { id: 'kota metropolitan dan besar', en: 'metropolitan and large cities' },
    buildingsPerHectare: 250,
    ...densitySource,
  },
  {
    city: 'medium-or-small',
    label: { id: 'kota sedang dan kecil', en: 'medium and small cities' },
    buildingsPerHectare: 200,
    ...densitySource,
  },
];

function none() {
  return Object.fromEntries(
    Object.keys(criteria2016).map((code) => [code, 0]),
  ) as typeof everything;
}
