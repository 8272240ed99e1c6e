import { attendanceSheet, type AttendanceEntry } from '@berdaya/core/attendance';
import { parseAttendanceDossier } from '@berdaya/core/dossier';
import type { Instant } from '@berdaya/core/kernel';
import { expect, test } from 'vitest';
import { sampleDossier } from '../../element/sample-dossier.test-support.js';
import { emptyAttendanceSheet, type AttendanceSheetState } from '../attendance-sheet.state.js';
import { attendanceSheetUpdate } from '../attendance-sheet.update.state.js';
import { deviceName, momentOf, namesOn } from '../line-facts.state.js';
import { brokenLine } from './chains.state.js';
import { conflictSources, conflictsOn, settling } from './conflicts.state.js';
import { changesAfterLock, lockObstacles, locksInOrder, openSessions } from './locks.state.js';
import { emptyReview, pageLength, reviewUpdate } from './review.state.js';
import { signalsIn } from './signals.state.js';

let entries = 0;
const update = attendanceSheetUpdate({
  now: () => '2018-11-05T09:00:00.000Z',
  newId: () => `new${String((entries += 1))}`,
});

function entry(
  participantId: string,
  author: string,
  change: Partial<AttendanceEntry> = {},
): AttendanceEntry {
  const deviceId = `hp-${author.toLowerCase()}`;
  return {
    id: `${participantId}-${author}-${change.sessionId ?? 's1'}`,
    participantId,
    sessionId: 's1',
    status: 'present',
    author,
    deviceId,
    sequence: 1,
    recordedAt: '2018-11-05T01:30:00.000Z',
    replaces: [],
    ...change,
  };
}

function stateWith(
  ledger: readonly AttendanceEntry[],
  change: object = {},
  training: object = {},
): AttendanceSheetState {
  const dossier = sampleDossier();
  const parsed = parseAttendanceDossier({
    ...dossier,
    ...change,
    training: { ...dossier.training, ...training },
    entries: ledger,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return update(emptyAttendanceSheet, { kind: 'dossier-read', dossier: parsed.value }).state;
}

test('conflicts come in the order of sessions and of the list; of nobody listed last', () => {
  const pair = (id: string, sessionId: string) => [
    entry(id, 'Rini', { sessionId }),
    entry(id, 'Joko', { sessionId, status: 'absent' }),
  ];
  const state = stateWith([
    ...pair('p99', 's1'),
    ...pair('p2', 's2'),
    ...pair('p3', 's1'),
    ...pair('p1', 's2'),
    ...pair('p1', 's9'),
    entry('p1', 'Rini'),
  ]);
  expect(conflictsOn(state).map(({ key }) => key)).toEqual([
    'p3|s1',
    'p99|s1',
    'p1|s2',
    'p2|s2',
    'p1|s9',
  ]);
});

test('whose marks settle most comes first; of two by one hand the later is meant', () => {
  const state = stateWith([
    entry('p1', 'Rini'),
    entry('p1', 'Rini', { id: 'again', status: 'late', recordedAt: '2018-11-05T02:00:00.000Z' }),
    entry('p1', 'Joko', { status: 'absent' }),
    entry('p2', 'Rini', { note: 'kursi depan' }),
    entry('p2', 'Joko', { status: 'sick', reason: 'demam' }),
    entry('p3', 'Joko', { status: 'absent' }),
    entry('p3', 'Sri'),
  ]);
  const sources = conflictSources(conflictsOn(state));
  expect(sources.map(({ author, marks }) => [author, marks.length])).toEqual([
    ['Joko', 3],
    ['Rini', 2],
    ['Sri', 1],
  ]);
  expect(sources[1]?.marks).toMatchObject([
    { participantId: 'p1', status: 'late' },
    { participantId: 'p2', status: 'present', note: 'kursi depan' },
  ]);
});

test('settling keeps what the chosen entry tells, and goes under the person a linked record belongs to', () => {
  const told = entry('p9', 'Rini', {
    status: 'late',
    arrivedAt: '08:40',
    note: 'hujan',
    signed: 'thumbprint',
    signatureId: 'ttd',
  });
  const conflict = { key: 'p1|s1', participantId: 'p1', sessionId: 's1', heads: [told] };
  expect(settling(conflict, told)).toEqual({
    participantId: 'p1',
    sessionId: 's1',
    status: 'late',
    reason: undefined,
    arrivedAt: '08:40',
    note: 'hujan',
    signed: 'thumbprint',
    signatureId: 'ttd',
  });
});

test('a session with an open or disputed place is not locked; another session does not matter', () => {
  const all = ['p1', 'p2', 'p3'].map((id) => entry(id, 'Rini'));
  const codes = (state: AttendanceSheetState, sessionId: string | null) =>
    lockObstacles(state, sessionId).map(({ code }) => code);
  expect(codes(stateWith(all), 's1')).toEqual([]);
  expect(codes(stateWith(all), 's2')).toEqual(['attendance.session-incomplete']);
  expect(codes(stateWith(all), null)).toEqual([
    'attendance.session-incomplete',
    'attendance.session-incomplete',
  ]);
  expect(codes(stateWith([...all, entry('p1', 'Joko', { status: 'absent' })]), 's1')).toEqual([
    'attendance.contested',
  ]);
  expect(lockObstacles(emptyAttendanceSheet, null)).toEqual([]);
});

const lock = {
  locks: 'session',
  sessionId: 's1',
  id: 'l1',
  lockedAt: '2018-11-05T02:00:00.000Z',
  author: 'Sri',
};

test('what was recorded after the lock, not at its moment, is listed with what it changed', () => {
  const state = stateWith(
    [
      entry('p1', 'Rini', { id: 'a' }),
      entry('p2', 'Rini', { recordedAt: lock.lockedAt as Instant }),
      entry('p1', 'Joko', {
        status: 'absent',
        replaces: ['a'],
        recordedAt: '2018-11-05T02:00:00.001Z',
      }),
      entry('p3', 'Joko', { recordedAt: '2018-11-05T03:00:00.000Z' }),
      entry('p3', 'Joko', { sessionId: 's2', recordedAt: '2018-11-05T03:00:00.000Z' }),
    ],
    { locks: [lock] },
  );
  expect(
    changesAfterLock(state).map(({ entry: { participantId }, before, lock: { id } }) => [
      participantId,
      before,
      id,
    ]),
  ).toEqual([
    ['p1', 'present', 'l1'],
    ['p3', undefined, 'l1'],
  ]);
  expect(openSessions(state).map(({ id }) => id)).toEqual(['s2', 's3']);
});

test('locks are told in the order of time, and the whole training leaves nothing to lock', () => {
  const whole = { locks: 'training', id: 'l0', lockedAt: '2018-11-05T01:00:00.000Z' };
  const state = stateWith([], { locks: [lock, whole] });
  expect(locksInOrder(state).map(({ id }) => id)).toEqual(['l0', 'l1']);
  expect(openSessions(state)).toEqual([]);
});

test('signals tell where they are, under the person a linked record belongs to, and only what is handed in', () => {
  const early = ['p1', 'p2'].map((id) =>
    entry(id, 'Rini', { signatureId: 'ttd', recordedAt: '2018-11-04T20:00:00.000Z' }),
  );
  const state = stateWith(early, {}, { timeZone: null });
  const found = signalsIn(state, undefined);
  expect(found.map(({ issue: { code } }) => code)).toEqual(['attendance.signature-shared']);
  expect(found[0]?.place).toEqual({ participantId: 'p1', sessionId: 's1' });
  const linked = { ...state, samePerson: new Map([['p1', 'p3']]) };
  expect(signalsIn(linked, undefined)[0]?.place?.participantId).toBe('p3');
  expect(signalsIn(emptyAttendanceSheet, undefined)).toEqual([]);
});

test('moments follow the clock of the venue, or say that they do not', () => {
  const at = '2018-11-04T17:30:59.000Z' as Instant;
  expect(momentOf(at, 'WIT')).toEqual({ date: '2018-11-05', time: '02:30', zone: 'WIT' });
  expect(momentOf(at, null)).toEqual({ date: '2018-11-04', time: '17:30', zone: 'UTC' });
});

test('devices with names drawn at random are told by their end, and people by the person they belong to', () => {
  expect(deviceName('0123456789abcdef01239fa2')).toBe('9fa2');
  expect(deviceName('hp-panitia-1')).toBe('hp-panitia-1');
  const state = stateWith([]);
  const { person, session } = namesOn({ ...state, samePerson: new Map([['x', 'p2']]) });
  expect([person('x'), person('p9'), session('s1'), session('s9')]).toEqual([
    'Sukarni',
    'p9',
    'Tujuan program',
    's9',
  ]);
});

test('a broken line is found by id, device and number', () => {
  const lines = [entry('p1', 'Rini', { id: 'a' }), entry('p2', 'Rini', { id: 'a', sequence: 2 })];
  const kept = { ledger: lines, rosterEntries: [], lockEntries: [], quarantined: [] };
  const fault = { id: 'a', deviceId: 'hp-rini', sequence: 2, due: 2, author: 'Rini' };
  const at = {
    ...fault,
    kind: 'changed' as const,
    recordedAt: '2018-11-05T01:30:00.000Z' as Instant,
  };
  expect(brokenLine(kept, at)).toBe(lines[1]);
  expect(brokenLine(kept, { ...at, deviceId: 'hp-joko' })).toBeUndefined();
});

test('each long list is shown page by page, and what is about to happen can be called off', () => {
  const more = reviewUpdate(emptyReview, { kind: 'show-more', list: 'signals' });
  expect(more.shown).toEqual({ ...emptyReview.shown, signals: 2 * pageLength });
  const chosen = reviewUpdate(emptyReview, { kind: 'choose-source', key: 'hp Rini' });
  expect(chosen.source).toBe('hp Rini');
  expect(reviewUpdate(chosen, { kind: 'choose-source', key: null }).source).toBeNull();
  const draft = { sessionId: null, author: 'Sri', reason: null };
  expect(reviewUpdate(emptyReview, { kind: 'draft-lock', lock: draft }).lock).toBe(draft);
});

test('no marks, no conflicts', () => {
  expect(conflictsOn({ sheet: attendanceSheet([]), participants: [], sessions: [] })).toEqual([]);
});
