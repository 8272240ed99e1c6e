import type { Sex } from '../identity/index.js';
import type { VulnerableGroup } from '../training/index.js';
import { groupNames, type RecapColumns } from './recap.columns.js';
import { keysBelow, numbered, type Keys } from './numbering.js';

/** What people are grouped by: level of their region, sex, role, vulnerable group, training. */
export const recapGroupings = [
  'province',
  'regency',
  'district',
  'village',
  'sex',
  'role',
  'group',
  'training',
] as const;

/** One of the ways in which people are grouped. */
export type RecapGrouping = (typeof recapGroupings)[number];

/** Whom a row is about, for each grouping asked for; `null` gathers those of whom it is unknown. */
export interface RecapKey {
  readonly province?: string | null;
  readonly regency?: string | null;
  readonly district?: string | null;
  readonly village?: string | null;
  readonly sex?: Sex | null;
  readonly role?: string | null;
  /** `none`: the roster says that the person is in no group. Who is in several is in several rows. */
  readonly group?: VulnerableGroup | 'none' | null;
  readonly training?: string;
}

/** The row that each place falls into (-1: none); with several groups per person, there are several passes. */
export interface Grouped {
  readonly passes: readonly Int32Array[];
  /** In the order of their keys. */
  readonly keys: readonly RecapKey[];
}

/** A grouping as a column of numbers, and what each number stands for, in the order of the rows. */
interface Trait {
  readonly numbers: Int32Array;
  /** From the column's numbers to those of `values`. */
  readonly table: Int32Array;
  readonly values: readonly (string | null)[];
}

/** Gives each place its row. */
export function grouped(columns: RecapColumns, groupBy: readonly RecapGrouping[]): Grouped {
  const wanted = [...new Set(groupBy)];
  const people = columns.person.length;
  const groupNumbers = new Int32Array(people);
  const traits = wanted.map((grouping) => traitOf(columns, grouping, groupNumbers));
  const passes = wanted.includes('group') ? groupNames.length + 2 : 1;
  const limit = traits.reduce((size, { values }) => size * values.length, 1);
  const orders = keysBelow(limit, people * passes);
  for (let pass = 0; pass < passes; pass += 1) {
    if (passes > 1) membersOf(columns.traits.groups, pass, groupNumbers);
    const own = orders.subarray(people * pass, people * (pass + 1));
    for (const { numbers, table, values } of traits) putInOrder(numbers, table, values.length, own);
  }
  const { keys, numbers } = numbered(orders, limit);
  return {
    passes: Array.from({ length: passes }, (_, pass) =>
      numbers.subarray(people * pass, people * (pass + 1)),
    ),
    keys: Array.from(keys, (order) => keyOf(order, wanted, traits)),
  };
}

/** The number of a group for its members, -1 for others. */
function membersOf(groups: Uint16Array, bit: number, numbers: Int32Array): void {
  for (let place = 0; place < groups.length; place += 1) {
    numbers[place] = ((groups[place] ?? 0) >>> bit) & 1 ? bit : -1;
  }
}

/** Puts the places that one number each has put in order so far in order by a trait besides; -1: in no row. */
function putInOrder(numbers: Int32Array, table: Int32Array, size: number, orders: Keys): void {
  for (let place = 0; place < orders.length; place += 1) {
    const before = orders[place] ?? 0;
    const number = numbers[place] ?? 0;
    orders[place] = before < 0 || number < 0 ? -1 : before * size + (table[number] ?? 0);
  }
}

function keyOf(
  order: number,
  wanted: readonly RecapGrouping[],
  traits: readonly Trait[],
): RecapKey {
  const key: Record<string, string | null> = {};
  let rest = order;
  const values = traits.map((trait) => trait.values).reverse();
  const found = values.map((list) => {
    const value = list[rest % list.length] ?? null;
    rest = Math.floor(rest / list.length);
    return value;
  });
  for (const [place, grouping] of wanted.entries()) key[grouping] = found.at(-1 - place) ?? null;
  return key;
}

function traitOf(
  { traits, training, trainingIds }: RecapColumns,
  grouping: RecapGrouping,
  groups: Int32Array,
): Trait {
  const { region, levels, role, roles, sex } = traits;
  switch (grouping) {
    case 'sex':
      return { numbers: sex, table: Int32Array.of(0, 1, 2), values: ['female', 'male', null] };
    case 'role':
      return { numbers: role, ...roles };
    case 'group': {
      const values = [...groupNames, 'none', null];
      return { numbers: groups, table: Int32Array.from(values.keys()), values };
    }
    case 'training':
      return { numbers: training, table: Int32Array.from(trainingIds.keys()), values: trainingIds };
    default:
      return { numbers: region, ...levels[grouping] };
  }
}
