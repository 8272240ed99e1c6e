export { WorkPlanMonitorElement } from './work-plan-monitor.js';
export type { MonitorExportDetail, PlanChosenDetail } from './work-plan-monitor.js';
export type { MonitorGrouping, MonitorReading, MonitorView } from './monitor-model.state.js';
export type { ColumnKey, CountKey, PlanningKey } from './monitor-columns.state.js';
export type { DetailField, NamedColumn, WorkPlanMonitorWords } from './work-plan-monitor.words.js';
