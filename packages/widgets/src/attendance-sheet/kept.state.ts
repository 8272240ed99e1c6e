import type { AttendanceSheetState } from './attendance-sheet.state.js';

/** Lines that are kept, of whatever kind. */
export type Kept = Pick<
  AttendanceSheetState,
  'ledger' | 'rosterEntries' | 'lockEntries' | 'quarantined'
>;

/** Whether the same lines are kept as before. */
export function isSameKept(a: Kept, b: Kept): boolean {
  return (
    a.ledger === b.ledger &&
    a.rosterEntries === b.rosterEntries &&
    a.lockEntries === b.lockEntries &&
    a.quarantined === b.quarantined
  );
}
