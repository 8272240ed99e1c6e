import type { CalendarDate } from '../kernel/index.js';
import { textKey } from '../participant/participant.origin.js';
import { isRegionCode, type RegionLevel } from '../region/index.js';
import { belongsTo } from '../participant/index.js';
import { vulnerableGroups, type VulnerableGroup } from '../training/index.js';
import type { RecapParticipant } from './recap.input.js';
import type { PlacedSession, Timetables } from './timetables.js';

/**
 * Trainings, rosters and marks as columns, made by `recapColumns` and read by every recap. A place on a roster is one
 * number, counted through all trainings; each has its words of marks in `planes`, three to a word.
 */
export interface RecapColumns {
  readonly trainingIds: readonly string[];
  readonly sessions: readonly (readonly PlacedSession[])[];
  /** Every date on which there is a session, in order. */
  readonly dates: readonly CalendarDate[];
  /** The sessions day by day, and with all days as one. */
  readonly byDay: Timetables;
  readonly allDays: Timetables;
  /** First place on the roster of each training, and one past the last. */
  readonly firstPlace: Int32Array;
  /** First word of each training, and the words of each of its people. */
  readonly firstWord: Int32Array;
  readonly wordsEach: Int32Array;
  readonly planes: Int32Array;
  /** Most people of one training. */
  readonly mostPeople: number;
  /** Training and person of each place; from a person's last place one gets to the others by `previousPlace`, until -1. */
  readonly training: Int32Array;
  readonly person: Int32Array;
  readonly personIds: ReadonlyMap<string, number>;
  readonly lastPlace: Int32Array;
  readonly previousPlace: Int32Array;
  /** 1 for the places of those who have several. */
  readonly isRepeated: Uint8Array;
  readonly traits: PlaceTraits;
}

/** What the numbers of a column stand for: `table` makes them places in `values`, which are in order, unknown last. */
export interface OrderedValues {
  readonly table: Int32Array;
  readonly values: readonly (string | null)[];
}

/** What the roster says of each place, as numbers. */
export interface PlaceTraits {
  readonly region: Int32Array;
  readonly levels: Readonly<Record<RegionLevel, OrderedValues>>;
  readonly role: Int32Array;
  readonly roles: OrderedValues;
  /** 0 female, 1 male, 2 unknown. */
  readonly sex: Int32Array;
  /** A bit for each group of `groupNames`, then `noGroupBit`, then `unknownGroupBit`. */
  readonly groups: Uint16Array;
}

/** Vulnerable groups in the order of their bits. */
export const groupNames = Object.keys(vulnerableGroups) as VulnerableGroup[];

/** Bit of those whose list of groups is recorded and who are in none, and of those who have no such list. */
const noGroupBit = 1 << groupNames.length;
const unknownGroupBit = noGroupBit << 1;

/** The groups a person is known to be in, as bits. A woman without a list of groups is a woman, and unknown besides. */
export function groupBits(participant: RecapParticipant): number {
  let bits = participant.vulnerableGroups == null ? unknownGroupBit : 0;
  for (const [place, group] of groupNames.entries()) {
    if (belongsTo(participant, group) === true) bits |= 1 << place;
  }
  return bits === 0 ? noGroupBit : bits;
}

/** The code of the village or else the district someone comes from; `null` unknown, `undefined` no region code. */
export function regionOf({ origin }: RecapParticipant): string | null | undefined {
  const code = origin?.villageCode ?? origin?.districtCode ?? null;
  return code === null || isRegionCode(code) ? code : undefined;
}

/** Texts as numbers in order of first occurrence; what is one by its key is one. */
export class Texts {
  readonly #numbers = new Map<string, number>();
  readonly list: string[] = [];

  numberOf(text: string, key = text): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.length);
    return this.list.push(text) - 1;
  }

  /** The texts by key, for looking numbers up. */
  get numbers(): ReadonlyMap<string, number> {
    return this.#numbers;
  }
}

/** The number of a role, by which its writings are one. */
export function roleNumber(roles: Texts, role: string): number {
  return roles.numberOf(role, textKey(role));
}

const parts = { province: 1, regency: 2, district: 3, village: 4 } as const;

/** The part of a region code that names the level; `null` where the code does not go so far. */
export function upTo(code: string, level: RegionLevel): string | null {
  const all = code.split('.');
  return all.length < parts[level] ? null : all.slice(0, parts[level]).join('.');
}

/** The values that a list's numbers stand for, put in order. */
export function inOrder(
  list: readonly (string | null)[],
  valueOf: (text: string) => string | null,
  keyOf = (value: string) => value,
): OrderedValues {
  const own = list.map((text) => (text === null ? null : valueOf(text)));
  const known = [...new Set(own)].filter((value) => value !== null);
  const values = [...known.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)), null];
  const numbers = new Map(values.map((value, number) => [value, number]));
  return { table: Int32Array.from(own, (value) => numbers.get(value) ?? 0), values };
}
