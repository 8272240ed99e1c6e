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
 * person is held against the earliest by each likeness, so that a list of a hundred thousand takes about a second.
 */
export function possibleDuplicates(people: readonly ListedPerson[]): PossibleDuplicate[] {
  const compared = people.map(comparable);
  const pairs = new Map<string, PossibleDuplicate>();
  for (const { places, apartBy } of likenesses(compared)) {
    for (const [first, second] of earliestLike(places, compared, apartBy)) {
      pairs.set(`${first} ${second}`, { first, second, ...compare(compared, first, second) });
    }
  }
  return [...pairs.values()].sort((a, b) => a.second - b.second || a.first - b.first);
}

/** A person in the form in which two are compared; '' where nothing is known. */
interface Comparable {
  readonly name: string;
  readonly villageName: string;
  readonly villageCode: string;
  readonly bornOn: string;
  readonly nik: string;
  readonly phone: string;
}

type Field = keyof Comparable;

function comparable(person: ListedPerson): Comparable {
  const nik = nikDigits(person.nik ?? '') ?? '';
  const phone = person.phone ?? '';
  return {
    name: nameKey(person.name),
    villageName: placeKey(readPlaceName(person.village ?? '').name),
    villageCode: person.villageCode ?? '',
    bornOn: person.bornOn ?? '',
    // A temporary number gives way to a lasting one, and then differs from it without telling people apart.
    nik: isTemporaryNik(nik) ? '' : nik,
    phone: phoneNumber(phone) ?? '',
  };
}

/** Places of people who are alike in some respect, and what may yet tell them apart. */
interface Likeness {
  readonly places: readonly number[];
  readonly apartBy: readonly Field[];
}

const people: readonly Field[] = ['bornOn', 'nik'];

/** What people may be alike in: fields that are the same and known, or for the last one, unknown of both. */
const likenessKinds: readonly {
  readonly apartBy: readonly Field[];
  readonly key: (person: Comparable) => string | undefined;
}[] = [
  { apartBy: [], key: ({ nik }) => known(nik) },
  { apartBy: people, key: ({ name, villageCode }) => known(name, villageCode) },
  // A code says which of the villages of one name it is.
  { apartBy: [...people, 'villageCode'], key: ({ name, villageName }) => known(name, villageName) },
  { apartBy: people, key: ({ name, bornOn }) => known(name, bornOn) },
  { apartBy: people, key: ({ name, phone }) => known(name, phone) },
  {
    apartBy: people,
    key: ({ name, villageCode, villageName }) =>
      villageCode === '' && villageName === '' ? known(name) : undefined,
  },
];

function known(...values: readonly string[]): string | undefined {
  return values.includes('') ? undefined : values.join('|');
}

function likenesses(compared: readonly Comparable[]): Likeness[] {
  return likenessKinds.flatMap(({ key, apartBy }) => {
    const groups = new Map<string, number[]>();
    for (const [place, person] of compared.entries()) {
      const value = key(person);
      if (value === undefined) continue;
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [place]);
      else group.push(place);
    }
    return [...groups.values()]
      .filter(({ length }) => length > 1)
      .map((places) => ({ places, apartBy }));
  });
}

/**
 * For each place the earliest one whom nothing tells apart from it. A person is filed under every way of asking for it:
 * with its values, and with any value; then each later one finds in a few look-ups who agrees with it or does not say.
 */
function* earliestLike(
  places: readonly number[],
  compared: readonly Comparable[],
  apartBy: readonly Field[],
): Generator<[first: number, second: number]> {
  const filed = new Map<string, number>();
  for (const place of places) {
    const person = compared[place] as Comparable;
    const values = apartBy.map((field) => person[field]);
    const found = ways(values, (value) => (value === '' ? ['*'] : [value, '']))
      .map((way) => filed.get(way))
      .filter((earlier) => earlier !== undefined);
    if (found.length > 0) yield [Math.min(...found), place];
    for (const way of ways(values, (value) => [value, '*'])) {
      if (!filed.has(way)) filed.set(way, place);
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
  compared: readonly Comparable[],
  first: number,
  second: number,
): Pick<PossibleDuplicate, 'same' | 'different'> {
  const [one, other] = [compared[first], compared[second]] as [Comparable, Comparable];
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
