import type { AttendanceEntry } from '@berdaya/core/attendance';
import { parseDossier, type Dossier } from '@berdaya/core/dossier';
import type { CalendarDate } from '@berdaya/core/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attendanceRecapUpdate,
  emptyAttendanceRecap,
  unreadEntries,
  type AttendanceRecapIntent,
  type AttendanceRecapState,
} from './attendance-recap.state.js';
import { aRecapDocument, firstDay, mark, people, person } from './attendance-recap.test-support.js';
import {
  areSameFigures,
  printedSpans,
  recapColumns,
  recapFigures,
  recapGroups,
  recapShare,
  shownSpan,
} from './recap-figures.state.js';

function dossier(...change: Parameters<typeof aRecapDocument>): Dossier {
  const read = parseDossier(aRecapDocument(...change));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function after(...intents: readonly AttendanceRecapIntent[]) {
  return intents.reduce(
    ({ state }, intent) => attendanceRecapUpdate(state, intent),
    attendanceRecapUpdate(emptyAttendanceRecap, { kind: 'choose-date', date: null }),
  );
}

function read(...change: Parameters<typeof aRecapDocument>): AttendanceRecapIntent {
  return { kind: 'dossier-read', dossier: dossier(...change) };
}

function loaded(...ledger: readonly AttendanceEntry[]): AttendanceRecapIntent {
  return { kind: 'store-loaded', ledger, quarantined: [] };
}

function figuresOf({ figures }: AttendanceRecapState) {
  if (figures === null) throw new Error('nothing counted yet');
  return figures;
}

const refusal = { code: 'storage.denied', severity: 'error', path: [], params: {} } as const;

describe('the document', () => {
  test('is counted at once, its store opened, and the page told', () => {
    const { state, effects } = after(read());
    expect(state.phase).toBe('ready');
    expect(state.isStoreRead).toBe(false);
    expect(effects).toEqual([
      { kind: 'open-store', trainingId: 't1' },
      {
        kind: 'tell-updated',
        detail: { attendedHours: 18, countedHours: 36, unrecordedHours: 16 },
      },
    ]);
  });

  test('of the same training adds to what is known and keeps the day', () => {
    const { state, effects } = after(
      read(),
      loaded(mark('p1', 's3', 'present')),
      { kind: 'choose-date', date: '2018-11-06' },
      read({ entries: [] }),
    );
    expect(state.date).toBe('2018-11-06');
    expect(figuresOf(state).recap.total.total.all.attendedHours).toBe(22);
    expect(effects).toEqual([{ kind: 'open-store', trainingId: 't1' }]);
  });

  test('of another training takes nothing over', () => {
    const { state } = after(
      read(),
      loaded(mark('p1', 's3', 'present')),
      { kind: 'store-refused', issue: refusal },
      read({ trainingId: 't2', entries: [] }),
    );
    expect(figuresOf(state).recap.total.total.all.attendedHours).toBe(0);
    expect(state.isStoreRead).toBe(false);
    expect(state.storageIssue).toBeNull();
  });

  test('when refused, leaves nothing for a late answer of the store to count', () => {
    const issues = [{ ...refusal, code: 'shape.missing' }];
    const { state, effects } = after(
      read(),
      { kind: 'dossier-refused', issues },
      loaded(mark('p1', 's3', 'present')),
    );
    expect(state).toEqual({ ...emptyAttendanceRecap, phase: 'refused', issues });
    expect(effects).toEqual([]);
  });
});

describe('the store', () => {
  test('adds its entries to those of the document', () => {
    const { state, effects } = after(read(), loaded(mark('p1', 's3', 'present')));
    expect(state.isStoreRead).toBe(true);
    expect(effects).toEqual([
      {
        kind: 'tell-updated',
        detail: { attendedHours: 22, countedHours: 36, unrecordedHours: 12 },
      },
    ]);
  });

  test('changes nothing, and tells nothing, with entries that are known', () => {
    const before = after(read());
    const { state, effects } = attendanceRecapUpdate(before.state, loaded(...firstDay()));
    expect(state.figures).toBe(before.state.figures);
    expect(effects).toEqual([]);
  });

  test('tells of figures that moved though the sums stand', () => {
    const [first, second] = [mark('p1', 's3', 'present'), mark('p1', 's3', 'unrecorded')];
    const taken = { ...second, id: 'taken-back', replaces: [first.id] };
    const { effects } = after(
      read(),
      loaded(first),
      loaded(first, taken, mark('p2', 's3', 'present')),
    );
    expect(effects.map(({ kind }) => kind)).toEqual(['tell-updated']);
  });

  test('that answers with less than before takes nothing back', () => {
    const entry = mark('p1', 's3', 'present');
    const { state } = after(read(), loaded(entry), loaded());
    expect(figuresOf(state).recap.total.total.all.attendedHours).toBe(22);
  });

  test('when refused, leaves the figures of the document, until it answers after all', () => {
    const refused = after(read(), { kind: 'store-refused', issue: refusal });
    expect(refused.state.storageIssue).toBe(refusal);
    expect(figuresOf(refused.state).recap.total.total.all.attendedHours).toBe(18);
    const again = attendanceRecapUpdate(refused.state, { kind: 'read-store-again' });
    expect(again.effects).toEqual([{ kind: 'open-store', trainingId: 't1' }]);
    expect(attendanceRecapUpdate(again.state, loaded()).state.storageIssue).toBeNull();
  });

  test('is not asked before there is a document', () => {
    expect(after({ kind: 'read-store-again' }).effects).toEqual([]);
    expect(after(loaded(...firstDay())).state).toEqual(emptyAttendanceRecap);
  });
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

describe('the day', () => {
  test('is one of the timetable or all of them', () => {
    const chosen = after(read(), { kind: 'choose-date', date: '2018-11-06' }).state;
    expect(chosen.date).toBe('2018-11-06');
    const unknown = attendanceRecapUpdate(chosen, { kind: 'choose-date', date: '2018-11-09' });
    expect(unknown.state.date).toBeNull();
  });

  test('is given up when a new timetable lacks it', () => {
    const { state } = after(
      read(),
      { kind: 'choose-date', date: '2018-11-06' },
      read({ trainingId: 't2', sessions: [] }),
    );
    expect(state.date).toBeNull();
  });
});

describe('entries that cannot be read', () => {
  test('count once where they lie in the document and in the store', () => {
    const entries = [...firstDay(), { nonsense: 1 }, { nonsense: 2 }];
    const { state } = after(read({ entries }), {
      kind: 'store-loaded',
      ledger: [],
      quarantined: [
        { raw: { nonsense: 2 }, issues: [] },
        { raw: { nonsense: 3 }, issues: [] },
      ],
    });
    expect(unreadEntries(state)).toBe(3);
    expect(unreadEntries(after(read()).state)).toBe(0);
  });
});

describe('the figures', () => {
  const exact = (minimum: readonly [number, number]) => ({
    id: 'own',
    minimum: { numerator: minimum[0], denominator: minimum[1] },
    attended: ['present', 'late'],
    leavesDenominator: [],
  });
  const standings = (...change: Parameters<typeof aRecapDocument>) => {
    const read = dossier(...change);
    return recapFigures(read, read.ledger).standings;
  };

  test('say how many people stand where, exactly at the minimum', () => {
    // Of 9 JP everyone has 5, but Eko 3; 4 are open, so he can still reach 7.
    const none = { sufficient: 0, insufficient: 0, undecided: 0 };
    expect(standings({ policy: exact([7, 9]) })).toEqual({ ...none, undecided: 4 });
    expect(standings()).toEqual({ ...none, insufficient: 1, undecided: 3 });
    expect(standings({ policy: exact([5, 9]) })).toEqual({ ...none, sufficient: 3, undecided: 1 });
  });

  test('count a contested mark by its latest, and only on the roster and timetable', () => {
    const late = { recordedAt: '2018-11-05T02:00:00.000Z' } as const;
    const entries = [
      ...firstDay(),
      mark('p1', 's1', 'absent', { id: 'clash', ...late }),
      mark('p9', 's1', 'present', { id: 'stranger' }),
      mark('p9', 's1', 'absent', { id: 'stranger-clash' }),
      mark('p1', 's9', 'present', { id: 'elsewhere' }),
      mark('p1', 's9', 'absent', { id: 'elsewhere-clash' }),
    ];
    const { recap, contested } = recapFigures(dossier(), entries);
    expect(contested).toBe(1);
    expect(recap.total.total.female.attendedHours).toBe(7);
  });

  test('know whether anything is recorded for anybody on the roster', () => {
    const hasRecords = (...entries: AttendanceEntry[]) =>
      recapFigures(dossier(), entries).hasRecords;
    expect(hasRecords()).toBe(false);
    expect(hasRecords(mark('p9', 's1', 'present'), mark('p1', 's9', 'present'))).toBe(false);
    expect(hasRecords(mark('p1', 's1', 'unrecorded'))).toBe(false);
    expect(hasRecords(mark('p1', 's1', 'absent'))).toBe(true);
  });

  test('have a share only where nothing is missing and something counts', () => {
    const count = { participants: 1, attendees: 1, attendedHours: 2, countedHours: 3 };
    expect(recapShare({ ...count, unrecordedHours: 0 })).toEqual({ numerator: 2, denominator: 3 });
    expect(recapShare({ ...count, unrecordedHours: 1 })).toBeNull();
    expect(recapShare({ ...count, countedHours: 0, unrecordedHours: 0 })).toBeNull();
  });

  test('have a column for a sex not given only where somebody’s is', () => {
    const columns = (...others: Parameters<typeof person>[]) => {
      const { recap } = recapFigures(
        dossier({ participants: [...people, ...others.map((each) => person(...each))] }),
        [],
      );
      return recapColumns(recap);
    };
    expect(columns()).toEqual(['female', 'male', 'all']);
    expect(columns(['p5', 'Fitri', undefined, null])).toEqual(['female', 'male', 'unknown', 'all']);
  });
});

describe('the columns', () => {
  const recapOf = (days: number, sex?: null) => {
    const sessions = Array.from({ length: days }, (_, day) => ({
      id: `s${String(day)}`,
      title: 'Sesi',
      heldOn: `2018-11-0${String(day + 1)}` as CalendarDate,
      lessonHours: 2,
    }));
    const participants = sex === null ? [person('p1', 'Sri', null, 'Brati')] : people;
    return recapFigures(dossier({ sessions, participants, entries: [] }), []).recap;
  };

  test('are the days in order, then all of them; a single day is its own sum', () => {
    expect(recapGroups(recapOf(2).total).map(({ date }) => date)).toEqual([
      '2018-11-01',
      '2018-11-02',
      null,
    ]);
    expect(recapGroups(recapOf(1).total).map(({ date }) => date)).toEqual(['2018-11-01']);
  });

  test('on screen are the chosen day or all', () => {
    expect(shownSpan(recapOf(3), null)).toEqual([0, 4]);
    expect(shownSpan(recapOf(3), '2018-11-01')).toEqual([0, 1]);
    expect(shownSpan(recapOf(3), '2018-11-03')).toEqual([2, 3]);
    expect(shownSpan(recapOf(3), '2018-12-24')).toEqual([0, 4]);
  });

  test('on paper are all of them, each once, as many to a table as a sheet has room for', () => {
    expect(printedSpans(recapOf(3))).toEqual([[0, 4]]);
    expect(printedSpans(recapOf(4))).toEqual([
      [0, 4],
      [4, 8],
    ]);
    expect(printedSpans(recapOf(3, null))).toEqual([
      [0, 3],
      [3, 6],
    ]);
  });
});
