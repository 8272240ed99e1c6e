// What a monitor loads on demand: one plan and one activity, export and print.
export { printAlone } from '../element/print-alone.js';
export { saveFile } from '../element/save-file.js';
export { monitorFile } from './monitor-csv.js';
export { detailView } from './monitor-detail.view.js';
export { monitorPages, monitorPanelStyles } from './monitor-panel.styles.js';
export { monitorPaper } from './monitor-paper.view.js';
