import type { CalendarDate } from '../kernel/index.js';
import { placeKey, readPlaceName, type RegionCode } from '../region/index.js';
import { nameKey } from './name-key.js';
import { isTemporaryNik, nikDigits } from './nik.js';
import { phoneNumber } from './phone.js';

/** What is known of a person who may be on a list twice. */
export interface ListedPerson {
  readonly name: string;
  readonly village?: string | null | undefined;
  readonly villageCode?: RegionCode | null | undefined;
  readonly bornOn?: CalendarDate | null | undefined;
  readonly nik?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/** What two people are compared by. */
export type DuplicateTrait = 'name' | 'village' | 'bornOn' | 'nik' | 'phone';

/** Two places in a list that may hold one person, and why; what one of the two does not state is in neither list. */
export interface PossibleDuplicate {
  /** The earlier place. */
  readonly first: number;
  /** The later place. */
  readonly second: number;
  readonly same: readonly DuplicateTrait[];
  readonly different: readonly DuplicateTrait[];
}

/**
 * Pairs of people who may be one, by the later place: two of one NIK; or two of one name whom neither birth date nor NIK
 * tells apart and who share village, birth date or phone, or of whom neither has a village. Of those it may be, each
 * person is held against the earliest by each likeness, so that a list of a hundred thousand takes but seconds.
 */
export function possibleDuplicates(people: readonly ListedPerson[]): PossibleDuplicate[] {
  const compared = people.map(comparable);
  const pairs = new Map<string, PossibleDuplicate>();
  for (const { key, apartBy } of likenesses) {
    for (const alike of groups(compared, key)) {
      for (const [one, other] of earliestLike(alike, apartBy)) {
        const [first, second] = [one.place, other.place];
        pairs.set(`${first} ${second}`, { first, second, ...compare(one, other) });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => a.second - b.second || a.first - b.first);
}

/** A person in the form in which two are compared; '' where nothing is known. */
interface Comparable {
  readonly place: number;
  readonly name: string;
  readonly villageName: string;
  readonly villageCode: string;
  readonly bornOn: string;
  readonly nik: string;
  readonly phone: string;
}

type Field = Exclude<keyof Comparable, 'place'>;

function comparable(person: ListedPerson, place: number): Comparable {
  const nik = nikDigits(person.nik ?? '') ?? '';
  const phone = person.phone ?? '';
  return {
    place,
    name: nameKey(person.name),
    villageName: placeKey(readPlaceName(person.village ?? '').name),
    villageCode: person.villageCode ?? '',
    bornOn: person.bornOn ?? '',
    // A temporary number gives way to a lasting one, and then differs from it without telling people apart.
    nik: isTemporaryNik(nik) ? '' : nik,
    phone: phoneNumber(phone) ?? '',
  };
}

/** What tells two people of one name apart, wherever they live. */
const personal: readonly Field[] = ['bornOn', 'nik'];

/** What people may be alike in, by a key that those have who are; and what tells them apart all the same. */
interface Likeness {
  readonly apartBy: readonly Field[];
  readonly key: (person: Comparable) => string | undefined;
}

const likenesses: readonly Likeness[] = [
  { apartBy: [], key: ({ nik }) => known(nik) },
  { apartBy: personal, key: ({ name, villageCode }) => known(name, villageCode) },
  // A code says which of the villages of one name it is.
  {
    apartBy: [...personal, 'villageCode'],
    key: ({ name, villageName }) => known(name, villageName),
  },
  { apartBy: personal, key: ({ name, bornOn }) => known(name, bornOn) },
  { apartBy: personal, key: ({ name, phone }) => known(name, phone) },
  {
    apartBy: personal,
    key: ({ name, villageCode, villageName }) =>
      villageCode === '' && villageName === '' ? known(name) : undefined,
  },
];

function known(...values: readonly string[]): string | undefined {
  return values.includes('') ? undefined : values.join('|');
}

/** People who have one key, where they are more than one, in the order of the list. */
function groups(compared: readonly Comparable[], key: Likeness['key']): Comparable[][] {
  const byKey = new Map<string, Comparable[]>();
  for (const person of compared) {
    const value = key(person);
    if (value === undefined) continue;
    const group = byKey.get(value);
    if (group === undefined) byKey.set(value, [person]);
    else group.push(person);
  }
  return [...byKey.values()].filter(({ length }) => length > 1);
}

/**
 * For each person the earliest one whom nothing tells apart from it. People are filed under every way of asking for
 * them: with their values, and with any value; so each later one finds in a few look-ups who agrees or does not say.
 */
function* earliestLike(
  alike: readonly Comparable[],
  apartBy: readonly Field[],
): Generator<[one: Comparable, other: Comparable]> {
  const filed = new Map<string, Comparable>();
  for (const person of alike) {
    const values = apartBy.map((field) => person[field]);
    const [earliest] = ways(values, (value) => (value === '' ? ['*'] : [value, '']))
      .flatMap((way) => filed.get(way) ?? [])
      .sort((a, b) => a.place - b.place);
    if (earliest !== undefined) yield [earliest, person];
    for (const way of ways(values, (value) => [value, '*'])) {
      if (!filed.has(way)) filed.set(way, person);
    }
  }
}

/** Every choice of one form for each value. */
function ways(values: readonly string[], forms: (value: string) => readonly string[]): string[] {
  return values.reduce<string[]>(
    (begun, value) => begun.flatMap((way) => forms(value).map((form) => `${way}|${form}`)),
    [''],
  );
}

function compare(
  one: Comparable,
  other: Comparable,
): Pick<PossibleDuplicate, 'same' | 'different'> {
  const byCode = one.villageCode !== '' && other.villageCode !== '';
  const fields: readonly (readonly [DuplicateTrait, Field])[] = [
    ['name', 'name'],
    // A code is held against a code, a name against a name.
    ['village', byCode ? 'villageCode' : 'villageName'],
    ['bornOn', 'bornOn'],
    ['nik', 'nik'],
    ['phone', 'phone'],
  ];
  const stated = fields.filter(([, field]) => one[field] !== '' && other[field] !== '');
  return {
    same: stated.filter(([, field]) => one[field] === other[field]).map(([trait]) => trait),
    different: stated.filter(([, field]) => one[field] !== other[field]).map(([trait]) => trait),
  };
}
