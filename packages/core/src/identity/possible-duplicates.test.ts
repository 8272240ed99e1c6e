import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, possibleDuplicates, type ListedPerson } from './index.js';

const lajer = { village: 'Lajer', villageCode: '33.15.03.2001' };
const sri: ListedPerson = { name: 'Sri Wahyuni', ...lajer };

/** What two people have the same and not, by name; `undefined` where they are not held to be one. */
const pair = (one: Partial<ListedPerson>, other: Partial<ListedPerson>) => {
  const [found, ...more] = possibleDuplicates([
    { name: 'Sri Wahyuni', ...one },
    { name: 'Sri Wahyuni', ...other },
  ]);
  expect(more).toEqual([]);
  return found && [found.same.join(' '), found.different.join(' ')];
};

test('two of one name and village may be one, titles and spelling aside', () => {
  expect(possibleDuplicates([sri, { name: 'Hj. SRI WAHJUNI, S.Pd.', ...lajer }])).toEqual([
    { first: 0, second: 1, same: ['name', 'village'], different: [] },
  ]);
  expect(possibleDuplicates([sri, { ...sri, name: 'Sri Wahyono' }])).toEqual([]);
  expect(possibleDuplicates([sri])).toEqual([]);
});

test('a village is the same by code, or by name where a code is missing, and a code is no name', () => {
  const other = { village: 'Lajer', villageCode: '33.15.04.2001' };
  expect(pair(lajer, { villageCode: lajer.villageCode })).toEqual(['name village', '']);
  expect(pair(lajer, { village: 'Desa LAJER' })).toEqual(['name village', '']);
  expect(pair({ village: 'Karang Asem' }, { village: 'Karangasem' })).toEqual(['name village', '']);
  expect(pair({ ...lajer, village: 'Lajer' }, { ...lajer, village: 'Ladjer Wetan' })).toEqual([
    'name village',
    '',
  ]);
  expect(pair(lajer, other)).toBe(undefined);
  expect(pair(lajer, { village: 'Wedoro' })).toBe(undefined);
  expect(pair({ village: lajer.villageCode }, { villageCode: lajer.villageCode })).toBe(undefined);
});

test('without a village on either side the name is enough; on one side it is not', () => {
  expect(pair({}, {})).toEqual(['name', '']);
  expect(pair({ village: null, villageCode: null }, { village: ' ' })).toEqual(['name', '']);
  expect(pair({}, lajer)).toBe(undefined);
  expect(pair({}, { village: 'Lajer' })).toBe(undefined);
  expect(pair({}, { villageCode: '33.15.03.2001' })).toBe(undefined);
});

test('birth dates and numbers tell people of one name and village apart', () => {
  const born = { ...lajer, bornOn: '1985-07-01' } as const;
  const numbered = { ...lajer, nik: '3315024107850001' };
  expect(pair(born, { ...born, bornOn: '1985-07-02' })).toBe(undefined);
  expect(pair(born, { ...lajer, bornOn: null })).toEqual(['name village', '']);
  expect(pair(born, born)).toEqual(['name village bornOn', '']);
  expect(pair(numbered, { ...lajer, nik: '3315024107850002' })).toBe(undefined);
  expect(pair(numbered, { ...lajer, nik: ' ' })).toEqual(['name village', '']);
  expect(pair(numbered, { ...lajer, nik: '331502' })).toEqual(['name village', '']);
  expect(pair({ bornOn: '1985-07-01' }, { bornOn: '1985-07-02' })).toBe(undefined);
  expect(pair({ ...numbered, ...born }, { ...numbered, ...born, nik: '3315024107850002' })).toBe(
    undefined,
  );
});

test('a temporary number says nothing about who is who', () => {
  const temporary = { ...lajer, nik: '0331502200100001' };
  expect(pair(temporary, { ...lajer, nik: '3315024107850001' })).toEqual(['name village', '']);
  expect(
    possibleDuplicates([
      { ...temporary, name: 'Siti' },
      { ...sri, ...temporary },
    ]),
  ).toEqual([]);
});

test('birth date or phone make one of two namesakes from two villages, or from one unknown', () => {
  const wedoro = { village: 'Wedoro', villageCode: '33.15.03.2002' };
  const bornOn = '1985-07-01';
  const phone = '0812-3456-789';
  expect(pair({ ...lajer, bornOn }, { ...wedoro, bornOn })).toEqual(['name bornOn', 'village']);
  expect(pair({ bornOn }, { ...lajer, bornOn })).toEqual(['name bornOn', '']);
  expect(pair({ ...lajer, phone }, { ...wedoro, phone: '+62 812 3456 789' })).toEqual([
    'name phone',
    'village',
  ]);
  expect(pair({ ...lajer, phone }, { ...wedoro, phone, bornOn })).toEqual([
    'name phone',
    'village',
  ]);
  expect(pair({ ...lajer, phone, bornOn }, { ...wedoro, phone, bornOn: '1985-07-02' })).toBe(
    undefined,
  );
  expect(pair({ ...lajer, phone }, { ...lajer, phone: '0813-3456-789' })).toEqual([
    'name village',
    'phone',
  ]);
  expect(pair({ ...lajer, phone: 'x' }, { ...wedoro, phone: 'x' })).toBe(undefined);
});

test('one number is one person, whatever else differs', () => {
  const [nik, typed] = ['3315024107850001', "'33 1502 410785 0001"];
  const siti = { name: 'Siti', nik: typed, village: 'Wedoro', bornOn: '1990-01-01' } as const;
  expect(possibleDuplicates([{ ...sri, nik, bornOn: '1985-07-01' }, siti])).toEqual([
    { first: 0, second: 1, same: ['nik'], different: ['name', 'village', 'bornOn'] },
  ]);
  expect(
    possibleDuplicates([
      { name: '', nik },
      { name: ' ', nik },
    ]),
  ).toEqual([{ first: 0, second: 1, same: ['nik'], different: [] }]);
});

test('people without a name are no duplicates, and a shared phone alone makes none', () => {
  const phone = '0812-3456-789';
  expect(
    possibleDuplicates([
      { name: '', ...lajer },
      { name: '-', ...lajer },
    ]),
  ).toEqual([]);
  expect(
    possibleDuplicates([
      { ...sri, phone },
      { ...sri, name: 'Siti', phone },
    ]),
  ).toEqual([]);
});

test('a third is held against the earliest it may be, by each likeness', () => {
  const places = (...people: readonly Partial<ListedPerson>[]) =>
    possibleDuplicates(people.map((person) => ({ ...sri, ...person }))).map(({ first, second }) => [
      first,
      second,
    ]);
  expect(places({}, {}, {})).toEqual([
    [0, 1],
    [0, 2],
  ]);
  const [one, two] = [{ bornOn: '1985-07-01' }, { bornOn: '1985-07-02' }] as const;
  expect(places(one, two, two)).toEqual([[1, 2]]);
  expect(places(one, two, {})).toEqual([[0, 2]]);
  expect(places({}, one, two)).toEqual([
    [0, 1],
    [0, 2],
  ]);
  expect(places(one, {}, one, two)).toEqual([
    [0, 1],
    [0, 2],
    [1, 3],
  ]);
  expect(
    places({ name: 'Siti', nik: '3315024107850001' }, {}, { nik: '3315024107850001' }),
  ).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

describe('laws', () => {
  const aPerson: fc.Arbitrary<ListedPerson> = fc.record({
    name: fc.constantFrom('Sri Wahyuni', 'Hj. SRI WAHYUNI', 'Siti', ''),
    village: fc.constantFrom('Lajer', 'Desa Lajer', 'Wedoro', null),
    villageCode: fc.constantFrom('33.15.03.2001', '33.15.03.2002', undefined),
    bornOn: fc.constantFrom('1985-07-01' as const, '1985-07-02' as const, null),
    nik: fc.constantFrom('3315024107850001', '3315024107850002', '0331502200100001', null),
    phone: fc.constantFrom('0812-3456-789', '0813-3456-789', null),
  });
  const people = fc.array(aPerson, { maxLength: 12 });

  test('what is found is the earliest of all that holding each against each would find', () => {
    fc.assert(
      fc.property(people, (list) => {
        const found = possibleDuplicates(list);
        const everyPair = list.flatMap((other, second) =>
          list.slice(0, second).flatMap((one, first) => {
            const [pairFound] = possibleDuplicates([one, other]);
            return pairFound ? [{ ...pairFound, first, second }] : [];
          }),
        );
        for (const each of found) expect(everyPair).toContainEqual(each);
        for (const { second, first } of everyPair) {
          const earliest = found.find((each) => each.second === second) ?? expect.fail();
          expect(earliest.first).toBeLessThanOrEqual(first);
        }
        expect(new Set(found.map(({ first, second }) => `${first} ${second}`)).size).toBe(
          found.length,
        );
      }),
    );
  });

  test('birth dates and numbers always tell namesakes apart', () => {
    fc.assert(
      fc.property(people, (list) => {
        for (const { same, different } of possibleDuplicates(list)) {
          if (same.includes('nik')) continue;
          expect(same).toContain('name');
          expect(different).not.toContain('bornOn');
          expect(different).not.toContain('nik');
        }
      }),
    );
  });

  test('names alone do not make it slow, even where thousands share one', () => {
    const list = Array.from({ length: 20_000 }, (_, index) => ({
      name: 'Siti Aminah',
      nik: String(3_315_024_107_000_000 + index),
    }));
    expect(possibleDuplicates(list)).toEqual([]);
    expect(nameKey('Siti Aminah')).toBe('siti aminah');
  });
});
