import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Session } from '../training/index.js';
import { aSession } from '../training/training.test-support.js';
import {
  attendanceOutcome,
  attendanceSheet,
  attendanceStatuses,
  type AttendancePolicy,
  type AttendanceStatus,
} from './index.js';
import { anEntry, anyStatus } from './attendance.test-support.js';

/** One session as a person met it: its lesson hours and what was recorded. */
type Met = readonly [lessonHours: number, status: AttendanceStatus | undefined];

const ninety: AttendancePolicy = {
  id: 'ninety',
  minimum: { numerator: 90, denominator: 100 },
  attended: ['present', 'late'],
  leavesDenominator: [],
};

const withoutSick: AttendancePolicy = { ...ninety, leavesDenominator: ['sick'] };

function outcomeOf(met: readonly Met[], policy = ninety) {
  const sessions: Session[] = met.map(([lessonHours], index) =>
    aSession({ id: `s${index}`, lessonHours }),
  );
  const entries = met.flatMap(([, status], index) =>
    status === undefined ? [] : [anEntry({ id: `e${index}`, sessionId: `s${index}`, status })],
  );
  return attendanceOutcome('p1', attendanceSheet(entries), sessions, policy);
}

test('43 of 48 lesson hours do not reach 90 per cent, 44 of 48 do', () => {
  expect(
    outcomeOf([
      [43, 'present'],
      [5, 'absent'],
    ]),
  ).toEqual({
    attendedHours: 43,
    countedHours: 48,
    unrecordedHours: 0,
    contestedHours: 0,
    share: { numerator: 43, denominator: 48 },
    standing: 'insufficient',
  });
  expect(
    outcomeOf([
      [44, 'present'],
      [4, 'absent'],
    ]),
  ).toMatchObject({
    share: { numerator: 44, denominator: 48 },
    standing: 'sufficient',
  });
});

test('a share that equals the minimum suffices', () => {
  expect(
    outcomeOf([
      [9, 'present'],
      [1, 'absent'],
    ]).standing,
  ).toBe('sufficient');
  expect(
    outcomeOf([
      [89, 'present'],
      [11, 'absent'],
    ]).standing,
  ).toBe('insufficient');
  expect(
    outcomeOf([
      [90, 'late'],
      [10, 'absent'],
    ]).standing,
  ).toBe('sufficient');
});

test('hours weigh, not sessions', () => {
  const met: Met[] = [
    [9, 'present'],
    [0, 'absent'],
    [0, 'absent'],
    [1, 'absent'],
  ];
  expect(outcomeOf(met)).toMatchObject({
    attendedHours: 9,
    countedHours: 10,
    standing: 'sufficient',
  });
});

test('there is no share while a record is missing', () => {
  expect(
    outcomeOf([
      [9, 'present'],
      [1, undefined],
    ]),
  ).toEqual({
    attendedHours: 9,
    countedHours: 10,
    unrecordedHours: 1,
    contestedHours: 0,
    share: null,
    standing: 'sufficient',
  });
});

test('a missing record is neither presence nor absence', () => {
  expect(
    outcomeOf([
      [8, 'present'],
      [2, undefined],
    ]).standing,
  ).toBe('undecided');
  expect(
    outcomeOf([
      [8, 'present'],
      [2, 'absent'],
    ]).standing,
  ).toBe('insufficient');
  expect(
    outcomeOf([
      [8, 'present'],
      [1, undefined],
      [1, 'absent'],
    ]).standing,
  ).toBe('undecided');
  expect(
    outcomeOf([
      [7, 'present'],
      [1, undefined],
      [2, 'absent'],
    ]).standing,
  ).toBe('insufficient');
});

test('what was taken back is missing', () => {
  const entries = [anEntry(), anEntry({ id: 'e2', status: 'unrecorded', replaces: ['e1'] })];
  const sessions = [aSession({ lessonHours: 2 })];
  expect(attendanceOutcome('p1', attendanceSheet(entries), sessions, ninety)).toMatchObject({
    attendedHours: 0,
    unrecordedHours: 2,
    contestedHours: 0,
    standing: 'undecided',
  });
});

test('a status that leaves the denominator is neither counted nor missing', () => {
  expect(
    outcomeOf(
      [
        [9, 'present'],
        [1, 'absent'],
        [10, 'sick'],
      ],
      withoutSick,
    ),
  ).toEqual({
    attendedHours: 9,
    countedHours: 10,
    unrecordedHours: 0,
    contestedHours: 0,
    share: { numerator: 9, denominator: 10 },
    standing: 'sufficient',
  });
});

test('nothing is decided and there is no share where nothing counts', () => {
  const nothing = { attendedHours: 0, countedHours: 0, share: null, standing: 'undecided' };
  expect(outcomeOf([])).toMatchObject(nothing);
  expect(outcomeOf([[0, 'present']])).toMatchObject(nothing);
  expect(outcomeOf([[4, 'sick']], withoutSick)).toMatchObject(nothing);
});

test('only the records of the person count', () => {
  const sheet = attendanceSheet([anEntry({ participantId: 'p2' })]);
  expect(attendanceOutcome('p1', sheet, [aSession()], ninety).attendedHours).toBe(0);
});

/** A policy that some statuses satisfy and some do not, with a minimum of more than nothing. */
const anyPolicy = (leaving: readonly AttendanceStatus[]) =>
  fc
    .record({
      denominator: fc.integer({ min: 1, max: 12 }),
      numerator: fc.integer({ min: 1, max: 12 }),
      attended: fc.subarray(['late', 'excused', 'duty'] as AttendanceStatus[]),
    })
    .map(({ numerator, denominator, attended }): AttendancePolicy => ({
      id: 'any',
      minimum: { numerator: Math.min(numerator, denominator), denominator },
      attended: ['present', ...attended],
      leavesDenominator: [...leaving],
    }));

const anyMet = fc.array(fc.tuple(fc.nat(6), fc.option(anyStatus, { nil: undefined })), {
  minLength: 1,
  maxLength: 5,
}) as fc.Arbitrary<Met[]>;

/** Every way in which the records that are missing could still be filled in, up to three of them. */
function futures(met: readonly Met[]): Met[][] {
  const open = met.findIndex(([, status]) => status === undefined);
  if (open === -1) return [[...met]];
  return attendanceStatuses.flatMap((status) =>
    futures(met.map((each, place) => (place === open ? [each[0], status] : each))),
  );
}

const withFewOpen = anyMet.filter(
  (met) => met.filter(([, status]) => status === undefined).length <= 3,
);

/** The standings that filling in leads to from here. */
function ends(met: readonly Met[], policy: AttendancePolicy): Set<string> {
  return new Set(futures(met).map((future) => outcomeOf(future, policy).standing));
}

test('what suffices or does not stays so however the missing records are filled in', () => {
  const seen = { sufficient: 0, insufficient: 0, undecided: 0 };
  fc.assert(
    fc.property(withFewOpen, anyPolicy([]), (met, policy) => {
      const { standing, countedHours } = outcomeOf(met, policy);
      if (countedHours === 0) return;
      seen[standing] += 1;
      expect([...ends(met, policy)].sort()).toEqual(
        standing === 'undecided' ? ['insufficient', 'sufficient'] : [standing],
      );
    }),
    { numRuns: 400 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});

test('it stays so too where a record may take its session out of the count', () => {
  const seen = { sufficient: 0, insufficient: 0, undecided: 0 };
  fc.assert(
    fc.property(withFewOpen, anyPolicy(['sick']), (met, policy) => {
      const { standing, countedHours } = outcomeOf(met, policy);
      if (countedHours === 0) return;
      seen[standing] += 1;
      const reached = ends(met, policy);
      if (standing !== 'undecided') expect([...reached]).toEqual([standing]);
      else expect([...reached]).toEqual(expect.arrayContaining(['insufficient', 'sufficient']));
    }),
    { numRuns: 400 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});

test('hours add up: attended and unrecorded are parts of what counts', () => {
  fc.assert(
    fc.property(anyMet, anyPolicy(['sick']), (met, policy) => {
      const { attendedHours, countedHours, unrecordedHours, share } = outcomeOf(met, policy);
      const hoursOf = (isCounted: (status: AttendanceStatus | undefined) => boolean) =>
        met.reduce((sum, [hours, status]) => (isCounted(status) ? sum + hours : sum), 0);
      expect(attendedHours).toBe(
        hoursOf((status) => status !== undefined && policy.attended.includes(status)),
      );
      expect(unrecordedHours).toBe(hoursOf((status) => status === undefined));
      expect(countedHours).toBe(hoursOf((status) => status !== 'sick'));
      const isWhole = unrecordedHours === 0 && countedHours > 0;
      expect(share).toEqual(
        isWhole ? { numerator: attendedHours, denominator: countedHours } : null,
      );
    }),
  );
});

test('hours whose marks disagree are not attended and leave the outcome open', () => {
  const sessions = [aSession({ id: 's1', lessonHours: 9 }), aSession({ id: 's2', lessonHours: 1 })];
  const entries = [
    anEntry({ id: 'a', sessionId: 's1', status: 'present' }),
    anEntry({ id: 'b', sessionId: 's1', status: 'absent', deviceId: 'd2' }),
    anEntry({ id: 'c', sessionId: 's2', status: 'present' }),
  ];
  expect(attendanceOutcome('p1', attendanceSheet(entries), sessions, ninety)).toEqual({
    attendedHours: 1,
    countedHours: 10,
    unrecordedHours: 0,
    contestedHours: 9,
    share: null,
    standing: 'undecided',
  });
});
