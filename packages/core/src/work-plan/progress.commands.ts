import type { Instant } from '../kernel/index.js';
import type { Minutes } from '../review/index.js';
import { progressHeads } from './progress.ledger.js';
import type {
  ProgressEntry,
  UnnumberedProgressEntry,
  WorkPlanRecord,
  WorkPlanRevision,
} from './progress.js';
import type { WorkPlan } from './work-plan.js';

/** What is reported about one activity. */
export type ProgressReport = Omit<UnnumberedProgressEntry, 'id' | 'by' | 'recordedAt' | 'replaces'>;

/** Who reports, when, and where fresh identifiers come from. */
export interface ProgressReporting {
  readonly by: string;
  readonly recordedAt: Instant;
  readonly newId: () => string;
}

/** The entry that records a report; it replaces what the ledger now shows for the item. */
export function recordProgress(
  entries: readonly ProgressEntry[],
  report: ProgressReport,
  { by, recordedAt, newId }: ProgressReporting,
): UnnumberedProgressEntry {
  const own = entries.filter(({ itemId }) => itemId === report.itemId);
  const replaces = progressHeads(own).map(({ id }) => id);
  return { ...report, id: newId(), by, recordedAt, replaces };
}

/** Gives entries their device and the next numbers on it; `lastSequence` is 0 on a new device. */
export function numberProgress(
  entries: readonly UnnumberedProgressEntry[],
  deviceId: string,
  lastSequence: number,
): ProgressEntry[] {
  return entries.map((entry, index) => ({
    ...entry,
    deviceId,
    sequence: lastSequence + index + 1,
  }));
}

/** Who changed a plan, when, and by which minutes. */
export interface PlanChange {
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly minutes?: Minutes | null;
}

/**
 * The record with the plan as its next revision; the first, number 1, is kept when the plan is submitted. Every earlier
 * revision stays.
 */
export function revisePlan(
  record: WorkPlanRecord,
  plan: WorkPlan,
  change: PlanChange,
): WorkPlanRecord {
  const number = (record.plan.revision ?? 0) + 1;
  const numbered = { ...plan, revision: number };
  const revision: WorkPlanRevision = { number, ...change, plan: numbered };
  return { ...record, plan: numbered, revisions: [...(record.revisions ?? []), revision] };
}
