export { AttendanceRecapElement } from './attendance-recap.js';
export type { RecapExportDetail } from './attendance-recap.js';
export type { RecapUpdatedDetail, RecapView } from './recap-model.state.js';
export type { RecapColumn, RecapGrouping } from './recap-groups.state.js';
export type { RecapSignatory } from './recap-paper.view.js';
export type { AttendanceRecapWords } from './attendance-recap.words.js';
export type { ForecastAmounts, RecapPanelWords } from './recap-panel.words.js';
