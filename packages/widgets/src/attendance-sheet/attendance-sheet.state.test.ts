import {
  cellKey,
  recordedStatus,
  type AttendanceMark,
  type FieldEntry,
} from '@berdaya/core/attendance';
import { parseDossier, type Dossier } from '@berdaya/core/dossier';
import type { Instant } from '@berdaya/core/kernel';
import type { StoredAttendance } from '@berdaya/sync';
import { expect, test } from 'vitest';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import { keyCommand, nextStatus } from './attendance-keys.state.js';
import { shownParticipants } from './attendance-rows.state.js';
import {
  emptyAttendanceSheet,
  type AttendanceSheetEffect,
  type AttendanceSheetIntent,
  type AttendanceSheetState,
} from './attendance-sheet.state.js';
import { restOfSession } from './attendance-marking.state.js';
import { attendanceSheetUpdate } from './attendance-sheet.update.state.js';
import { sheetTally } from './attendance-tally.state.js';
import { words as english } from './attendance-sheet.english.words.js';
import { attendanceSheetWords } from './attendance-sheet.words.js';

const minute = 60_000;

function machine(dossier: Dossier = sample()) {
  let time = Date.UTC(2018, 10, 4, 1);
  let ids = 0;
  const update = attendanceSheetUpdate({
    now: () => new Date((time += minute)).toISOString() as Instant,
    newId: () => `e${String((ids += 1))}`,
  });
  let state: AttendanceSheetState = emptyAttendanceSheet;
  let effects: readonly AttendanceSheetEffect[] = [];
  const send = (intent: AttendanceSheetIntent) => {
    const step = update(state, intent);
    state = step.state;
    effects = step.effects;
    return state;
  };
  send({ kind: 'dossier-read', dossier });
  const opening = { state, effects };
  send({ kind: 'store-loaded', stored: stored({ ledger: [], quarantined: [] }) });
  return {
    opening,
    send,
    state: () => state,
    effects: () => effects,
  };
}

function sample(): Dossier {
  const parsed = parseDossier(sampleDossier());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function stored({
  ledger,
  quarantined,
}: {
  ledger: readonly FieldEntry[];
  quarantined: StoredAttendance['quarantined'];
}): StoredAttendance {
  const marks = ledger.flatMap((line) => ('kind' in line ? [] : [line]));
  return { rosterEntries: [], lockEntries: [], ledger: marks, quarantined };
}

function mark(participantId: string, status: AttendanceMark['status'], sessionId = 's1') {
  return { kind: 'mark', marks: [{ participantId, sessionId, status }] } as const;
}

function statusOf(state: AttendanceSheetState, participantId: string, sessionId = 's1') {
  return recordedStatus(state.sheet, participantId, sessionId);
}

test('a dossier opens its store and puts the focus on the first person of the first session', () => {
  const sheet = machine();
  expect(sheet.opening.effects).toEqual([{ kind: 'open-store', trainingId: 'sample' }]);
  expect(sheet.state().phase).toBe('ready');
  expect(sheet.state().focus).toEqual({ participantId: 'p1', sessionId: 's1' });
});

test('a sheet is not ready, and does not look empty, before its store has answered', () => {
  const sheet = machine();
  expect(sheet.opening.state.phase).toBe('loading');
  expect(sheet.state().phase).toBe('ready');
  sheet.send({ kind: 'dossier-refused', issues: [] });
  sheet.send({ kind: 'store-loaded', stored: stored({ ledger: [], quarantined: [] }) });
  expect(sheet.state().phase).toBe('refused');
  const issue = { code: 'storage.full', severity: 'error', path: [], params: {} } as const;
  sheet.send({ kind: 'store-refused', issue });
  expect(sheet.state().phase).toBe('refused');
});

test('a mark shows at once, waits to be kept, and is kept when the store says so', () => {
  const sheet = machine();
  sheet.send(mark('p1', 'present'));
  expect(statusOf(sheet.state(), 'p1')).toBe('present');
  expect(sheet.state().unkept).toHaveLength(1);
  const [keep] = sheet.effects();
  if (keep?.kind !== 'keep') throw new Error('the mark is not to be kept');
  const entries = keep.entries.map((entry) => ({ ...entry, deviceId: 'd', sequence: 1 }));
  sheet.send({ kind: 'entries-kept', entries });
  expect(sheet.state().unkept).toEqual([]);
  expect(sheet.state().ledger).toEqual(entries);
});

test('the author is told in the entry; without one it is the committee', () => {
  const sheet = machine();
  sheet.send(mark('p1', 'present'));
  sheet.send({ kind: 'name-author', author: ' Bu Rini ' });
  sheet.send(mark('p2', 'present'));
  expect(sheet.state().unkept.map(({ author }) => author)).toEqual(['Panitia', 'Bu Rini']);
});

test('in the grid a mark by key moves on to the next person and stops at the last', () => {
  const sheet = machine();
  sheet.send({ kind: 'choose-mode', mode: 'grid' });
  for (const { id } of sample().participants) {
    expect(sheet.state().focus?.participantId).toBe(id);
    sheet.send({ ...mark(id, 'present'), advance: true });
  }
  expect(sheet.state().focus?.participantId).toBe(sample().participants.at(-1)?.id);
  expect(sheet.effects().at(0)).toEqual({ kind: 'show-focus' });
});

test('marking the rest leaves recorded people alone and keeps to the filter', () => {
  const sheet = machine();
  sheet.send(mark('p1', 'sick'));
  sheet.send({ kind: 'filter', filter: { district: 'Penawangan' } });
  expect(restOfSession(sheet.state(), 'present').map((each) => each.participantId)).toEqual(['p2']);
  sheet.send({ kind: 'mark-the-rest', status: 'present' });
  expect(statusOf(sheet.state(), 'p1')).toBe('sick');
  expect(statusOf(sheet.state(), 'p2')).toBe('present');
  expect(statusOf(sheet.state(), 'p3')).toBeUndefined();
});

test('undo takes back a whole batch by new entries and brings earlier marks back', () => {
  const sheet = machine();
  sheet.send(mark('p1', 'late'));
  sheet.send({
    kind: 'mark',
    marks: ['p1', 'p2'].map((participantId) => ({
      participantId,
      sessionId: 's1',
      status: 'absent' as const,
    })),
  });
  sheet.send({ kind: 'undo' });
  expect(statusOf(sheet.state(), 'p1')).toBe('late');
  expect(statusOf(sheet.state(), 'p2')).toBeUndefined();
  expect(sheet.state().sheet.get(cellKey('p2', 's1'))?.history).toHaveLength(2);
  sheet.send({ kind: 'undo' });
  expect(statusOf(sheet.state(), 'p1')).toBeUndefined();
  expect(sheet.send({ kind: 'undo' }).notice).toEqual({ kind: 'nothing-to-undo' });
});

test('undo leaves a mark alone that another device has changed since', () => {
  const sheet = machine();
  sheet.send(mark('p1', 'present'));
  const [own] = sheet.state().unkept;
  if (own === undefined) throw new Error('nothing recorded');
  const others = { ...own, id: 'other', status: 'absent' as const, replaces: [own.id] };
  const ledger = [
    { ...own, deviceId: 'd', sequence: 1 },
    { ...others, deviceId: 'x', sequence: 1 },
  ];
  sheet.send({ kind: 'store-loaded', stored: stored({ ledger, quarantined: [] }) });
  sheet.send({ kind: 'undo' });
  expect(statusOf(sheet.state(), 'p1')).toBe('absent');
});

test('an answer of the store that is late does not hide a mark made meanwhile', () => {
  const sheet = machine();
  sheet.send(mark('p1', 'present'));
  const entries = sheet.state().unkept.map((entry) => ({ ...entry, deviceId: 'd', sequence: 1 }));
  sheet.send({ kind: 'entries-kept', entries });
  sheet.send(mark('p2', 'present'));
  sheet.send({ kind: 'store-loaded', stored: stored({ ledger: [], quarantined: [] }) });
  expect(statusOf(sheet.state(), 'p1')).toBe('present');
  expect(statusOf(sheet.state(), 'p2')).toBe('present');
  expect(sheet.state().unkept).toHaveLength(1);
});

test('a newer document of the same training keeps what is not kept yet, and its undo', () => {
  const sheet = machine();
  sheet.send(mark('p1', 'present'));
  sheet.send({ kind: 'dossier-read', dossier: sample() });
  expect(statusOf(sheet.state(), 'p1')).toBe('present');
  expect(sheet.state().unkept).toHaveLength(1);
  sheet.send({ kind: 'undo' });
  expect(statusOf(sheet.state(), 'p1')).toBeUndefined();
});

test('an entry that the store tells of before it says kept stands once in the ledger', () => {
  const sheet = machine();
  sheet.send(mark('p1', 'present'));
  const entries = sheet.state().unkept.map((entry) => ({ ...entry, deviceId: 'd', sequence: 1 }));
  sheet.send({ kind: 'store-loaded', stored: stored({ ledger: entries, quarantined: [] }) });
  sheet.send({ kind: 'entries-kept', entries });
  expect(sheet.state().ledger).toEqual(entries);
  expect(sheet.state().unkept).toEqual([]);
});

test('what could not be kept stays, and is kept again on request', () => {
  const sheet = machine();
  sheet.send(mark('p1', 'present'));
  const issue = { code: 'storage.full', severity: 'error', path: [], params: {} } as const;
  sheet.send({ kind: 'store-refused', issue });
  expect(sheet.state().storageIssue).toEqual(issue);
  sheet.send({ kind: 'keep-again' });
  expect(sheet.effects()).toEqual([
    { kind: 'open-store', trainingId: 'sample' },
    { kind: 'keep', entries: sheet.state().unkept },
  ]);
});

test('a search survives spelling and titles, and finds a village or a row number', () => {
  const sheet = machine();
  const found = (search: string) => {
    const state = sheet.send({ kind: 'search', search });
    return shownParticipants(state).map(({ id }) => id);
  };
  expect(found('soekarni')).toEqual(['p2']);
  expect(found('lajer')).toEqual(['p1', 'p2']);
  expect(found('3')).toEqual(['p3']);
  expect(found('tidak ada')).toEqual([]);
  expect(sheet.state().focus).toBeNull();
});

test('counts of a session add up to the people shown, unrecorded apart from absent', () => {
  const sheet = machine();
  sheet.send(mark('p1', 'absent'));
  const { counts, rest } = sheetTally(sheet.state());
  expect(counts.get('absent')).toBe(1);
  expect(counts.get(undefined)).toBe(2);
  expect(rest).toBe(2);
});

test('lesson hours are those of all people shown', () => {
  const sheet = machine();
  sheet.send(mark('p1', 'present'));
  sheet.send(mark('p1', 'late', 's2'));
  expect(sheetTally(sheet.state())).toMatchObject({
    attendedHours: 5,
    countedHours: 27,
    unrecordedHours: 22,
  });
});

test('the focus stays within the sheet whatever the move', () => {
  const sheet = machine();
  sheet.send({ kind: 'choose-mode', mode: 'grid' });
  const after = (...moves: Extract<AttendanceSheetIntent, { kind: 'move-focus' }>['move'][]) => {
    for (const move of moves) sheet.send({ kind: 'move-focus', move });
    return sheet.state().focus;
  };
  expect(after('up', 'left')).toEqual({ participantId: 'p1', sessionId: 's1' });
  expect(after('sheet-end')).toEqual({ participantId: 'p3', sessionId: 's3' });
  expect(after('right', 'down', 'page-down')).toEqual({ participantId: 'p3', sessionId: 's3' });
  expect(after('row-start')).toEqual({ participantId: 'p3', sessionId: 's1' });
  expect(after('page-up', 'right')).toEqual({ participantId: 'p1', sessionId: 's2' });
});

test('letters of the language set a status; other keys are left to the page', () => {
  const press = (key: string, language: 'id' | 'en', ctrlKey = false) =>
    keyCommand(
      { key, ctrlKey, metaKey: false, altKey: false },
      (language === 'en' ? english : attendanceSheetWords.id).letters,
    );
  expect(press('h', 'id')).toEqual({ kind: 'set', status: 'present' });
  expect(press('h', 'en')).toBeUndefined();
  expect(press('p', 'en')).toEqual({ kind: 'set', status: 'present' });
  expect(press('Delete', 'id')).toEqual({ kind: 'set', status: 'unrecorded' });
  expect(press('z', 'id', true)).toEqual({ kind: 'undo' });
  expect(press('r', 'id', true)).toBeUndefined();
  expect(press('Tab', 'id')).toBeUndefined();
});

test('cycling goes through every status and back to unrecorded', () => {
  const seen = [undefined, 'present', 'late', 'excused', 'sick', 'duty', 'absent'] as const;
  expect(seen.map(nextStatus)).toEqual([...seen.slice(1), 'unrecorded']);
});
