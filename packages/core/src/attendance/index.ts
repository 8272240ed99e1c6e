export { attendanceEntrySchema, attendancePolicySchema } from './attendance.schema.js';
export { attendanceLockSchema } from './attendance-lock.schema.js';
export { signedSheetSchema } from './signed-sheet.schema.js';
export {
  attendanceProofs,
  attendanceStatuses,
  attendanceWeights,
  parseAttendanceEntry,
  readAttendanceEntries,
  quarantineReusedId,
} from './attendance.js';
export type {
  AttendanceEntry,
  AttendanceProof,
  AttendanceStatus,
  AttendanceWeight,
  QuarantinedEntry,
  UnnumberedEntry,
} from './attendance.js';
export { mergeLedgers } from './attendance.ledger.js';
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
export {
  parseAttendancePolicy,
  eightyPercentPolicy,
  ninetyPercentPolicy,
  countsAs,
} from './attendance.policy.js';
export type { CellReading } from './attendance.weight.js';
export type { AttendancePolicy } from './attendance.policy.js';
export {
  attendancePresets,
  cooperativesOfficePolicy,
  universityCoursePolicy,
} from './attendance.presets.js';
export type { AttendancePreset } from './attendance.presets.js';
export { attendanceOutcome } from './attendance.outcome.js';
export type { AttendanceOutcome } from './attendance.outcome.js';
export { attendanceDerivation } from './attendance.derivation.js';
export type {
  AttendanceDerivation,
  DayStep,
  SessionStep,
  WeighedAttendance,
} from './attendance.derivation.js';
export { attendanceForecast, sessionsToCome } from './attendance.forecast.js';
export type { AttendanceForecast, AttendanceProspect } from './attendance.forecast.js';
export { attendanceRecap } from './attendance.recap.js';
export type {
  AttendanceRecap,
  RecapCount,
  RecapDay,
  RecapRow,
  RecapSex,
} from './attendance.recap.js';
export { attendanceRules, checkAttendance, checkAttendanceSignals } from './attendance.rules.js';
export { standardManyAtOnce, standardProofs, standardTolerance } from './attendance.context.js';
export type { AttendanceContext, StatedAttendance } from './attendance.context.js';
export { attendanceLockRules, checkAttendanceLocks } from './lock.rules.js';
export type { LockContext } from './lock.rules.js';
export { attendancePolicyRules, checkAttendancePolicy } from './policy.rules.js';
export { parseAttendanceLock, firstLock } from './attendance.lock.js';
export type { AttendanceLock } from './attendance.lock.js';
export { parseSignedSheet } from './attendance.signed-sheet.js';
export type { SignedSheet } from './attendance.signed-sheet.js';
export { lockEntrySchema } from './lock-entry.schema.js';
export { parseLockEntry, lockOf } from './lock-entry.js';
export type { LockEntry } from './lock-entry.js';
export { heldLines, locksOf, parseFieldEntry, readFieldEntries } from './field-entries.js';
export type { FieldEntries, FieldEntry, UnnumberedFieldEntry } from './field-entries.js';
export { attendanceList } from './attendance.list.js';
export type { AttendanceList } from './attendance.list.js';
export { listCheckCode, plainCheckCode } from './list-check-code.js';
export type { PrintedList } from './list-check-code.js';
export { presencesIn, wasThere } from './attendance.presence.js';
export type { Presence } from './attendance.presence.js';
export { attendanceFormSchema } from './attendance-form.schema.js';
export { formColumns, formParticulars, parseAttendanceForm } from './attendance-form.js';
export type { AttendanceForm, FormColumn, FormParticular } from './attendance-form.js';
export { attendanceFormExamples } from './attendance-form.presets.js';
export { attendanceFormRules, checkAttendanceForm } from './form.rules.js';
