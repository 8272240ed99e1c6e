export { openAttendanceReader } from './attendance-reader.js';
export { openAttendanceStore } from './attendance-store.js';
export { openWorkPlanStore } from './work-plan-store.js';
export { openFieldStore } from './open-field-store.js';
export type { DeviceStore } from './device-store.js';
export type {
  AttendanceReader,
  AttendanceStore,
  FieldStore,
  PlanPhoto,
  ReceivedEntries,
  StoredAttendance,
  StoredPlanLines,
  StoredWorkPlan,
  UnreadableWorkPlan,
  WorkPlanOvertaken,
  WorkPlanStore,
} from './field-store.js';
export { newIdentifier } from './identifier.js';
export { storageIssue, storageIndonesian, storageEnglish } from './storage-issue.js';
export type { StorageCode, StorageWords } from './storage-issue.js';
