import type { AttendanceEntry } from '@berdaya/core/attendance';
import { parseDossier, type Dossier } from '@berdaya/core/dossier';
import type { CalendarDate } from '@berdaya/core/kernel';
import type { Participant } from '@berdaya/core/participant';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  attendanceRecapUpdate,
  emptyAttendanceRecap,
  unreadEntries,
  type AttendanceRecapIntent,
  type AttendanceRecapState,
} from './attendance-recap.state.js';
import { firstDay, mark, recordedDossier } from './attendance-recap.test-support.js';
import {
  areSameFigures,
  printedSpans,
  recapColumns,
  recapFigures,
  recapGroups,
  recapShare,
  shownSpan,
} from './recap-figures.state.js';

function dossier(change: object = {}): Dossier {
  const read = parseDossier({ ...recordedDossier(), ...change });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function read(change: object = {}): AttendanceRecapIntent {
  return { kind: 'dossier-read', dossier: dossier(change) };
}

const elsewhere = { training: { ...recordedDossier().training, id: 'elsewhere' } };

function loaded(...ledger: readonly AttendanceEntry[]): AttendanceRecapIntent {
  return { kind: 'store-loaded', ledger, quarantined: [] };
}

function after(first: AttendanceRecapIntent, ...others: readonly AttendanceRecapIntent[]) {
  return others.reduce(
    ({ state }, intent) => attendanceRecapUpdate(state, intent),
    attendanceRecapUpdate(emptyAttendanceRecap, first),
  );
}

function figuresOf({ figures }: AttendanceRecapState) {
  if (figures === null) throw new Error('nothing counted yet');
  return figures;
}

function attendedHours(state: AttendanceRecapState): number {
  return figuresOf(state).recap.total.total.all.attendedHours;
}

const refusal = { code: 'storage.denied', severity: 'error', path: [], params: {} } as const;

test('a document is counted at once, its store opened, and the page told', () => {
  const { state, effects } = after(read());
  expect(state.phase).toBe('ready');
  expect(state.isStoreRead).toBe(false);
  expect(effects).toEqual([
    { kind: 'open-store', trainingId: 'sample' },
    { kind: 'tell-updated', detail: { attendedHours: 12, countedHours: 27, unrecordedHours: 12 } },
  ]);
});

test('a newer document of the same training adds to what is known and keeps the day', () => {
  const { state, effects } = after(
    read(),
    loaded(mark('p1', 's3', 'present')),
    { kind: 'choose-date', date: '2018-11-06' },
    read({ entries: [] }),
  );
  expect(state.date).toBe('2018-11-06');
  expect(attendedHours(state)).toBe(16);
  expect(effects).toEqual([{ kind: 'open-store', trainingId: 'sample' }]);
});

test('a document of another training takes nothing over', () => {
  const { state } = after(
    read(),
    loaded(mark('p1', 's3', 'present')),
    { kind: 'store-refused', issue: refusal },
    read({ ...elsewhere, entries: [] }),
  );
  expect(attendedHours(state)).toBe(0);
  expect(state.isStoreRead).toBe(false);
  expect(state.storageIssue).toBeNull();
});

test('a refused document leaves nothing for a late answer of the store to count', () => {
  const issues = [{ ...refusal, code: 'shape.missing' }];
  const { state, effects } = after(
    read(),
    { kind: 'dossier-refused', issues },
    loaded(mark('p1', 's3', 'present')),
  );
  expect(state).toEqual({ ...emptyAttendanceRecap, phase: 'refused', issues });
  expect(effects).toEqual([]);
});

test('entries of the store count beside those of the document', () => {
  const { state, effects } = after(read(), loaded(mark('p1', 's3', 'present')));
  expect(state.isStoreRead).toBe(true);
  const detail = { attendedHours: 16, countedHours: 27, unrecordedHours: 8 };
  expect(effects).toEqual([{ kind: 'tell-updated', detail }]);
});

test('entries that are known change nothing and tell nothing', () => {
  const before = after(read());
  const { state, effects } = attendanceRecapUpdate(before.state, loaded(...firstDay()));
  expect(state.figures).toBe(before.state.figures);
  expect(effects).toEqual([]);
});

test('the page is told of figures that moved though their sums stand', () => {
  const given = mark('p1', 's3', 'present');
  const taken = mark('p1', 's3', 'unrecorded', { id: 'taken', replaces: [given.id] });
  const { effects } = after(
    read(),
    loaded(given),
    loaded(given, taken, mark('p2', 's3', 'present')),
  );
  expect(effects.map(({ kind }) => kind)).toEqual(['tell-updated']);
});

test('a store that answers with less than before takes nothing back', () => {
  const { state } = after(read(), loaded(mark('p1', 's3', 'present')), loaded());
  expect(attendedHours(state)).toBe(16);
});

test('a refused store leaves the figures of the document, until it answers after all', () => {
  const refused = after(read(), { kind: 'store-refused', issue: refusal });
  expect(refused.state.storageIssue).toBe(refusal);
  expect(attendedHours(refused.state)).toBe(12);
  const again = attendanceRecapUpdate(refused.state, { kind: 'read-store-again' });
  expect(again.effects).toEqual([{ kind: 'open-store', trainingId: 'sample' }]);
  expect(attendanceRecapUpdate(again.state, loaded()).state.storageIssue).toBeNull();
});

test('without a document no store is asked and none is counted', () => {
  expect(after({ kind: 'read-store-again' }).effects).toEqual([]);
  expect(after(loaded(...firstDay())).state).toEqual(emptyAttendanceRecap);
});

test('however the entries come in, the figures are the same', () => {
  const all = [
    ...firstDay(),
    mark('p1', 's1', 'sick', { id: 'clash', recordedAt: '2018-11-05T02:00:00.000Z' }),
    mark('p2', 's3', 'excused'),
  ];
  const whole = figuresOf(after(read({ entries: all })).state);
  const parts = fc.array(fc.subarray(all), { maxLength: 3 });
  fc.assert(
    fc.property(fc.subarray(all), parts, (document, answers) => {
      const intents = [...answers, all].map((entries) => loaded(...entries));
      const { state } = after(read({ entries: document }), ...intents);
      expect(areSameFigures(figuresOf(state), whole)).toBe(true);
    }),
  );
});

test('the day shown is one of the timetable, or all of them', () => {
  const chosen = after(read(), { kind: 'choose-date', date: '2018-11-06' }).state;
  expect(chosen.date).toBe('2018-11-06');
  const unknown = attendanceRecapUpdate(chosen, { kind: 'choose-date', date: '2018-11-09' });
  expect(unknown.state.date).toBeNull();
});

test('the day shown is given up when a new timetable lacks it', () => {
  const training = { ...elsewhere.training, sessions: [] };
  const day = { kind: 'choose-date', date: '2018-11-06' } as const;
  expect(after(read(), day, read(elsewhere)).state.date).toBe('2018-11-06');
  expect(after(read(), day, read({ training })).state.date).toBeNull();
});

test('an unreadable entry that lies in the document and in the store counts once', () => {
  const entries = [...firstDay(), { nonsense: 1 }, { nonsense: 2 }];
  const quarantined = [2, 3].map((nonsense) => ({ raw: { nonsense }, issues: [] }));
  const { state } = after(read({ entries }), { kind: 'store-loaded', ledger: [], quarantined });
  expect(unreadEntries(state)).toBe(3);
  expect(unreadEntries(after(read()).state)).toBe(0);
});

test('people stand where their open lesson hours leave them, exactly at the minimum', () => {
  const standings = (numerator: number, denominator: number) => {
    const minimum = { numerator, denominator };
    const policy = { id: 'own', minimum, attended: ['present', 'late'], leavesDenominator: [] };
    const read = dossier({ policy });
    return recapFigures(read, read.ledger).standings;
  };
  // Of 9 JP two people have 5 and one has 2; 4 are open to each.
  expect(standings(5, 9)).toEqual({ sufficient: 2, insufficient: 0, undecided: 1 });
  expect(standings(6, 9)).toEqual({ sufficient: 0, insufficient: 0, undecided: 3 });
  expect(standings(7, 9)).toEqual({ sufficient: 0, insufficient: 1, undecided: 2 });
});

test('a contested mark counts by its latest, and only on the roster and timetable', () => {
  const { recap, contested } = recapFigures(dossier(), [
    ...firstDay(),
    mark('p2', 's1', 'absent', { id: 'clash', recordedAt: '2018-11-05T02:00:00.000Z' }),
    mark('p9', 's1', 'present', { id: 'stranger' }),
    mark('p9', 's1', 'absent', { id: 'stranger-clash' }),
    mark('p1', 's9', 'present', { id: 'nowhere' }),
    mark('p1', 's9', 'absent', { id: 'nowhere-clash' }),
  ]);
  expect(contested).toBe(1);
  expect(recap.total.total.all.attendedHours).toBe(10);
});

test('something is recorded once anybody on the roster has a status, be it absent', () => {
  const hasRecords = (...entries: AttendanceEntry[]) => recapFigures(dossier(), entries).hasRecords;
  expect(hasRecords()).toBe(false);
  expect(hasRecords(mark('p9', 's1', 'present'), mark('p1', 's9', 'present'))).toBe(false);
  expect(hasRecords(mark('p1', 's1', 'unrecorded'))).toBe(false);
  expect(hasRecords(mark('p1', 's1', 'absent'))).toBe(true);
});

test('there is a share only where nothing is missing and something counts', () => {
  const count = { participants: 1, attendees: 1, attendedHours: 2, countedHours: 3 };
  expect(recapShare({ ...count, unrecordedHours: 0 })).toEqual({ numerator: 2, denominator: 3 });
  expect(recapShare({ ...count, unrecordedHours: 1 })).toBeNull();
  expect(recapShare({ ...count, countedHours: 0, unrecordedHours: 0 })).toBeNull();
});

function recapOf(days: number, ...others: Participant[]) {
  const { training, participants } = recordedDossier();
  const sessions = Array.from({ length: days }, (_, day) => ({
    id: `s${String(day)}`,
    title: 'Sesi',
    heldOn: `2018-11-0${String(day + 1)}` as CalendarDate,
    lessonHours: 2,
  }));
  const change = {
    training: { ...training, sessions },
    participants: [...participants, ...others],
  };
  return recapFigures(dossier(change), []).recap;
}

const unknownSex: Participant = { id: 'p4', name: 'Tri', sex: null };

test('there is a column for a sex not given only where somebody’s is not', () => {
  expect(recapColumns(recapOf(1))).toEqual(['female', 'male', 'all']);
  expect(recapColumns(recapOf(1, unknownSex))).toEqual(['female', 'male', 'unknown', 'all']);
});

test('a row has its days in order, then all of them; a single day is its own sum', () => {
  const dates = (days: number) => recapGroups(recapOf(days).total).map(({ date }) => date);
  expect(dates(2)).toEqual(['2018-11-01', '2018-11-02', null]);
  expect(dates(1)).toEqual(['2018-11-01']);
});

test('on screen are the chosen day or all', () => {
  expect(shownSpan(recapOf(3), null)).toEqual([0, 4]);
  expect(shownSpan(recapOf(3), '2018-11-01')).toEqual([0, 1]);
  expect(shownSpan(recapOf(3), '2018-11-03')).toEqual([2, 3]);
  expect(shownSpan(recapOf(3), '2018-12-24')).toEqual([0, 4]);
});

test('on paper are all days, each once, as many to a table as a sheet has room for', () => {
  expect(printedSpans(recapOf(3))).toEqual([[0, 4]]);
  expect(printedSpans(recapOf(4))).toEqual([
    [0, 4],
    [4, 8],
  ]);
  expect(printedSpans(recapOf(3, unknownSex))).toEqual([
    [0, 3],
    [3, 6],
  ]);
});
