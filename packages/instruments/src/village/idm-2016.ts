import { defineInstrument, type InputOf, type OrdinalInput } from '@berdaya/core/scoring';
import { idm, idmSteps, type IdmDimension } from './idm-steps.js';

/** How many indicators each dimension has. */
const counts = { iks: 35, ike: 12, ikl: 3 } as const;

/** An indicator of IDM by its number in its dimension. */
export type IdmIndicator =
  | `iks-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35}`
  | `ike-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`
  | `ikl-${1 | 2 | 3}`;

/**
 * Indeks Desa Membangun after Permendesa PDTT 2/2016: 35 social, 12 economic and 3 ecological indicators of 0 to 5 each. IDM
 * is rounded to four decimals, and a value on a bound stays in the lower class. The indicators are numbered and not
 * named: their names have not been read in the annex.
 */
export const idm2016 = defineInstrument({
  ...idm,
  id: 'idm-2016',
  inputs: indicators(),
  steps: {
    'iks-total': {
      operation: 'sum',
      label: { id: 'Jumlah IKS', en: 'IKS total' },
      of: idsOf('iks'),
    },
    'ike-total': {
      operation: 'sum',
      label: { id: 'Jumlah IKE', en: 'IKE total' },
      of: idsOf('ike'),
    },
    'ikl-total': {
      operation: 'sum',
      label: { id: 'Jumlah IKL', en: 'IKL total' },
      of: idsOf('ikl'),
    },
    ...idmSteps,
  },
  examples: [
    {
      name: 'lembar IDM 2020 sebuah desa',
      source: 'lembar IDM 2020 Kemendesa, dimuat dalam aplikasi web desa di GitHub',
      input: idm2016Input({
        iks: [
          5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 1, 1, 5, 5, 5, 5, 2, 2, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5,
          5, 5, 5, 5, 5,
        ],
        ike: [5, 1, 1, 5, 3, 0, 3, 3, 3, 3, 5, 5],
        ikl: [5, 5, 0],
      }),
      expected: { iks: 0.8743, ike: 0.6167, ikl: 0.6667, idm: 0.7192, status: 'advanced' },
    },
  ],
});

/** What `idm2016` is asked with. */
export type Idm2016Input = InputOf<Readonly<Record<IdmIndicator, OrdinalInput>>>;

/**
 * The indicators of a sheet, as lists in its order, as what `idm2016` is asked with. One that the list does not have is
 * missing; one too many is handed on, so that the score says that it is not asked for.
 */
export function idm2016Input(
  sheet: Readonly<Record<IdmDimension, readonly (number | null)[]>>,
): Idm2016Input {
  const values = Object.entries(counts).flatMap(([dimension, count]) => {
    const given = sheet[dimension as IdmDimension];
    return Array.from({ length: Math.max(count, given.length) }, (_, index) => [
      `${dimension}-${index + 1}`,
      given[index] ?? null,
    ]);
  });
  return Object.fromEntries(values) as Idm2016Input;
}

function idsOf(dimension: IdmDimension): IdmIndicator[] {
  return Array.from(
    { length: counts[dimension] },
    (_, index) => `${dimension}-${index + 1}` as IdmIndicator,
  );
}

/** Indicators by number: 0 to 5, the more the better. */
function indicators(): Readonly<Record<IdmIndicator, OrdinalInput>> {
  const inputs = (['iks', 'ike', 'ikl'] as const).flatMap((dimension) =>
    idsOf(dimension).map((id, index): [IdmIndicator, OrdinalInput] => {
      const name = dimension.toUpperCase();
      const label = { id: `${name} indikator ${index + 1}`, en: `${name} indicator ${index + 1}` };
      return [id, { kind: 'ordinal', label, minimum: 0, maximum: 5, effect: 'raises' }];
    }),
  );
  return Object.fromEntries(inputs) as Record<IdmIndicator, OrdinalInput>;
}
