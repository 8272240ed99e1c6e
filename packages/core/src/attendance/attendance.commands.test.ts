import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSession } from '../training/training.test-support.js';
import {
  attendanceOutcome,
  attendanceSheet,
  eightyPercentPolicy,
  markTheRest,
  mergeLedgers,
  recordAttendance,
  recordedStatus,
  type AttendanceEntry,
  type AttendanceMark,
} from './index.js';
import { anEntry, anyStatus, anyStory, minute, people, play } from './attendance.test-support.js';

const context = () => {
  let next = 0;
  return { author: 'Sri', recordedAt: minute(5), newId: () => `n${(next += 1)}` };
};
const record = (entries: AttendanceEntry[], ...marks: AttendanceMark[]) =>
  recordAttendance(attendanceSheet(entries), marks, context());

const mark = (status: AttendanceMark['status'], change: Partial<AttendanceMark> = {}) => ({
  participantId: 'p1',
  sessionId: 's1',
  status,
  ...change,
});

test('a first mark replaces nothing', () => {
  expect(record([], mark('present'))).toEqual([
    {
      id: 'n1',
      participantId: 'p1',
      sessionId: 's1',
      status: 'present',
      author: 'Sri',
      recordedAt: minute(5),
      replaces: [],
    },
  ]);
});

test('a reason is kept, none is left out', () => {
  expect(record([], mark('sick', { reason: 'Demam' }))).toMatchObject([{ reason: 'Demam' }]);
  expect(record([], mark('sick', { reason: null }))[0]).not.toHaveProperty('reason');
  expect(record([], mark('sick'))[0]).not.toHaveProperty('reason');
});

test('a later mark replaces what the sheet shows, and only that', () => {
  const entries = [anEntry(), anEntry({ id: 'e2', status: 'late', replaces: ['e1'] })];
  expect(record(entries, mark('absent'))).toMatchObject([{ replaces: ['e2'] }]);
});

test('a mark on a contested cell replaces every mark it shows', () => {
  const entries = [anEntry(), anEntry({ id: 'e2', status: 'absent' })];
  for (const status of ['present', 'absent', 'late', 'unrecorded'] as const) {
    expect(record(entries, mark(status))).toMatchObject([{ status, replaces: ['e2', 'e1'] }]);
  }
});

test('a mark that repeats what is recorded adds nothing', () => {
  expect(record([anEntry()], mark('present'))).toEqual([]);
  const sick = anEntry({ status: 'sick', reason: 'Demam' });
  expect(record([sick], mark('sick', { reason: 'Demam' }))).toEqual([]);
  expect(record([anEntry({ reason: null })], mark('present'))).toEqual([]);
});

test('the same status with another reason is news', () => {
  const sick = anEntry({ status: 'sick', reason: 'Demam' });
  expect(record([sick], mark('sick', { reason: 'Flu' }))).toMatchObject([{ reason: 'Flu' }]);
  expect(record([sick], mark('sick'))).toMatchObject([{ replaces: ['e1'] }]);
  expect(record([anEntry()], mark('present', { reason: 'Datang' }))).toHaveLength(1);
});

const arrival = { arrivedAt: '08:10', signed: 'signature', signatureId: 'ttd-1' } as const;

test('details of a mark are kept, and none that it does not tell', () => {
  expect(record([], mark('late', { ...arrival, note: 'Mewakili ketua' }))).toEqual([
    {
      id: 'n1',
      participantId: 'p1',
      sessionId: 's1',
      status: 'late',
      arrivedAt: '08:10',
      note: 'Mewakili ketua',
      signed: 'signature',
      signatureId: 'ttd-1',
      author: 'Sri',
      recordedAt: minute(5),
      replaces: [],
    },
  ]);
});

test('each detail that differs is news, one that is left out or repeated is not', () => {
  const arrived = anEntry({ ...arrival, note: 'Wakil' });
  for (const news of [
    { arrivedAt: '08:11' },
    { note: 'Ketua' },
    { signed: 'officer' },
    { signatureId: null },
  ] as const) {
    expect(record([arrived], mark('present', news))).toMatchObject([
      { ...arrival, ...{ note: 'Wakil' }, ...news },
    ]);
  }
  expect(record([arrived], mark('present'))).toEqual([]);
  expect(record([arrived], mark('present', arrival))).toEqual([]);
  expect(record([anEntry()], mark('present', { note: null }))).toEqual([]);
  expect(record([anEntry()], mark('present', { signed: 'code' }))).toHaveLength(1);
});

test('details stay with the status that they belong to', () => {
  const [reasoned] = record([anEntry(arrival)], mark('present', { reason: 'Datang' }));
  expect(reasoned).toMatchObject(arrival);
  const [absent] = record([anEntry(arrival)], mark('absent'));
  expect(absent).not.toHaveProperty('arrivedAt');
  const dispute = [anEntry(), anEntry({ ...arrival, id: 'e2', status: 'absent' })];
  const [decided] = record(dispute, mark('absent'));
  expect(decided).not.toHaveProperty('signed');
});

test('taking back what was never recorded adds nothing', () => {
  expect(record([], mark('unrecorded'))).toEqual([]);
  expect(record([anEntry({ status: 'unrecorded' })], mark('unrecorded'))).toEqual([]);
  expect(record([anEntry()], mark('unrecorded'))).toMatchObject([
    { status: 'unrecorded', replaces: ['e1'] },
  ]);
});

test('a new id is taken for each entry that is made, and for no other', () => {
  const marks = [
    mark('present'),
    mark('late', { participantId: 'p2' }),
    mark('absent', { participantId: 'p3' }),
  ];
  expect(record([anEntry()], ...marks).map(({ id, participantId }) => [id, participantId])).toEqual(
    [
      ['n1', 'p2'],
      ['n2', 'p3'],
    ],
  );
});

test('after recording the sheet shows the mark, and recording it again adds nothing', () => {
  fc.assert(
    fc.property(
      anyStory(2),
      fc.constantFrom(...people),
      anyStatus,
      (story, participantId, status) => {
        const before = mergeLedgers(...play(2, story).ledgers);
        const marks = [mark(status, { participantId })];
        const entries = recordAttendance(attendanceSheet(before), marks, context());
        const after = attendanceSheet([...before, ...entries]);
        expect(recordedStatus(after, participantId, 's1')).toBe(status);
        expect(recordAttendance(after, marks, context())).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test('the rest are those of whom nothing is recorded, in the order given', () => {
  const sheet = attendanceSheet([
    anEntry({ participantId: 'p2' }),
    anEntry({ id: 'e2', participantId: 'p3', status: 'absent' }),
    anEntry({ id: 'e3', participantId: 'p4', status: 'unrecorded' }),
    anEntry({ id: 'e4', participantId: 'p5', sessionId: 's2' }),
  ]);
  expect(markTheRest(sheet, ['p5', 'p4', 'p3', 'p2', 'p1'], 's1', 'present')).toEqual([
    { participantId: 'p5', sessionId: 's1', status: 'present' },
    { participantId: 'p4', sessionId: 's1', status: 'present' },
    { participantId: 'p1', sessionId: 's1', status: 'present' },
  ]);
});

test('a disputed cell is not among the rest, even where the mark shown is a taking back', () => {
  const sheet = attendanceSheet([
    anEntry({ status: 'absent', recordedAt: minute(0) }),
    anEntry({ id: 'e2', status: 'unrecorded', recordedAt: minute(1) }),
  ]);
  expect(markTheRest(sheet, ['p1'], 's1', 'present')).toEqual([]);
});

test('marking the rest completes the session and changes nobody already recorded', () => {
  fc.assert(
    fc.property(anyStory(1), anyStatus, (story, status) => {
      const [ledger = []] = play(1, story).ledgers;
      const sheet = attendanceSheet(ledger);
      const marks = markTheRest(sheet, people, 's1', status);
      const after = attendanceSheet([...ledger, ...recordAttendance(sheet, marks, context())]);
      for (const person of people) {
        const before = recordedStatus(sheet, person, 's1');
        expect(recordedStatus(after, person, 's1')).toBe(before ?? status);
        expect(recordedStatus(after, person, 's2')).toBe(recordedStatus(sheet, person, 's2'));
      }
    }),
    { numRuns: 500 },
  );
});

test('of two marks for one cell in one call the later is meant', () => {
  const [only, ...others] = record([], mark('present'), mark('sick'));
  expect(only).toMatchObject({ id: 'n1', status: 'sick' });
  expect(others).toEqual([]);
});

test('why nothing is recorded is recorded, and leaves it unrecorded', () => {
  const note = 'Tanda tangan tidak terbaca';
  const [entry, ...others] = record([], mark('unrecorded', { note }));
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ status: 'unrecorded', note, replaces: [] });
  const sheet = attendanceSheet(entry ? [entry] : []);
  expect(recordedStatus(sheet, 'p1', 's1')).toBeUndefined();
  expect(sheet.get('p1|s1')).toMatchObject({ isContested: false, entry: { note } });
  expect(attendanceOutcome('p1', sheet, [aSession()], eightyPercentPolicy)).toMatchObject({
    attendedHours: 0,
    unrecordedHours: 2,
    standing: 'undecided',
  });
  expect(markTheRest(sheet, ['p1'], 's1', 'present')).toEqual([mark('present')]);
  expect(recordAttendance(sheet, [mark('unrecorded', { note })], context())).toEqual([]);
  expect(recordAttendance(sheet, [mark('present')], context())[0]).toMatchObject({
    status: 'present',
    replaces: ['n1'],
  });
  expect(recordAttendance(sheet, [mark('present')], context())[0]).not.toHaveProperty('note');
});

test('a reason is enough to be recorded where nothing is; to take back what is not there is not', () => {
  expect(record([], mark('unrecorded', { reason: 'Lembar basah' }))).toHaveLength(1);
  expect(record([], mark('unrecorded', { signatureId: 'ttd-1' }))).toHaveLength(1);
  for (const change of [{}, { reason: null }, { note: null, arrivedAt: undefined }])
    expect(record([], mark('unrecorded', change as Partial<AttendanceMark>))).toEqual([]);
});
