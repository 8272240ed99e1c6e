export { evidenceKinds, evidenceSchema } from '../review/index.js';
export type { Evidence } from '../review/index.js';
export { planningLinkSchema, workPlanItemSchema, workPlanSchema } from './work-plan.schema.js';
export {
  periodLockSchema,
  planningEntrySchema,
  progressEntrySchema,
  verificationSchema,
  workPlanRecordSchema,
  workPlanRevisionSchema,
} from './progress.schema.js';
export {
  fundingSources,
  parseWorkPlan,
  planningLinkDocuments,
  progressStatuses,
} from './work-plan.js';
export type {
  FundingSource,
  PlanningLink,
  ProgressStatus,
  WorkPlan,
  WorkPlanItem,
} from './work-plan.js';
export {
  mergeProgress,
  mergeVerifications,
  parsePeriodLock,
  parsePlanningEntry,
  parseProgressEntry,
  parseVerification,
  parseWorkPlanRecord,
  progressStages,
} from './progress.js';
export type {
  PeriodLock,
  PlanningEntry,
  ProgressEntry,
  UnnumberedProgressEntry,
  Verification,
  WorkPlanRecord,
  WorkPlanRevision,
} from './progress.js';
export { planLineSchema } from './plan-line.schema.js';
export { heldPlanLines, parsePlanLine, readPlanLines } from './plan-line.js';
export type {
  PlanLine,
  PlanLineKind,
  PlanLineOf,
  PlanLines,
  UnnumberedPlanLine,
} from './plan-line.js';
export { linesOf, planRecord } from './plan-record.js';
export {
  addItem,
  addItemBelow,
  changeItem,
  insertItem,
  insertItems,
  moveItem,
  removeItem,
  withSubActivities,
} from './work-plan.commands.js';
export { duplicateItem, splitItem } from './copied-item.commands.js';
export { groupItem, indentItem, outdentItem, renameGroup } from './item-place.commands.js';
export { activityFamilies, hasSubActivities, headingOf, ownActivities } from './sub-activities.js';
export type { ActivityFamily } from './sub-activities.js';
export { itemPlanning, mergePlanning } from './planning.ledger.js';
export type { ItemPlanning } from './planning.ledger.js';
export { lockBefore, periodLockOf } from './period-lock.js';
export type { WorkPlanItemChange } from './work-plan.commands.js';
export { numberProgress, recordProgress, revisePlan } from './progress.commands.js';
export type { PlanChange, ProgressReport, ProgressReporting } from './progress.commands.js';
export { itemProgress, progressHeads } from './progress.ledger.js';
export type { ItemProgress, ProgressStanding } from './progress.ledger.js';
export { workPlanFunding } from './work-plan.summary.js';
export type { WorkPlanFunding } from './work-plan.summary.js';
export { actionTable, planQuestions } from './work-plan.table.js';
export type { ActionGroup, ActionRow, PlanQuestion } from './work-plan.table.js';
export { planWeeks, weekOfMonth } from './work-plan.weeks.js';
export type { PlanWeek, PlanWeekRow, PlanWeeks } from './work-plan.weeks.js';
export { monitoringCard } from './work-plan.monitoring.js';
export type { MonitoredItem, MonitoringCard } from './work-plan.monitoring.js';
export { planRealisation } from './work-plan.realisation.js';
export type {
  ItemTiming,
  PlanRealisation,
  RealisationMoment,
  RealisationRows,
} from './work-plan.realisation.js';
export { fieldHistory } from './work-plan.history.js';
export type { FieldVersion } from './work-plan.history.js';
export { itemHistory } from './work-plan.item-history.js';
export type { FieldChange, ItemEvent } from './work-plan.item-history.js';
export { fromTemplate, workPlanTemplates } from './work-plan.templates.js';
export type { WorkPlanTemplate, WorkPlanTemplateItem } from './work-plan.templates.js';
export { workPlanRules, checkWorkPlan } from './work-plan.rules.js';
export type { WorkPlanContext } from './item-dates.rules.js';
export { workPlanLinkRules, checkWorkPlanLinks } from './planning-link.rules.js';
export { workPlanProgressRules, checkWorkPlanProgress } from './progress.rules.js';
export type { PlanRecordContext } from './ledger.rules.js';
export { checkReport, checkStep, checkVerification } from './progress.checks.js';
export type {
  DraftReport,
  DraftStep,
  DraftVerification,
  ReportContext,
} from './progress.checks.js';
export { checkLinesOfPlans, checkPlanLines, planLineRules } from './plan-lines.rules.js';
export type { PlanLinesContext } from './plan-lines.rules.js';
export { workPlanListRules, checkWorkPlans } from './work-plan-list.rules.js';
export type { WorkPlanListContext, WorkPlanOwner } from './work-plan-list.rules.js';
