import { firstLock } from '@berdaya/core/attendance';
import type { AttendanceSheetState } from './attendance-sheet.state.js';

/** Whether a session is settled, so that a change of it asks for a reason. */
export function isLocked(
  { locks }: Pick<AttendanceSheetState, 'locks'>,
  sessionId: string,
): boolean {
  return firstLock(locks, sessionId) !== undefined;
}
