export { evidenceKinds, evidenceSchema } from '../review/index.js';
export type { Evidence } from '../review/index.js';
export { planningLinkSchema, workPlanItemSchema, workPlanSchema } from './work-plan.schema.js';
export {
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
  PlanningLinkDocument,
  ProgressStatus,
  WorkPlan,
  WorkPlanItem,
} from './work-plan.js';
export {
  mergeProgress,
  mergeVerifications,
  parseProgressEntry,
  parseVerification,
  parseWorkPlanRecord,
  progressStages,
} from './progress.js';
export type {
  ProgressEntry,
  UnnumberedProgressEntry,
  Verification,
  WorkPlanRecord,
  WorkPlanRevision,
} from './progress.js';
export { planLineSchema } from './plan-line.schema.js';
export { parsePlanLine } from './plan-line.js';
export type { PlanLine, PlanLineKind, PlanLineOf, UnnumberedPlanLine } from './plan-line.js';
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
export type { WorkPlanItemChange } from './work-plan.commands.js';
export { numberProgress, recordProgress, revisePlan } from './progress.commands.js';
export type { PlanChange, ProgressReport, ProgressReporting } from './progress.commands.js';
export { itemProgress } from './progress.ledger.js';
export type { ItemProgress, ProgressStanding } from './progress.ledger.js';
export { workPlanFunding } from './work-plan.summary.js';
export type { WorkPlanFunding } from './work-plan.summary.js';
export { fundingStatement, splitCost } from './funding-statement.js';
export type { FundingPart, FundingStatement } from './funding-statement.js';
export { fundingCompositions } from './funding-composition.js';
export type { FundingBound, FundingComposition } from './funding-composition.js';
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
export { fromTemplate, templateItems, workPlanTemplates } from './work-plan.templates.js';
export type { WorkPlanTemplate, WorkPlanTemplateItem } from './work-plan.templates.js';
export { workPlanRules, checkWorkPlan } from './work-plan.rules.js';
export type { WorkPlanContext } from './item-dates.rules.js';
export { planningLinkDocumentsFor } from './planning-documents-fit.js';
export type { PlanningFit } from './planning-documents-fit.js';
export type { WorkPlanLinkContext } from './link-document.rules.js';
export { planQualityRules, checkPlanQuality } from './plan-quality.rules.js';
export type { PlanQualityContext } from './objective-action.rules.js';
export { workPlanLinkRules, checkWorkPlanLinks } from './planning-link.rules.js';
export { workPlanProgressRules, checkWorkPlanProgress } from './progress.rules.js';
export { workPlanListRules, checkWorkPlans } from './work-plan-list.rules.js';
export type { WorkPlanListContext, WorkPlanOwner } from './work-plan-list.rules.js';
export { readPastedTable, pastedItems } from './pasted-table.js';
export type { PastedIssueParams, PastedOptions, PastedRow, PastedTable } from './pasted-table.js';
export type { PastedCell, PastedItem } from './pasted-row.js';
export { pastedField } from './pasted-columns.js';
export type { PastedColumns, PastedField, PastedText } from './pasted-columns.js';
