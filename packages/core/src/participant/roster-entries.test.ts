import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../kernel/index.js';
import {
  nextRowNumber,
  rosterOnTheSpot,
  underSamePerson,
  type Participant,
  type RosterEntry,
} from './index.js';
import { aParticipant } from './participant.test-support.js';

const roster = [
  aParticipant(),
  aParticipant({ id: 'p2', rowNumber: 2, name: 'Budi Santoso', sex: 'male' }),
];

const at = (minutes: number) =>
  new Date(Date.UTC(2018, 10, 5, 1, minutes)).toISOString() as Instant;

function line(id: string, minutes: number, replaces: string[] = []) {
  return {
    ...{ id, author: 'Panitia', deviceId: `d-${id}`, sequence: 1 },
    ...{ recordedAt: at(minutes), replaces },
  };
}

function registers(
  id: string,
  minutes: number,
  participant: Participant,
  replaces: string[] = [],
): RosterEntry {
  return { ...line(id, minutes, replaces), kind: 'register', participant };
}

function links(
  id: string,
  minutes: number,
  participantId: string,
  samePersonAs: string | null,
  replaces: string[] = [],
): RosterEntry {
  return { ...line(id, minutes, replaces), kind: 'link', participantId, samePersonAs };
}

const wati = { id: 'w', rowNumber: 3, name: 'Wati' };
const joko = { id: 'j', rowNumber: 3, name: 'Joko' };

function numbersAfter(...entries: RosterEntry[]) {
  const { participants } = rosterOnTheSpot(roster, entries);
  return Object.fromEntries(participants.map(({ id, rowNumber }) => [id, rowNumber]));
}

test('without lines the roster is what the document says', () => {
  const { participants, samePerson, personOfRow } = rosterOnTheSpot(roster, []);
  expect(participants).toEqual(roster);
  expect(samePerson.size).toBe(0);
  expect([...personOfRow]).toEqual([
    [1, 'p1'],
    [2, 'p2'],
  ]);
});

test('whoever is registered on the spot joins the list with the next number', () => {
  const before = rosterOnTheSpot(roster, []);
  expect(nextRowNumber(before)).toBe(3);
  const after = rosterOnTheSpot(roster, [registers('r1', 0, wati)]);
  expect(after.participants.at(-1)).toEqual(wati);
  expect(nextRowNumber(after)).toBe(4);
  expect(nextRowNumber(rosterOnTheSpot([], []))).toBe(1);
});

test('a correction changes what it states, and leaves what no list shows', () => {
  const phone = '081234567890';
  const known = [{ ...aParticipant(), phone }];
  const stated = { id: 'p1', name: 'Sri Wahyuningsih', sex: null };
  const { participants } = rosterOnTheSpot(known, [registers('r1', 0, stated)]);
  expect(participants).toEqual([{ ...aParticipant(), phone, name: 'Sri Wahyuningsih', sex: null }]);
});

test('codes stay with a place that is stated again, and go with one that is corrected', () => {
  const originAfter = (origin: Participant['origin']) =>
    rosterOnTheSpot(roster, [registers('r1', 0, { id: 'p1', name: 'Sri', origin })]).participants[0]
      ?.origin;
  const { village, district, ...codes } = aParticipant().origin ?? {};
  expect(originAfter({ village, district })).toEqual({ village, district, ...codes });
  expect(originAfter({ village, district, office: 'Dinas' })).toEqual({
    ...{ village, district, ...codes, office: 'Dinas' },
  });
  expect(originAfter({ village: 'Wedoro', district })).toEqual({ village: 'Wedoro', district });
  expect(originAfter({ village, district: 'Toroh' })).toEqual({ village, district: 'Toroh' });
  expect(originAfter({ district })).toEqual({ district });
  expect(originAfter(null)).toBeNull();
  expect(originAfter(undefined)).toBeUndefined();
});

test('a line that does not speak of the place leaves it', () => {
  const entry = registers('r1', 0, { id: 'p1', name: 'Sri' });
  expect(rosterOnTheSpot(roster, [entry]).participants[0]?.origin).toEqual(aParticipant().origin);
});

test('of two corrections the later holds, unless it was made in sight of the other', () => {
  const named = (name: string) => ({ ...wati, name });
  const nameAfter = (...entries: RosterEntry[]) =>
    rosterOnTheSpot(roster, entries).participants.at(-1)?.name;
  const [early, late] = [registers('a', 1, named('Wati A')), registers('b', 9, named('Wati B'))];
  expect(nameAfter(early, late)).toBe('Wati B');
  expect(nameAfter(late, early)).toBe('Wati B');
  const slowClock = registers('c', 5, named('Wati C'), ['b']);
  expect(nameAfter(late, early, slowClock)).toBe('Wati C');
  // A line that wrongly replaces itself is a line all the same.
  expect(nameAfter(early, registers('d', 9, named('Wati D'), ['d']))).toBe('Wati D');
});

test('a number that two devices gave out goes to the earlier, whatever is corrected later', () => {
  const [first, second] = [registers('a', 1, wati), registers('b', 2, joko)];
  expect(numbersAfter(second, first)).toEqual({ p1: 1, p2: 2, w: 3, j: 4 });
  const corrected = registers('c', 3, { ...joko, name: 'Joko S.' }, ['b']);
  expect(numbersAfter(second, first, corrected)).toEqual({ p1: 1, p2: 2, w: 3, j: 4 });
});

test('a number that somebody was given because theirs was taken is theirs from then on', () => {
  const clash = [registers('a', 1, wati), registers('b', 2, joko)];
  const next = registers('c', 3, { id: 'x', rowNumber: 5, name: 'Xaverius' });
  expect(numbersAfter(...clash, next)).toEqual({ p1: 1, p2: 2, w: 3, j: 4, x: 5 });
  const unaware = registers('c', 3, { id: 'x', rowNumber: 4, name: 'Xaverius' });
  expect(numbersAfter(...clash, unaware)).toEqual({ p1: 1, p2: 2, w: 3, j: 4, x: 5 });
});

test('a correction gives a number to whoever has none, and no other to whoever has one', () => {
  const [none, given] = [
    { id: 'w', name: 'Wati' },
    { id: 'w', rowNumber: 7, name: 'Wati' },
  ];
  expect(numbersAfter(registers('a', 1, none), registers('b', 2, given, ['a']))).toMatchObject({
    w: 7,
  });
  expect(numbersAfter(registers('a', 1, { id: 'p1', rowNumber: 2, name: 'Sri' }))).toEqual({
    ...{ p1: 1, p2: 2 },
  });
});

test('the next number is above all that the document states', () => {
  const doubled = [
    aParticipant(),
    aParticipant({ id: 'p2' }),
    aParticipant({ id: 'p3', rowNumber: 9 }),
  ];
  const numbers = rosterOnTheSpot(doubled, []).participants.map(({ rowNumber }) => rowNumber);
  expect(numbers).toEqual([1, 10, 9]);
});

test('a number of the document stays with the person who has it there', () => {
  const entry = registers('a', 1, { ...wati, rowNumber: 2 });
  expect(numbersAfter(entry)).toEqual({ p1: 1, p2: 2, w: 3 });
});

test('people without a number keep having none', () => {
  expect(numbersAfter(registers('a', 1, { id: 'w', name: 'Wati' }))).toEqual({
    ...{ p1: 1, p2: 2, w: undefined },
  });
});

test('a linked record leaves the list, and its number leads to the person it is', () => {
  const entries = [registers('a', 1, wati), registers('b', 2, joko), links('c', 3, 'w', 'p1')];
  const after = rosterOnTheSpot(roster, entries);
  // Joko keeps the number 4 that paper may bear by now.
  expect(after.participants.map(({ id, rowNumber }) => [id, rowNumber])).toEqual([
    ['p1', 1],
    ['p2', 2],
    ['j', 4],
  ]);
  expect([...after.samePerson]).toEqual([['w', 'p1']]);
  expect(after.linked).toEqual([wati]);
  expect(after.personOfRow.get(3)).toBe('p1');
  expect(nextRowNumber(after)).toBe(5);
});

test('a link that is taken back brings the record back', () => {
  const [made, taken] = [links('b', 2, 'w', 'p1'), links('c', 3, 'w', null, ['b'])];
  const after = rosterOnTheSpot(roster, [registers('a', 1, wati), taken, made]);
  expect(after.participants.map(({ id }) => id)).toEqual(['p1', 'p2', 'w']);
  expect(after.samePerson.size).toBe(0);
});

test('links are followed to the person at the end of the chain', () => {
  const chain = [links('b', 2, 'j', 'w'), links('c', 3, 'w', 'p1')];
  const entries = [registers('a', 0, wati), registers('d', 1, joko), ...chain];
  expect([...rosterOnTheSpot(roster, entries).samePerson]).toEqual([
    ['j', 'p1'],
    ['w', 'p1'],
  ]);
});

test('links in a ring are not followed, nor those that lead into one', () => {
  const ring = [links('b', 2, 'w', 'j'), links('c', 3, 'j', 'w'), links('d', 4, 'p2', 'w')];
  const entries = [registers('a', 0, wati), registers('e', 1, joko), ...ring];
  const after = rosterOnTheSpot(roster, entries);
  expect(after.samePerson.size).toBe(0);
  expect(after.participants).toHaveLength(4);
  expect(rosterOnTheSpot(roster, [links('b', 2, 'p1', 'p1')]).samePerson.size).toBe(0);
});

test('a link to nobody is none, and a chain ends before it', () => {
  const entries = [registers('a', 0, wati), links('b', 1, 'w', 'p1'), links('c', 2, 'p1', 'ghost')];
  expect([...rosterOnTheSpot(roster, entries).samePerson]).toEqual([['w', 'p1']]);
});

test('marks of somebody whom no list knows can be linked to a person', () => {
  const { samePerson, participants } = rosterOnTheSpot(roster, [links('b', 1, 'stray', 'p1')]);
  expect(participants).toHaveLength(2);
  const entries = [{ participantId: 'stray' }, { participantId: 'p2' }];
  expect(underSamePerson(entries, samePerson)).toEqual([
    { participantId: 'p1' },
    { participantId: 'p2' },
  ]);
  expect(underSamePerson(entries, new Map())).toBe(entries);
});

const ids = ['p1', 'p2', 'w', 'j', 'x'] as const;
const anyId = fc.constantFrom(...ids);

/** Lines as several devices may leave them: clocks wrong, numbers given twice, links every way, some said twice. */
const anyLines = fc
  .array(
    fc.record({
      minutes: fc.nat(5),
      id: anyId,
      other: fc.option(fc.constantFrom(...ids, 'ghost')),
      rowNumber: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
      name: fc.constantFrom('Wati', 'Joko', 'Sri'),
      replaced: fc.option(fc.nat(9)),
      isLink: fc.boolean(),
    }),
    { maxLength: 9 },
  )
  .map((stories) =>
    stories.map(({ minutes, id, other, rowNumber, name, replaced, isLink }, index) => {
      const replaces = replaced === null ? [] : [`l${String(replaced)}`];
      return isLink
        ? links(`l${String(index)}`, minutes, id, other, replaces)
        : registers(`l${String(index)}`, minutes, { id, rowNumber, name }, replaces);
    }),
  );

const plain = ({ participants, samePerson, personOfRow }: ReturnType<typeof rosterOnTheSpot>) => ({
  ...{ participants, samePerson: [...samePerson].sort(), personOfRow: [...personOfRow].sort() },
});

test('lines in any order, and said twice, give the same roster', () => {
  fc.assert(
    fc.property(
      anyLines.chain((lines) =>
        fc.tuple(
          fc.constant(lines),
          fc.shuffledSubarray([...lines, ...lines], { minLength: lines.length * 2 }),
        ),
      ),
      ([lines, shuffled]) => {
        expect(plain(rosterOnTheSpot(roster, shuffled))).toEqual(
          plain(rosterOnTheSpot(roster, lines)),
        );
      },
    ),
  );
});

test('every number leads to one person of the list, and nobody gets lost', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const after = rosterOnTheSpot(roster, lines);
      const listed = new Set(after.participants.map(({ id }) => id));
      const numbers = after.participants.flatMap(({ rowNumber }) => rowNumber ?? []);
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const { id, rowNumber } of after.participants)
        if (rowNumber != null) expect(after.personOfRow.get(rowNumber)).toBe(id);
      for (const id of after.personOfRow.values()) expect(listed).toContain(id);
      for (const [id, person] of after.samePerson) {
        expect(listed).toContain(person);
        expect(listed).not.toContain(id);
      }
      const registered = lines.flatMap((each) =>
        'participant' in each ? each.participant.id : [],
      );
      for (const id of ['p1', 'p2', ...registered])
        expect(listed.has(id) || after.samePerson.has(id)).toBe(true);
      expect(after.personOfRow.has(nextRowNumber(after))).toBe(false);
    }),
  );
});

test('whoever is registered later takes no number from those who have one', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const before = rosterOnTheSpot(roster, lines);
      const newcomer = { id: 'new', rowNumber: nextRowNumber(before), name: 'Baru' };
      const after = rosterOnTheSpot(roster, [...lines, registers('z', 9, newcomer)]);
      expect(after.participants.slice(0, -1)).toEqual(before.participants);
      expect(after.participants.at(-1)).toEqual(newcomer);
    }),
  );
});

test('marks lie under people of the list after links, each as it was otherwise', () => {
  fc.assert(
    fc.property(anyLines, fc.array(anyId), (lines, marked) => {
      const { samePerson } = rosterOnTheSpot(roster, lines);
      const entries = marked.map((participantId, index) => ({ participantId, index }));
      const after = underSamePerson(entries, samePerson);
      expect(after.map(({ index }) => index)).toEqual(entries.map(({ index }) => index));
      for (const { participantId } of after) expect(samePerson.has(participantId)).toBe(false);
      expect(underSamePerson(after, samePerson)).toEqual(after);
    }),
  );
});
