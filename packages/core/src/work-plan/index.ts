export { planningLinkSchema, workPlanItemSchema, workPlanSchema } from './work-plan.schema.js';
export { fundingSources, parseWorkPlan } from './work-plan.js';
export type { FundingSource, PlanningLink, WorkPlan, WorkPlanItem } from './work-plan.js';
export { addItem, changeItem, removeItem, moveItem } from './work-plan.commands.js';
export type { WorkPlanItemChange } from './work-plan.commands.js';
export { workPlanFunding } from './work-plan.summary.js';
export type { WorkPlanFunding } from './work-plan.summary.js';
export { workPlanRules, checkWorkPlan } from './work-plan.rules.js';
export type { WorkPlanContext } from './work-plan.rules.js';
