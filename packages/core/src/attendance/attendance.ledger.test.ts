import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attendanceSheet, mergeLedgers, type AttendanceEntry } from './index.js';
import { anEntry, anyEntries, anyStory, minute, play } from './attendance.test-support.js';

const runs = { numRuns: 1000 };

/** Three ledgers, from devices or from anywhere. */
const threeLedgers = fc.oneof(
  anyStory(3).map((story) => play(3, story).ledgers),
  fc.tuple(anyEntries, anyEntries, anyEntries),
);

test('a ledger reads as it happened', () => {
  const [first, second, third] = [
    anEntry({ id: 'z', recordedAt: minute(1) }),
    anEntry({ id: 'a', recordedAt: minute(2) }),
    anEntry({ id: 'b', recordedAt: minute(2) }),
  ];
  expect(mergeLedgers([third], [second, first])).toEqual([first, second, third]);
});

test('an entry that two ledgers hold is held once, whatever the order of its fields', () => {
  const entry = anEntry();
  const turned = Object.fromEntries(Object.entries(entry).reverse()) as typeof entry;
  expect(mergeLedgers([entry], [turned])).toEqual([entry]);
  expect(mergeLedgers([entry, entry])).toEqual([entry]);
});

test('two entries that wrongly share an id are both kept', () => {
  const other = anEntry({ status: 'absent' });
  expect(mergeLedgers([anEntry()], [other])).toHaveLength(2);
});

test('nothing merged is an empty ledger', () => {
  expect(mergeLedgers()).toEqual([]);
  expect(mergeLedgers([], [])).toEqual([]);
});

/** Entries as text: the same objects in the same order read the same, and quickly. */
const read = (entries: readonly AttendanceEntry[]) => entries.map((entry) => JSON.stringify(entry));

test('merging two devices gives one ledger and one sheet in either order', () => {
  fc.assert(
    fc.property(anyStory(2), (story) => {
      const [a = [], b = []] = play(2, story).ledgers;
      const [ab, ba] = [mergeLedgers(a, b), mergeLedgers(b, a)];
      expect(read(ab)).toEqual(read(ba));
      expect(attendanceSheet(ab)).toEqual(attendanceSheet(ba));
    }),
    runs,
  );
});

test('merging is commutative and associative, all at once or one by one', () => {
  fc.assert(
    fc.property(threeLedgers, ([a = [], b = [], c = []]) => {
      const together = read(mergeLedgers(a, b, c));
      expect(read(mergeLedgers(mergeLedgers(a, b), c))).toEqual(together);
      expect(read(mergeLedgers(a, mergeLedgers(b, c)))).toEqual(together);
      expect(read(mergeLedgers(c, a, b))).toEqual(together);
    }),
    runs,
  );
});

test('merging again changes nothing', () => {
  fc.assert(
    fc.property(threeLedgers, ([a = [], b = []]) => {
      const merged = mergeLedgers(a, b);
      expect(read(mergeLedgers(merged))).toEqual(read(merged));
      expect(read(mergeLedgers(merged, a))).toEqual(read(merged));
      expect(read(mergeLedgers(merged, merged, b))).toEqual(read(merged));
    }),
    runs,
  );
});

test('merging loses nothing, adds nothing and repeats nothing', () => {
  fc.assert(
    fc.property(threeLedgers, ([a = [], b = [], c = []]) => {
      const given = new Set(read([...a, ...b, ...c]));
      expect(read(mergeLedgers(a, b, c)).sort()).toEqual([...given].sort());
    }),
    runs,
  );
});

test('merging leaves the ledgers it is given', () => {
  const [a, b] = [[anEntry({ id: 'e2', recordedAt: minute(9) })], [anEntry()]];
  mergeLedgers(a, b);
  expect(a.map(({ id }) => id)).toEqual(['e2']);
});

test('the numbers of each device run from one without a gap, whatever was merged in between', () => {
  fc.assert(
    fc.property(anyStory(2), (story) => {
      const merged = mergeLedgers(...play(2, story).ledgers);
      for (const device of ['d0', 'd1']) {
        const numbers = merged.filter(({ deviceId }) => deviceId === device);
        expect(numbers.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(
          numbers.map((_, index) => index + 1),
        );
      }
    }),
  );
});
