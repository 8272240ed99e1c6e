import {
  attendanceRecap,
  attendanceSheet,
  type AttendanceEntry,
  type FieldEntries,
} from '@berdaya/core/attendance';
import { parseDossier, type Dossier } from '@berdaya/core/dossier';
import type { CalendarDate, Instant } from '@berdaya/core/kernel';
import type { Participant, RosterEntry } from '@berdaya/core/participant';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attendanceRecapUpdate, unreadEntries } from './attendance-recap.state.js';
import { firstDay, mark, recordedDossier } from './attendance-recap.test-support.js';
import { areSameFigures, recapFigures, recapShare } from './recap-figures.state.js';
import { knownGroupings, recapTable, shownSpan, withoutNik } from './recap-groups.state.js';
import {
  emptyAttendanceRecap,
  type AttendanceRecapIntent,
  type AttendanceRecapState,
} from './recap-model.state.js';
import { printedSpans } from './recap-paper.state.js';

function dossier(change: object = {}): Dossier {
  const read = parseDossier({ ...recordedDossier(), ...change });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function read(change: object = {}): AttendanceRecapIntent {
  return { kind: 'dossier-read', dossier: dossier(change) };
}

const elsewhere = { training: { ...recordedDossier().training, id: 'elsewhere' } };

const nothing: FieldEntries = { ledger: [], rosterEntries: [], lockEntries: [], quarantined: [] };

function marks(ledger: readonly AttendanceEntry[]): FieldEntries {
  return { ...nothing, ledger };
}

function loaded(...ledger: readonly AttendanceEntry[]): AttendanceRecapIntent {
  return { kind: 'store-loaded', stored: marks(ledger) };
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
  return figuresOf(state).hours.attendedHours;
}

/** Every session is over. */
const over: ReadonlySet<string> = new Set();

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
  const { state } = after(read({ entries }), {
    kind: 'store-loaded',
    stored: { ...nothing, quarantined },
  });
  expect(unreadEntries(state)).toBe(3);
  expect(unreadEntries(after(read()).state)).toBe(0);
});

test('people stand where their open lesson hours leave them, exactly at the minimum', () => {
  const standings = (numerator: number, denominator: number) => {
    const minimum = { numerator, denominator };
    const policy = { id: 'own', minimum, attended: ['present', 'late'], leavesDenominator: [] };
    const read = dossier({ policy });
    return recapFigures(read, read, over).standings;
  };
  // Of 9 JP two people have 5 and one has 2; 4 are open to each.
  expect(standings(5, 9)).toEqual({ sufficient: 2, insufficient: 0, undecided: 1 });
  expect(standings(6, 9)).toEqual({ sufficient: 0, insufficient: 0, undecided: 3 });
  expect(standings(7, 9)).toEqual({ sufficient: 0, insufficient: 1, undecided: 2 });
});

test('a contested mark is open until somebody decides, and counted only on the roster and timetable', () => {
  const { hours, people, contested } = recapFigures(
    dossier(),
    marks([
      ...firstDay(),
      mark('p2', 's1', 'absent', { id: 'clash', recordedAt: '2018-11-05T02:00:00.000Z' }),
      mark('p9', 's1', 'present', { id: 'stranger' }),
      mark('p9', 's1', 'absent', { id: 'stranger-clash' }),
      mark('p1', 's9', 'present', { id: 'nowhere' }),
      mark('p1', 's9', 'absent', { id: 'nowhere-clash' }),
    ]),
    over,
  );
  expect(contested).toBe(1);
  expect(hours.attendedHours).toBe(10);
  expect(people[1]?.days[0]).toEqual({ attended: 3, counted: 5, open: 2, hasAttended: true });
});

test('something is recorded once anybody on the roster has a status, be it absent', () => {
  const hasRecords = (...entries: AttendanceEntry[]) =>
    recapFigures(dossier(), marks(entries), over).hasRecords;
  expect(hasRecords()).toBe(false);
  expect(hasRecords(mark('p9', 's1', 'present'), mark('p1', 's9', 'present'))).toBe(false);
  expect(hasRecords(mark('p1', 's1', 'unrecorded'))).toBe(false);
  expect(hasRecords(mark('p1', 's1', 'absent'))).toBe(true);
});

test('there is a share only where nothing is open and something counts', () => {
  expect(recapShare({ attended: 2, counted: 3, open: 0 })).toEqual({
    numerator: 2,
    denominator: 3,
  });
  expect(recapShare({ attended: 2, counted: 3, open: 1 })).toBeNull();
  expect(recapShare({ attended: 0, counted: 0, open: 0 })).toBeNull();
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
  return recapTable(recapFigures(dossier(change), nothing, over), 'district');
}

const unknownSex: Participant = { id: 'p4', name: 'Tri', sex: null };

test('there is a column for a sex not given only where somebody’s is not', () => {
  expect(recapOf(1).columns).toEqual(['female', 'male', 'all']);
  expect(recapOf(1, unknownSex).columns).toEqual(['female', 'male', 'unknown', 'all']);
});

test('a row has its days in order, then all of them; a single day is its own sum', () => {
  const dates = (days: number) => recapOf(days).groups;
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
    [4, 5],
  ]);
  expect(printedSpans(recapOf(3, unknownSex))).toEqual([
    [0, 3],
    [3, 4],
  ]);
});

const anyStatus = fc.constantFrom('present', 'late', 'absent', 'sick', 'duty', undefined);

test('by kecamatan it counts what the recap of the core counts', () => {
  const cells = fc.array(anyStatus, { minLength: 9, maxLength: 9 });
  const outside = fc.subarray(['sick', 'duty'] as const);
  fc.assert(
    fc.property(cells, outside, (statuses, leavesDenominator) => {
      const entries = statuses.flatMap((status, place) =>
        status === undefined
          ? []
          : [mark(`p${String(1 + (place % 3))}`, `s${String(1 + Math.floor(place / 3))}`, status)],
      );
      const policy = {
        id: 'own',
        minimum: { numerator: 1, denominator: 2 },
        attended: ['present', 'late'],
        leavesDenominator,
      };
      const { training, participants, policy: own, ledger } = dossier({ entries, policy });
      const figures = recapFigures(dossier({ entries, policy }), marks(ledger), over);
      const expected = attendanceRecap(training, participants, attendanceSheet(ledger), own);
      const { rows, total, columns } = recapTable(figures, 'district');
      expect(rows.map(({ name }) => name)).toEqual(expected.rows.map(({ district }) => district));
      for (const [place, row] of [...rows, total].entries()) {
        const { days, total: all } = expected.rows[place] ?? expected.total;
        for (const [group, cell] of row.cells.entries()) {
          const day = [...days.values()][group] ?? all;
          for (const column of columns) {
            const { attended, counted, open, participants: people, attendees } = cell[column];
            expect([attended, counted, open, people, attendees]).toEqual([
              day[column].attendedHours,
              day[column].countedHours,
              day[column].unrecordedHours,
              day[column].participants,
              day[column].attendees,
            ]);
          }
        }
      }
    }),
  );
});

test('amounts are in what the policy weighs by, less what lateness takes off', () => {
  const own = (policy: object) => {
    const minimum = { numerator: 80, denominator: 100 };
    const read = dossier({
      policy: {
        id: 'own',
        minimum,
        attended: ['present', 'late'],
        leavesDenominator: [],
        ...policy,
      },
      entries: [
        ...firstDay().filter(({ id }) => id !== 'p1-s2'),
        mark('p1', 's2', 'late', { arrivedAt: '10:20' }),
      ],
    });
    const { people, parts } = recapFigures(read, read, over);
    return [people[0]?.days[0], parts];
  };
  const amounts = (attended: number, counted: number) => ({
    attended,
    counted,
    open: 0,
    hasAttended: true,
  });
  expect(own({})).toEqual([amounts(5, 5), 1]);
  expect(own({ weightBy: 'session' })).toEqual([amounts(2, 2), 1]);
  expect(own({ weightBy: 'day' })).toEqual([amounts(1, 1), 1]);
  const takesOff = { numerator: 1, denominator: 4 };
  const lateness = { begunMinutes: 15, takesOff, arrivalUnknown: 'open' };
  expect(own({ lateness })).toEqual([amounts(18, 20), 4]);
});

test('where nothing recorded means missed, only what is over is missed', () => {
  const minimum = { numerator: 1, denominator: 2 };
  const policy = {
    id: 'own',
    minimum,
    attended: ['present', 'late'],
    leavesDenominator: [],
    unrecorded: 'missed',
  };
  const read = dossier({ policy });
  const counted = (toCome: ReadonlySet<string>) =>
    recapFigures(read, read, toCome).people[0]?.total.counted;
  expect(counted(new Set(['s3']))).toBe(5);
  expect(counted(over)).toBe(9);
  // A session that is still on but has its mark counts.
  expect(counted(new Set(['s2', 's3']))).toBe(5);
});

test('people are grouped by what the roster says of them, writings of one name together', () => {
  const [first, second, third] = recordedDossier().participants;
  const participants = [
    first,
    { ...second, origin: { village: ' lajer', district: 'PENAWANGAN' } },
    { ...third, origin: { village: 'Lajer', district: 'Toroh' } },
    { id: 'p4', name: 'Tri' },
  ];
  const figures = recapFigures(dossier({ participants }), nothing, over);
  const names = (grouping: 'district' | 'village' | 'role') =>
    recapTable(figures, grouping).rows.map(({ name, within, people }) => [
      name,
      within,
      people.length,
    ]);
  expect(names('district')).toEqual([
    ['Penawangan', null, 2],
    ['Toroh', null, 1],
    [null, null, 1],
  ]);
  expect(names('village')).toEqual([
    ['Lajer', 'Penawangan', 2],
    ['Lajer', 'Toroh', 1],
    [null, null, 1],
  ]);
  expect(names('role')).toEqual([
    ['Kader AMPL Desa', null, 3],
    [null, null, 1],
  ]);
  expect(knownGroupings(figures)).toEqual(['district', 'village', 'role']);
  const nobody = recapFigures(
    dossier({ participants: [{ id: 'p4', name: 'Tri' }] }),
    nothing,
    over,
  );
  expect(knownGroupings(nobody)).toEqual(['district']);
});

test('a NIK that somebody typed into a name shows its first digits only', () => {
  expect(withoutNik('Budi 3315014107800001')).toBe('Budi 3315************');
  expect(withoutNik('33150141078000011 dan 198001012005011001')).toBe(
    '33150141078000011 dan 198001012005011001',
  );
});

test('what is to come is told by the clock of the venue', () => {
  const now = (moment: Instant): AttendanceRecapIntent => ({
    kind: 'look-at-clock',
    now: { moment, local: { date: '2018-11-05', time: '00:00' } },
  });
  const toCome = (zone: string | null, moment: Instant) => {
    const training = { ...recordedDossier().training, timeZone: zone };
    return [...figuresOf(after(now(moment), read({ training })).state).toCome];
  };
  // The last minute of 5 November in Jakarta, where the sample's sessions last all day.
  expect(toCome('WIB', '2018-11-05T16:59:00.000Z')).toEqual(['s1', 's2', 's3']);
  expect(toCome('WIB', '2018-11-05T17:00:00.000Z')).toEqual(['s3']);
  expect(toCome('WIT', '2018-11-05T16:59:00.000Z')).toEqual(['s3']);
  expect(toCome(null, '2018-11-09T00:00:00.000Z')).toEqual(['s1', 's2', 's3']);
  const later = after(read(), now('2018-11-07T00:00:00.000Z')).state;
  expect(figuresOf(later).toCome.size).toBe(0);
});

test('in public no store is opened and nobody is picked', () => {
  const picked = { row: '*', date: null, column: 'all' } as const;
  const { state, effects } = after({ kind: 'admit', isPublic: true }, read());
  expect(effects.map(({ kind }) => kind)).toEqual(['tell-updated']);
  expect(attendanceRecapUpdate(state, { kind: 'pick', picked }).state.picked).toBeNull();
  const back = attendanceRecapUpdate(state, { kind: 'admit', isPublic: false });
  expect(back.effects).toEqual([{ kind: 'open-store', trainingId: 'sample' }]);
  expect(attendanceRecapUpdate(back.state, { kind: 'pick', picked }).state.picked).toEqual(picked);
});

test('a row that another grouping lacks is looked at no more', () => {
  const pick = (row: string): AttendanceRecapIntent => ({
    kind: 'pick',
    picked: { row, date: null, column: 'all' },
  });
  const byVillage: AttendanceRecapIntent = { kind: 'choose-grouping', grouping: 'village' };
  expect(after(read(), pick('toroh'), byVillage).state.picked).toBeNull();
  expect(after(read(), pick('*'), byVillage).state.picked).not.toBeNull();
});

const line = {
  author: 'Panitia',
  deviceId: 'd2',
  recordedAt: '2018-11-05T03:00:00.000Z' as Instant,
};

function registers(participant: Participant, sequence: number): RosterEntry {
  const id = `register-${participant.id}`;
  return { ...line, id, sequence, replaces: [], kind: 'register', participant };
}

function links(participantId: string, samePersonAs: string, sequence: number): RosterEntry {
  const id = `link-${participantId}`;
  return { ...line, id, sequence, replaces: [], kind: 'link', participantId, samePersonAs };
}

function namesIn(state: AttendanceRecapState): string[] {
  return figuresOf(state).people.map(({ person }) => person.id);
}

const wati: Participant = {
  id: 'w4',
  rowNumber: 4,
  name: 'Wati',
  sex: 'female',
  origin: { village: 'Lajer', district: 'Toroh' },
};

test('who was registered on the spot counts, whether the document or the store has the line', () => {
  const attended = mark('w4', 's1', 'present', { sequence: 90 });
  const walkIn = [registers(wati, 1), attended];
  const inDocument = after(read({ entries: [...firstDay(), ...walkIn] })).state;
  const stored = { ...marks([attended]), rosterEntries: [registers(wati, 1)] };
  const { state: inStore, effects } = after(read(), { kind: 'store-loaded', stored });
  for (const state of [inDocument, inStore]) {
    expect(namesIn(state)).toEqual(['p1', 'p2', 'p3', 'w4']);
    expect(attendedHours(state)).toBe(14);
  }
  expect(effects.map(({ kind }) => kind)).toEqual(['tell-updated']);
});

test('a line about the roster alone is news, and is counted anew', () => {
  const stored = { ...nothing, rosterEntries: [registers(wati, 1)] };
  const { state, effects } = after(read(), { kind: 'store-loaded', stored });
  expect(figuresOf(state).hours.countedHours).toBe(36);
  expect(effects.map(({ kind }) => kind)).toEqual(['tell-updated']);
  const again = attendanceRecapUpdate(state, { kind: 'store-loaded', stored });
  expect(again.state.figures).toBe(state.figures);
});

test('a correction moves a person to another row', () => {
  const [, second] = recordedDossier().participants;
  const corrected = {
    ...second,
    sex: 'female',
    origin: { village: 'Ngraji', district: 'Purwodadi' },
  };
  const lines = [registers(corrected as Participant, 1)];
  const { table } = after(read({ entries: [...firstDay(), ...lines] })).state;
  expect(table?.rows.map(({ name }) => name)).toEqual(['Penawangan', 'Purwodadi', 'Toroh']);
});

test('marks of a linked record count under the person', () => {
  const lines = [registers(wati, 1), links('w4', 'p3', 2), mark('w4', 's3', 'present')];
  const { state } = after(read({ entries: [...firstDay(), ...lines] }));
  expect(namesIn(state)).toEqual(['p1', 'p2', 'p3']);
  expect(figuresOf(state).people[2]?.outcome.attendedHours).toBe(6);
});

test('who was replaced, rejected or has withdrawn counts only where something is recorded of them', () => {
  const withStatus = (status: string) => ({ ...wati, id: status, registration: { status } });
  const people = [
    ...recordedDossier().participants,
    withStatus('rejected'),
    withStatus('withdrawn'),
  ];
  const substitute = registers({ ...wati, substitutesFor: { participantId: 'p3' } }, 1);
  const others = firstDay().filter(({ participantId }) => participantId !== 'p3');
  const listed = (...entries: unknown[]) =>
    namesIn(after(read({ participants: people, entries: [...entries, substitute] })).state);
  expect(listed(...others)).toEqual(['p1', 'p2', 'w4']);
  expect(listed(...firstDay())).toEqual(['p1', 'p2', 'p3', 'w4']);
  expect(listed(...others, mark('withdrawn', 's1', 'present', { sequence: 90 }))).toEqual([
    'p1',
    'p2',
    'withdrawn',
    'w4',
  ]);
});
