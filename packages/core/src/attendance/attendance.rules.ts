import { checkRules, type Issue, type Stage } from '../kernel/index.js';
import { sheetOf, type AttendanceContext } from './attendance.context.js';
import type { AttendanceLedger } from './attendance.ledger.js';
import { checkInRules } from './check-in.rules.js';
import { elsewhereRules } from './elsewhere.rules.js';
import { ledgerLockRules } from './lock.rules.js';
import { recordRules } from './record.rules.js';
import { reportRules } from './report.rules.js';

/** Every rule about an attendance ledger. */
export const attendanceRules = [
  ...recordRules,
  ...checkInRules,
  ...elsewhereRules,
  ...ledgerLockRules,
  ...reportRules,
] as const;

/** What the rules of the stage find in a ledger; paths begin with the entry's place in it. */
export function checkAttendance(
  ledger: AttendanceLedger,
  context: AttendanceContext,
  stage: Stage = 'draft',
): Issue[] {
  const judged = { ...context, sheet: sheetOf(ledger, context) };
  return checkRules(attendanceRules, ledger, judged, stage);
}
