import { mergeLines } from '../ledger/index.js';
import type { AttendanceEntry } from './attendance.js';

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
  return mergeLines(...ledgers);
}
