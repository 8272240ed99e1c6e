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
  PlanningLinkDocument,
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
export { workPlanListSchema } from './work-plan-list.schema.js';
export {
  damagedPlan,
  parseListedPlan,
  parseWorkPlanList,
  readListedPlans,
  workPlanListFormat,
} from './work-plan-list.js';
export type { DamagedPlan, ListedPlans, WorkPlanList } from './work-plan-list.js';
export { overviewOf, ownersWithoutPlan, planOverview } from './plan-overview.js';
export type { DistrictFigures, OverviewOptions, PlanOverview } from './plan-overview.js';
export { districtOf, knownBy, planFigures, progressOfItems } from './plan-overview.figures.js';
export type { ActivityFigures, PlanFigures } from './plan-overview.figures.js';
export { addSums, noSums } from './plan-overview.sums.js';
export type { OverviewSums, PlanningCounts } from './plan-overview.sums.js';
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
export { itemPlanning, mergePlanning } from './planning.ledger.js';
export type { ItemPlanning } from './planning.ledger.js';
export { lockBefore, periodLockOf } from './period-lock.js';
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
export { itemProgress, progressHeads } from './progress.ledger.js';
export type { ItemProgress, ProgressStanding } from './progress.ledger.js';
export { workPlanFunding } from './work-plan.summary.js';
export type { WorkPlanFunding } from './work-plan.summary.js';
export { fundingStatement, splitCost } from './funding-statement.js';
export type { FundingPart, FundingStatement } from './funding-statement.js';
export { fundingCompositions } from './funding-composition.js';
export type { FundingBound, FundingComposition } from './funding-composition.js';
export { actionTable, planQuestions } from './work-plan.table.js';
export type { ActionGroup, ActionRow, PlanQuestion } from './work-plan.table.js';
export { planWeeks, weekDays, weekOf, weekOfMonth } from './work-plan.weeks.js';
export type { PlanWeek, PlanWeekRow, PlanWeeks } from './work-plan.weeks.js';
export { dateOfDay, dayNumber } from './plan-days.js';
export { planMarks } from './plan-marks.js';
export type { PlanMark, PlanMarkSources } from './plan-marks.js';
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
export { planFormSchema } from './plan-form.schema.js';
export { parsePlanForm, planColumns, planShapes } from './plan-form.js';
export type { PlanColumn, PlanForm, PlanShape } from './plan-form.js';
export { planFormExamples } from './plan-form.presets.js';

export { itemHistory } from './work-plan.item-history.js';
export type { FieldChange, ItemEvent } from './work-plan.item-history.js';
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
export { readPastedTable, pastedItems } from './pasted-table.js';
export type { PastedIssueParams, PastedOptions, PastedRow, PastedTable } from './pasted-table.js';
export type { PastedCell, PastedItem } from './pasted-row.js';
export { pastedField } from './pasted-columns.js';
export type { PastedColumns, PastedField, PastedText } from './pasted-columns.js';
