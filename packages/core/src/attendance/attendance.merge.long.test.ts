import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainFaults, chainLines, ledgerDigest, numberLines } from '../ledger/index.js';
import { minute } from './attendance.test-support.js';
import {
  attendanceSheet,
  attendanceStatuses,
  cellKey,
  contestedCells,
  mergeLedgers,
  type AttendanceEntry,
} from './index.js';

const marksOnDevice = 10_000;

/** What is told of a mark: whose, in which session, and what. */
const anyMark = fc.tuple(fc.nat(1499), fc.nat(11), fc.constantFrom(...attendanceStatuses));
const anyMarks = (count: number) =>
  fc.array(anyMark, { minLength: count, maxLength: count, size: 'max' });

/** Marks as a device makes them that has seen these heads, and the heads it has seen in the end. */
function madeOn(
  deviceId: string,
  marks: readonly (readonly [number, number, AttendanceEntry['status']])[],
  seen: ReadonlyMap<string, AttendanceEntry>,
) {
  const heads = new Map(seen);
  const entries = marks.map(([person, session, status], index) => {
    const [participantId, sessionId] = [`p${String(person)}`, `s${String(session)}`];
    const key = cellKey(participantId, sessionId);
    const before = heads.get(key);
    const entry = {
      id: `${deviceId}-${String(index)}`,
      participantId,
      sessionId,
      status,
      author: `Panitia ${deviceId}`,
      recordedAt: minute(index % 60),
      replaces: before ? [before.id] : [],
    };
    heads.set(key, entry as AttendanceEntry);
    return entry;
  });
  return { ledger: chainLines(numberLines(entries, deviceId, 0), null), heads };
}

test('two devices of ten thousand marks each merge to one state, with every conflict listed', () => {
  const shared = anyMarks(500);
  fc.assert(
    fc.property(shared, anyMarks(marksOnDevice), anyMarks(marksOnDevice), (before, one, two) => {
      const start = madeOn('d0', before, new Map());
      const [a, b] = [madeOn('d1', one, start.heads), madeOn('d2', two, start.heads)];
      const [onA, onB] = [
        mergeLedgers(start.ledger, a.ledger),
        mergeLedgers(b.ledger, start.ledger),
      ];
      const merged = mergeLedgers(onA, onB);
      const sheet = attendanceSheet(merged);
      // Where both have marked since they parted, neither saw the last mark of the other.
      const conflicts = [...a.heads]
        .filter(([key, head]) => {
          const [other, common] = [b.heads.get(key), start.heads.get(key)];
          return (
            other !== undefined &&
            head !== common &&
            other !== common &&
            head.status !== other.status
          );
        })
        .map(([key]) => key);
      expect(conflicts.length).toBeGreaterThan(1000);
      const listed = contestedCells(sheet).map(({ participantId, sessionId }) =>
        cellKey(participantId, sessionId),
      );
      expect(listed).toEqual(conflicts.sort());
      expect(merged).toHaveLength(500 + 2 * marksOnDevice);
      const otherWay = mergeLedgers(structuredClone(onB), onA, [...onB].reverse());
      expect(ledgerDigest(otherWay)).toEqual(ledgerDigest(merged));
      expect(otherWay).toEqual(merged);
      expect(attendanceSheet([...merged].reverse())).toEqual(sheet);
      expect(chainFaults(merged)).toEqual([]);
    }),
    { numRuns: 3 },
  );
}, 120_000);
