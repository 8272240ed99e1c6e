export { AttendanceRecapElement } from './attendance-recap.js';
export type { RecapUpdatedDetail } from './attendance-recap.state.js';
export type { RecapColumn } from './recap-figures.state.js';
export type { AttendanceRecapWords } from './attendance-recap.words.js';
