import type { InputOf } from '@berdaya/core/scoring';
import type { slumLevel2018 } from '../index.js';

/** An RT as the 2018 rule asks about it. */
export type SlumInput = InputOf<typeof slumLevel2018.inputs>;

/** The codes of the sixteen criteria, with the whole of each. */
export const wholeOf = {
  '1a': 'buildings',
  '1b': 'area',
  '1c': 'buildings',
  '2a': 'ideal-road',
  '2b': 'ideal-road',
  '3a': 'households',
  '3b': 'households',
  '4a': 'area',
  '4b': 'ideal-drain',
  '4c': 'ideal-drain',
  '5a': 'households',
  '5b': 'households',
  '6a': 'households',
  '6b': 'households',
  '7a': 'buildings',
  '7b': 'buildings',
} as const;
export type Code = keyof typeof wholeOf;
export const codes = Object.keys(wholeOf) as Code[];

const wholes = {
  area: 100,
  buildings: 100,
  households: 100,
  'ideal-road': 100,
  'ideal-drain': 100,
};

/** A place with 100 of everything, of which nothing is lacking but what is named. */
export function aPlace(lacking: Partial<Record<keyof SlumInput, number>> = {}): SlumInput {
  const nothing = Object.fromEntries(codes.map((code) => [code, 0])) as Record<Code, number>;
  return { ...wholes, ...nothing, ...lacking };
}

/** A place whose points add up to a total of 0 to 80. */
export function placeWithTotal(total: number): SlumInput {
  let left = total;
  const lacking: Partial<Record<Code, number>> = {};
  for (const code of codes) {
    const [points, perCent] = (
      [
        [5, 100],
        [3, 60],
        [1, 30],
        [0, 0],
      ] as const
    ).find(([each]) => each <= left) ?? [0, 0];
    lacking[code] = perCent;
    left -= points;
  }
  return aPlace(lacking);
}

/** Kawasan Noyontaansari 2019 by RT: Motor Kawanku, Kota Pekalongan (MIT), kawasan 18. */
export const noyontaansari: readonly { rt: string; total: number; input: SlumInput }[] = [
  {
    rt: 'RT003-RW006',
    total: 19,
    input: {
      area: 4.702953,
      buildings: 37,
      population: 199,
      households: 59,
      'ideal-road': 737,
      'ideal-drain': 937,
      ...volumes([34, 0, 7, 0, 137, 26, 5, 3.758953, 200, 587, 4, 0, 0, 3, 0, 37]),
    },
  },
  {
    rt: 'RT003-RW012',
    total: 16,
    input: {
      area: 0.643388,
      buildings: 46,
      population: 199,
      households: 58,
      'ideal-road': 330,
      'ideal-drain': 330,
      ...volumes([46, 0, 0, 0, 90, 58, 0, 0.0033879999999999466, 20, 0, 0, 0, 0, 0, 0, 46]),
    },
  },
];

/** Sumbermulyo RT01-RW05, Jombang: KAWANKU Jawa Timur, https://kawanku.pkpjatim.id/home/kelurahan/17/571/3226. */
export const sumbermulyo: SlumInput = {
  area: 4.63,
  buildings: 50,
  population: 201,
  households: 60,
  'ideal-road': 780,
  'ideal-drain': 385,
  ...volumes([13, 0, 13, 100, 605, 54, 0, 0, 0, 310, 10, 16, 60, 60, 50, 50]),
};

function volumes(listed: readonly number[]): Record<Code, number> {
  return Object.fromEntries(codes.map((code, index) => [code, listed[index] ?? NaN])) as Record<
    Code,
    number
  >;
}
