export { AttendanceSheetElement } from './attendance-sheet.js';
export type { BeforeRecordDetail, KeptDetail, RecordedDetail } from './attendance-events.js';
export type { AttendanceSheetWords } from './attendance-sheet.words.js';
export type { AttendanceSheetMode, SheetPanelName } from './attendance-sheet.state.js';
