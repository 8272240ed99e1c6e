import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberLines } from '../ledger/index.js';
import {
  applyEntries,
  attendanceSheet,
  cellKey,
  contestedCells,
  mergeLedgers,
  recordAttendance,
  recordedStatus,
  type AttendanceEntry,
} from './index.js';
import {
  anEntry,
  anyEntries,
  anyStatus,
  anyStory,
  minute,
  play,
} from './attendance.test-support.js';

const runs = { numRuns: 1000 };
const cellOf = (...entries: AttendanceEntry[]) => attendanceSheet(entries).get(cellKey('p1', 's1'));

test('a mark is shown', () => {
  expect(cellOf(anEntry())).toEqual({
    participantId: 'p1',
    sessionId: 's1',
    status: 'present',
    entry: anEntry(),
    heads: [anEntry()],
    isContested: false,
    history: [anEntry()],
  });
});

test('nothing recorded is no cell and no status', () => {
  expect(attendanceSheet([]).size).toBe(0);
  expect(recordedStatus(attendanceSheet([]), 'p1', 's1')).toBeUndefined();
  expect(recordedStatus(attendanceSheet([anEntry()]), 'p1', 's2')).toBeUndefined();
  expect(recordedStatus(attendanceSheet([anEntry()]), 'p1', 's1')).toBe('present');
});

test('a mark that replaces another is shown in its place, even by a clock that is behind', () => {
  const correction = anEntry({
    id: 'e2',
    status: 'late',
    replaces: ['e1'],
    recordedAt: '2018-11-04T00:00:00.000Z',
  });
  expect(cellOf(anEntry(), correction)).toMatchObject({
    status: 'late',
    heads: [{ id: 'e2' }],
    isContested: false,
  });
});

test('a mark taken back leaves nothing recorded', () => {
  const takenBack = anEntry({ id: 'e2', status: 'unrecorded', replaces: ['e1'] });
  expect(cellOf(anEntry(), takenBack)).toMatchObject({
    status: undefined,
    entry: takenBack,
    isContested: false,
  });
});

test('two marks made without sight of each other are both kept, the later one shown first', () => {
  const earlier = anEntry({ id: 'e2', status: 'absent', deviceId: 'd2', recordedAt: minute(0) });
  const later = anEntry({ id: 'e1', recordedAt: minute(1) });
  expect(cellOf(earlier, later)).toMatchObject({
    status: 'present',
    heads: [later, earlier],
    isContested: true,
  });
});

test('of two marks of one moment the one with the higher id is shown', () => {
  const [low, high] = [anEntry({ status: 'absent' }), anEntry({ id: 'e2' })];
  expect(cellOf(low, high)?.entry).toEqual(high);
  expect(cellOf(high, low)?.entry).toEqual(high);
});

test('two marks that agree are not contested, whoever made them', () => {
  const twin = anEntry({ id: 'e2', deviceId: 'd2', reason: 'Datang sendiri' });
  expect(cellOf(anEntry(), twin)).toMatchObject({ isContested: false });
  expect(cellOf(anEntry(), twin)?.heads).toHaveLength(2);
});

test('one mark that differs is enough, however many agree', () => {
  const marks = [
    anEntry({ id: 'e3' }),
    anEntry({ id: 'e2', deviceId: 'd2' }),
    anEntry({ id: 'e1', deviceId: 'd3', status: 'absent' }),
  ];
  expect(cellOf(...marks)).toMatchObject({ status: 'present', isContested: true });
  expect(cellOf(...marks)?.heads).toHaveLength(3);
});

test('a mark and a taking back made without sight of each other are contested', () => {
  const takenBack = anEntry({ id: 'e2', status: 'unrecorded' });
  expect(cellOf(anEntry(), takenBack)).toMatchObject({ isContested: true });
});

test('an entry replaces only entries of its own person and session', () => {
  const elsewhere = anEntry({ id: 'e2', participantId: 'p2', replaces: ['e1'] });
  expect(cellOf(anEntry(), elsewhere)).toMatchObject({ status: 'present', heads: [{ id: 'e1' }] });
});

test('entries that replace each other in a ring are all shown', () => {
  const ring = [
    anEntry({ replaces: ['e2'] }),
    anEntry({ id: 'e2', status: 'absent', replaces: ['e1'] }),
  ];
  expect(cellOf(...ring)?.heads).toHaveLength(2);
  expect(cellOf(...ring)).toMatchObject({ isContested: true });
});

test('contested cells are listed in one order', () => {
  const contested = (participantId: string, sessionId: string) => [
    anEntry({ id: `${participantId}${sessionId}a`, participantId, sessionId }),
    anEntry({ id: `${participantId}${sessionId}b`, participantId, sessionId, status: 'absent' }),
  ];
  const entries = [
    ...contested('p2', 's1'),
    ...contested('p1', 's2'),
    ...contested('p1', 's1'),
    anEntry({ id: 'calm', participantId: 'p3' }),
  ];
  const keys = (list: AttendanceEntry[]) =>
    contestedCells(attendanceSheet(list)).map((cell) =>
      cellKey(cell.participantId, cell.sessionId),
    );
  expect(keys(entries)).toEqual([cellKey('p1', 's1'), cellKey('p1', 's2'), cellKey('p2', 's1')]);
  expect(keys([...entries].reverse())).toEqual(keys(entries));
});

/**
 * The cells that devices disagree about, from what each entry's device held when it was made: of
 * all marks of a cell those that no later mark has seen, where their statuses differ.
 */
function disagreements(
  ledger: readonly AttendanceEntry[],
  sight: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const cells = new Set(ledger.map((entry) => cellKey(entry.participantId, entry.sessionId)));
  return [...cells].sort().filter((key) => {
    const marks = ledger.filter((entry) => cellKey(entry.participantId, entry.sessionId) === key);
    const unseen = marks.filter(
      (mark) => !marks.some((later) => sight.get(later.id)?.has(mark.id)),
    );
    return new Set(unseen.map(({ status }) => status)).size > 1;
  });
}

test('a cell is contested exactly when devices marked it differently without sight', () => {
  let contested = 0;
  let calm = 0;
  fc.assert(
    fc.property(anyStory(3), (story) => {
      const { ledgers, sight } = play(3, story);
      const merged = mergeLedgers(...ledgers);
      const listed = contestedCells(attendanceSheet(merged)).map((cell) =>
        cellKey(cell.participantId, cell.sessionId),
      );
      expect(listed).toEqual(disagreements(merged, sight));
      if (listed.length > 0) contested += 1;
      else calm += 1;
    }),
    runs,
  );
  // Both kinds of story were told often enough to mean something.
  expect(Math.min(contested, calm)).toBeGreaterThan(50);
});

test('one device alone never contests itself', () => {
  fc.assert(
    fc.property(anyStory(1), (story) => {
      const [ledger = []] = play(1, story).ledgers;
      expect(contestedCells(attendanceSheet(ledger))).toEqual([]);
    }),
  );
});

test('the shown mark is the latest of those that no later mark has seen', () => {
  fc.assert(
    fc.property(anyStory(3), (story) => {
      const { ledgers, sight } = play(3, story);
      const merged = mergeLedgers(...ledgers);
      for (const cell of attendanceSheet(merged).values()) {
        const marks = merged.filter(
          (entry) =>
            entry.participantId === cell.participantId && entry.sessionId === cell.sessionId,
        );
        const unseen = marks
          .filter((mark) => !marks.some((later) => sight.get(later.id)?.has(mark.id)))
          .map(({ recordedAt, id }) => `${recordedAt} ${id}`);
        expect(cell.heads.map(({ recordedAt, id }) => `${recordedAt} ${id}`)).toEqual(
          unseen.sort().reverse(),
        );
      }
    }),
    runs,
  );
});

test('after each contested cell is marked on the merged sheet nothing is contested', () => {
  let resolved = 0;
  fc.assert(
    fc.property(anyStory(2), anyStatus, (story, status) => {
      const merged = mergeLedgers(...play(2, story).ledgers);
      const sheet = attendanceSheet(merged);
      const marks = contestedCells(sheet).map(({ participantId, sessionId }) => ({
        participantId,
        sessionId,
        status,
      }));
      let next = 0;
      const entries = recordAttendance(sheet, marks, {
        author: 'Ketua panitia',
        recordedAt: minute(0),
        newId: () => `r-${(next += 1)}`,
      });
      const after = attendanceSheet(mergeLedgers(merged, numberLines(entries, 'd9', 0)));
      expect(contestedCells(after)).toEqual([]);
      for (const { participantId, sessionId } of marks) {
        expect(recordedStatus(after, participantId, sessionId)).toBe(status);
      }
      resolved += marks.length;
    }),
    runs,
  );
  expect(resolved).toBeGreaterThan(50);
});

test('the order of entries from devices never changes the sheet', () => {
  const shuffled = anyStory(2).chain((story) => {
    const merged = mergeLedgers(...play(2, story).ledgers);
    return fc.tuple(
      fc.constant(merged),
      fc.shuffledSubarray([...merged], { minLength: merged.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([merged, permuted]) => {
      expect(attendanceSheet(permuted)).toEqual(attendanceSheet(merged));
    }),
    runs,
  );
});

test('the order of any entries never changes the sheet, not even where ids are used twice', () => {
  const shuffled = anyEntries.chain((entries) => {
    const ledger = mergeLedgers(entries);
    return fc.tuple(
      fc.constant(ledger),
      fc.shuffledSubarray([...ledger], { minLength: ledger.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([ledger, permuted]) => {
      expect(attendanceSheet(permuted)).toEqual(attendanceSheet(ledger));
    }),
    runs,
  );
});

test('more entries lead to the sheet of all entries together', () => {
  const parts = fc.tuple(anyStory(2), fc.nat(16)).map(([story, place]) => {
    const entries = mergeLedgers(...play(2, story).ledgers);
    return [entries.slice(0, place), entries.slice(place)] as const;
  });
  fc.assert(
    fc.property(parts, ([before, more]) => {
      const sheet = attendanceSheet(before);
      expect(applyEntries(sheet, more)).toEqual(attendanceSheet([...before, ...more]));
      expect(sheet).toEqual(attendanceSheet(before));
    }),
    { numRuns: 300 },
  );
});

test('more entries leave the cells alone that they do not touch', () => {
  const sheet = attendanceSheet([anEntry(), anEntry({ id: 'e2', participantId: 'p2' })]);
  const next = applyEntries(sheet, [anEntry({ id: 'e3', status: 'late', replaces: ['e1'] })]);
  expect(recordedStatus(next, 'p1', 's1')).toBe('late');
  expect(next.get(cellKey('p2', 's1'))).toBe(sheet.get(cellKey('p2', 's1')));
  expect(recordedStatus(sheet, 'p1', 's1')).toBe('present');
});

test('a cell remembers every entry, replaced ones included', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const ledger = mergeLedgers(entries);
      const cells = [...attendanceSheet(ledger).values()];
      const remembered = cells.flatMap(({ history }) => [...history]);
      expect(remembered).toHaveLength(ledger.length);
      expect(new Set(remembered)).toEqual(new Set(ledger));
    }),
  );
});

test('every cell of any entries shows one of them', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const sheet = attendanceSheet(entries);
      expect(new Set(sheet.keys())).toEqual(
        new Set(entries.map((entry) => cellKey(entry.participantId, entry.sessionId))),
      );
      for (const cell of sheet.values()) {
        expect(entries).toContain(cell.entry);
        expect(cell.heads[0]).toBe(cell.entry);
      }
    }),
  );
});

test('an entry that arrives twice stands once', () => {
  const cell = attendanceSheet([anEntry(), anEntry({ ...anEntry() })]).get('p1|s1');
  expect(cell?.heads).toEqual([anEntry()]);
  expect(cell?.history).toEqual([anEntry()]);
});

test('entries that only replace each other are shown beside any other head', () => {
  const ring = [
    anEntry({ id: 'a', status: 'late', replaces: ['b'] }),
    anEntry({ id: 'b', status: 'late', replaces: ['a'] }),
  ];
  const self = anEntry({ id: 'c', status: 'sick', replaces: ['c'] });
  const cell = attendanceSheet([...ring, self, anEntry({ id: 'd' })]).get('p1|s1');
  expect(cell?.heads.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
});
