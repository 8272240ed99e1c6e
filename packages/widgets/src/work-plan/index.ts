export { WorkPlanElement } from './work-plan.js';
export type { PlanDetail } from './work-plan.js';
export type { WorkPlanWords } from './work-plan.words.js';
