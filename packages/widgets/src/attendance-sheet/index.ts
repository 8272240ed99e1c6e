export { AttendanceSheetElement } from './attendance-sheet.js';
export type { BeforeRecordDetail, RecordedDetail } from './attendance-sheet.js';
export type { AttendanceSheetWords } from './attendance-sheet.words.js';
