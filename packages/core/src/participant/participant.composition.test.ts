import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quota } from '../training/index.js';
import { delegations, isFrom, rosterComposition, seatsTaken, type Participant } from './index.js';
import { aParticipant } from './participant.test-support.js';

const people = (...changes: Partial<Participant>[]) =>
  changes.map((change, index) => aParticipant({ id: `p${index + 1}`, ...change }));
const ids = (roster: readonly Participant[]) => roster.map(({ id }) => id);
const from = (origin: Participant['origin']) => ({ origin });

test('people are counted by what is recorded, and what is not is counted apart', () => {
  const roster = people(
    { vulnerableGroups: ['poor', 'women', 'poor'], element: 'Kader' },
    { sex: 'male', vulnerableGroups: [], element: ' kader ' },
    { sex: null, element: 'Tokoh agama', origin: { office: 'Dinas' } },
    { origin: null },
    { registration: { status: 'rejected' } },
  );
  const share = (count: number, known: number) => ({
    count,
    share: { numerator: count, denominator: known },
  });
  expect(rosterComposition(roster)).toEqual({
    total: 4,
    bySex: {
      known: 3,
      unknown: 1,
      shares: [
        { kind: 'female', ...share(2, 3) },
        { kind: 'male', ...share(1, 3) },
      ],
    },
    byGroup: {
      known: 2,
      unknown: 2,
      shares: [
        { kind: 'poor', ...share(1, 2) },
        { kind: 'women', ...share(1, 2) },
      ],
    },
    byElement: {
      known: 3,
      unknown: 1,
      shares: [
        { kind: 'Kader', ...share(2, 3) },
        { kind: 'Tokoh agama', ...share(1, 3) },
      ],
    },
    byDelegation: {
      known: 3,
      unknown: 1,
      shares: [
        { kind: aParticipant().origin, ...share(2, 3) },
        { kind: { office: 'Dinas' }, ...share(1, 3) },
      ],
    },
  });
});

test('an empty roster has no shares', () => {
  const nothing = { known: 0, unknown: 0, shares: [] };
  expect(rosterComposition([])).toEqual({
    total: 0,
    bySex: nothing,
    byGroup: nothing,
    byElement: nothing,
    byDelegation: nothing,
  });
});

const anyPerson = fc.record({
  sex: fc.option(fc.constantFrom('female', 'male')),
  vulnerableGroups: fc.option(fc.subarray(['poor', 'women', 'elderly'])),
  element: fc.option(fc.constantFrom('Kader', 'BPD')),
  origin: fc.option(
    fc.record({
      village: fc.option(fc.constantFrom('Lajer', 'Desa LAJER', 'Mijen')),
      villageCode: fc.option(fc.constantFrom('33.15.03.2001', '33.05.07.2018')),
      office: fc.option(fc.constantFrom('Dinas', 'Kantor Desa')),
    }),
  ),
  registration: fc.option(
    fc.record({ status: fc.constantFrom('waiting', 'accepted', 'rejected', 'withdrawn') }),
  ),
}) as fc.Arbitrary<Partial<Participant>>;
const anyRoster = fc.array(anyPerson, { maxLength: 12 }).map((all) => people(...all));

test('counts add up to those known, known and unknown to all, and order does not matter', () => {
  fc.assert(
    fc.property(anyRoster, (roster) => {
      const { total, byGroup, ...exclusive } = rosterComposition(roster);
      for (const { known, unknown, shares } of [...Object.values(exclusive), byGroup]) {
        expect(known + unknown).toBe(total);
        for (const { count, share } of shares) {
          expect(share).toEqual({ numerator: count, denominator: known });
          expect(count).toBeGreaterThan(0);
        }
      }
      for (const { known, shares } of Object.values(exclusive)) {
        expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(known);
      }
      const counts = (all: readonly Participant[]) =>
        delegations(all).map(({ participants }) => ids(participants).sort().join());
      expect(counts([...roster].reverse()).sort()).toEqual(counts(roster).sort());
    }),
  );
});

test('who has the name of a village alone joins those who have its code', () => {
  const lajer = { village: 'Lajer', villageCode: '33.15.03.2001' };
  const named = people(
    from({ village: 'desa LAJER' }),
    from({ villageCode: '33.15.03.2001' }),
    from(lajer),
  );
  expect(delegations(named)).toEqual([
    { origin: lajer, participants: [named[1], named[2], named[0]] },
  ]);
});

test('a name that several villages have stays by itself', () => {
  const roster = people(
    from({ village: 'Lajer' }),
    from({ village: 'Lajer', villageCode: '33.15.03.2001' }),
    from({ village: 'Lajer', villageCode: '33.05.07.2018' }),
    from({ village: 'Lajer', office: 'Kantor Desa' }),
    from({ village: 'Lajer', districtCode: '33.05.07' }),
  );
  expect(delegations(roster).map(({ participants }) => ids(participants))).toEqual([
    ['p2'],
    ['p3', 'p5'],
    ['p1', 'p4'],
  ]);
});

test('whoever names no village is sent by the office, or else by the district', () => {
  const roster = people(
    from({ office: 'Dinas PMD', district: 'Penawangan' }),
    from({ office: 'dinas  pmd' }),
    from({ district: 'Penawangan', village: null }),
    from({ districtCode: '33.15.03' }),
    from({}),
    from(null),
  );
  expect(delegations(roster)).toMatchObject([
    { origin: { office: 'Dinas PMD' }, participants: [{ id: 'p1' }, { id: 'p2' }] },
    { origin: { district: 'Penawangan' }, participants: [{ id: 'p3' }] },
    { origin: { districtCode: '33.15.03' }, participants: [{ id: 'p4' }] },
  ]);
});

const quota = (origin: Quota['origin'], seats = 2): Quota => ({ origin, seats });

test('seats are counted by village, and open ones show whom to ask', () => {
  const quotas = [
    quota({ village: 'Lajer', villageCode: '33.15.03.2001' }),
    quota({ village: 'Mijen' }, 1),
    quota({ office: 'Dinas' }, 0),
    quota({ role: 'kader ampl' }, 9),
  ];
  const roster = people(
    {},
    from({ village: 'Lajer' }),
    { ...from({ village: 'Lajer' }), registration: { status: 'waiting' } },
    { ...from({ office: 'dinas' }), role: 'Staf' },
    { ...from({ village: 'Sumber' }), role: null },
  );
  expect(seatsTaken(roster, quotas)).toEqual({
    quotas: [
      { ...quotas[0], taken: 2, open: 0, participantIds: ['p1', 'p2'] },
      { ...quotas[1], taken: 0, open: 1, participantIds: [] },
      { ...quotas[2], taken: 1, open: 0, participantIds: ['p4'] },
      { ...quotas[3], taken: 2, open: 7, participantIds: ['p1', 'p2'] },
    ],
    unplaced: ['p5'],
  });
});

test('who names one of two villages of a name takes a seat of neither', () => {
  const quotas = [
    quota({ village: 'Lajer', villageCode: '33.15.03.2001' }),
    quota({ village: 'Lajer', villageCode: '33.05.07.2018' }),
    quota({ role: 'Kader AMPL' }),
  ];
  const taken = (origin: Participant['origin'], role: string | null = 'Kader AMPL') => {
    const { quotas: counts, unplaced } = seatsTaken(people({ origin, role }), quotas);
    return [...counts.map((count) => count.taken), unplaced.length];
  };
  expect(taken({ village: 'Lajer' })).toEqual([0, 0, 1, 0]);
  expect(taken({ village: 'Lajer' }, null)).toEqual([0, 0, 0, 1]);
  expect(taken({ village: 'Lajer', districtCode: '33.05.07' })).toEqual([0, 1, 1, 0]);
  expect(taken({ villageCode: '33.15.03.2001' })).toEqual([1, 0, 1, 0]);
});

test('every seated person is in a quota that fits, or unplaced', () => {
  const quotas = [quota({ village: 'Lajer' }), quota({ office: 'Dinas' })];
  fc.assert(
    fc.property(anyRoster, (roster) => {
      const { quotas: counts, unplaced } = seatsTaken(roster, quotas);
      const placed = new Set(counts.flatMap(({ participantIds }) => participantIds));
      expect(placed.size + unplaced.length).toBe(rosterComposition(roster).total);
      for (const { taken, open, seats, participantIds } of counts) {
        expect(participantIds).toHaveLength(taken);
        expect(open).toBe(Math.max(0, seats - taken));
      }
    }),
  );
});

test('whoever is from the place of a quota is counted in it', () => {
  const origin = fc.record(
    {
      village: fc.constantFrom('Lajer', 'desa LAJER', 'Mijen', null),
      villageCode: fc.constantFrom('33.15.03.2001', '33.15.03.2002', null),
      districtCode: fc.constantFrom('33.15.03', '33.05.07', null),
      office: fc.constantFrom('Dinas', 'dinas', null),
    },
    { requiredKeys: [] },
  );
  const quotas = fc.array(fc.record({ origin, seats: fc.nat(2) }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(origin, { maxLength: 4 }), quotas, (origins, all) => {
      const roster = people(...origins.map(from));
      const fitting = roster.map((person) => {
        const fit = all.filter((each) => isFrom(person, each.origin));
        const codes = new Set(fit.flatMap((each) => each.origin.villageCode ?? []));
        return codes.size > 1 ? fit.filter((each) => each.origin.villageCode == null) : fit;
      });
      const { quotas: counts, unplaced } = seatsTaken(roster, all);
      expect(counts.map(({ participantIds }) => participantIds)).toEqual(
        all.map((each) => ids(roster.filter((_, index) => fitting[index]?.includes(each)))),
      );
      expect(unplaced).toEqual(ids(roster.filter((_, index) => fitting[index]?.length === 0)));
    }),
  );
});
