export { attendanceEntrySchema, attendancePolicySchema } from './attendance.schema.js';
export {
  attendanceStatuses,
  parseAttendanceEntry,
  readAttendanceEntries,
  quarantineReusedId,
} from './attendance.js';
export type {
  AttendanceEntry,
  AttendanceStatus,
  QuarantinedEntry,
  UnnumberedEntry,
} from './attendance.js';
export { mergeLedgers, isSameEntry, numberEntries } from './attendance.ledger.js';
export type { AttendanceLedger } from './attendance.ledger.js';
export {
  attendanceSheet,
  applyEntries,
  recordedStatus,
  contestedCells,
  cellKey,
} from './attendance.sheet.js';
export type { AnyAttendanceEntry, AttendanceCell, AttendanceSheet } from './attendance.sheet.js';
export { recordAttendance, markTheRest } from './attendance.commands.js';
export type { AttendanceMark, RecordingContext } from './attendance.commands.js';
export { parseAttendancePolicy, eightyPercentPolicy, countsAs } from './attendance.policy.js';
export type { AttendancePolicy } from './attendance.policy.js';
export { attendanceOutcome } from './attendance.outcome.js';
export type { AttendanceOutcome } from './attendance.outcome.js';
export { attendanceRecap } from './attendance.recap.js';
export type {
  AttendanceRecap,
  RecapCount,
  RecapDay,
  RecapRow,
  RecapSex,
} from './attendance.recap.js';
export { attendanceRules, checkAttendance } from './attendance.rules.js';
export type { AttendanceContext } from './attendance.rules.js';
