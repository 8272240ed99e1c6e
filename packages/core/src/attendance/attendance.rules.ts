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

const signalRules = [...checkInRules, ...elsewhereRules] as const;

/**
 * Signals, not faults, in a ledger, whichever devices it was merged from: many marks at once on one device, one signature for
 * many, two events at once, a time outside the session. They are for a person to judge, and cheap enough to be asked while
 * marks are made. Paths begin with the entry's place.
 */
export function checkAttendanceSignals(
  ledger: AttendanceLedger,
  context: AttendanceContext,
): Issue[] {
  return checkRules(signalRules, ledger, { ...context, sheet: sheetOf(ledger, context) });
}

/** What the rules of the stage find in a ledger; paths begin with the entry's place in it. */
export function checkAttendance(
  ledger: AttendanceLedger,
  context: AttendanceContext,
  stage: Stage = 'draft',
): Issue[] {
  const judged = { ...context, sheet: sheetOf(ledger, context) };
  return checkRules(attendanceRules, ledger, judged, stage);
}
