import { checkRules, type Instant, type Issue } from '../kernel/index.js';
import { takeStep, type ReviewStep } from '../review/index.js';
import type { PlanRecordContext } from './ledger.rules.js';
import { progressHeads } from './progress.ledger.js';
import type { ProgressEntry, Verification, WorkPlanRecord } from './progress.js';
import { checkWorkPlanProgress, responsibleFor } from './progress.rules.js';
import { verificationRules } from './verification.rules.js';

/** A report as it is being written: what the form asks, before it is known who records it, where and when. */
export type DraftReport = Pick<ProgressEntry, 'itemId' | 'percent' | 'status'> &
  Partial<ProgressEntry>;

/** A verification as it is being written. */
export type DraftVerification = Pick<Verification, 'entryIds' | 'verdict' | 'by'> &
  Partial<Verification>;

/** A step of the review as it is being written. */
export type DraftStep = Pick<ReviewStep, 'step' | 'by' | 'revision'> & Partial<ReviewStep>;

/** What a report is held against beside the record. */
export interface ReportContext extends PlanRecordContext {
  /** When it will be recorded; without it, only a report that says when it was seen is held against settled periods. */
  readonly now?: Instant;
}

/** Stands for an id that is not given yet. */
const unnamed = 'draft';
/** After all that is recorded. */
const last = '9999-12-31T23:59:59.999Z';

/**
 * What the rules have against a report before it is recorded: the record with it, held against the record's own rules.
 * Paths are relative to the report: `['percent']`, `['nextStep']`, `['evidence']`, `['reason']`.
 */
export function checkReport(
  record: WorkPlanRecord,
  report: DraftReport,
  { now, ...context }: ReportContext = {},
): Issue[] {
  const entries = record.entries ?? [];
  const ofItem = entries.filter(({ itemId }) => itemId === report.itemId);
  const entry: ProgressEntry = {
    evidence: [],
    replaces: progressHeads(ofItem).map(({ id }) => id),
    ...report,
    id: unnamed,
    planId: record.plan.id,
    by: '',
    deviceId: unnamed,
    sequence: 1,
    recordedAt: now ?? last,
  };
  // Without a moment, the day of the report is known only from what it says itself.
  const timeZone = now === undefined ? null : context.timeZone;
  const item = record.plan.items.findIndex(({ id }) => id === report.itemId);
  const issues = checkWorkPlanProgress({ ...record, entries: [...entries, entry] }, { timeZone });
  return issues.flatMap(({ path, ...issue }) => {
    const [list, place, ...field] = path;
    if (list === 'entries' && place === entries.length) return [{ ...issue, path: field }];
    const isOfItem = issue.code === 'work-plan.done-without-evidence' && path[2] === item;
    return isOfItem ? [{ ...issue, path: ['evidence'] }] : [];
  });
}

/** What the rules have against a verification before it is recorded; paths are relative to it: `['by']`, `['remarks']`. */
export function checkVerification(
  record: WorkPlanRecord,
  verification: DraftVerification,
): Issue[] {
  const whole = { id: unnamed, planId: record.plan.id, at: last, ...verification } as const;
  const issues = checkRules(verificationRules, { ...record, verifications: [whole] }, {});
  return issues
    .filter(({ path }) => path[0] === 'verifications')
    .map((issue) => ({ ...issue, path: issue.path.slice(2) }));
}

/** Why a step of the plan's review cannot be taken, as `takeStep` has it; paths are relative to the step: `['minutes']`. */
export function checkStep(record: WorkPlanRecord, step: DraftStep): Issue[] {
  const whole = { id: unnamed, at: last, ...step } as const;
  const taken = takeStep(record.review ?? [], whole, { responsible: responsibleFor(record.plan) });
  return taken.ok ? [] : taken.issues.map((issue) => ({ ...issue, path: issue.path.slice(1) }));
}
