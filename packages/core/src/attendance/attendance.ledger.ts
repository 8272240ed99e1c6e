import { canonicalJson } from '../kernel/index.js';
import type { AttendanceEntry, UnnumberedEntry } from './attendance.js';

/**
 * The entries of one training, without repetition and in one fixed order, so that two ledgers
 * with the same entries are equal.
 */
export type AttendanceLedger = readonly AttendanceEntry[];

/**
 * Brings ledgers together as the union of their entries: the order of merging and merging twice
 * make no difference, and no entry is lost, not even two that wrongly share an id.
 */
export function mergeLedgers(
  ...ledgers: readonly (readonly AttendanceEntry[])[]
): AttendanceLedger {
  const byContent = new Map<string, AttendanceEntry>();
  for (const entry of ledgers.flat()) byContent.set(entryContent(entry), entry);
  return [...byContent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** Whether two entries say the same in every field. */
export function isSameEntry(first: AttendanceEntry, second: AttendanceEntry): boolean {
  return entryContent(first) === entryContent(second);
}

/** Gives entries their device and the next numbers on it; `lastSequence` is 0 on a new device. */
export function numberEntries(
  entries: readonly UnnumberedEntry[],
  deviceId: string,
  lastSequence: number,
): AttendanceEntry[] {
  return entries.map((entry, index) => ({
    ...entry,
    deviceId,
    sequence: lastSequence + index + 1,
  }));
}

/** Time first, so that a ledger reads as it happened; then everything else, unknown fields too. */
function entryContent(entry: AttendanceEntry): string {
  return `${entry.recordedAt} ${entry.id} ${canonicalJson(entry)}`;
}
