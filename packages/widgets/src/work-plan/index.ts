export { WorkPlanElement } from './work-plan.js';
export type {
  BeforePlanRecordDetail,
  PlanDetail,
  PlanKeptDetail,
  PlanSubmittedDetail,
} from './plan-events.js';
export type { PlanPanelName, WorkPlanMode } from './work-plan.state.js';
export type { WorkPlanWords } from './work-plan.words.js';
