import { reviewState, type ReviewStatus, type ReviewStep } from '@berdaya/core/review';
import {
  planRecord,
  type PlanLine,
  type WorkPlan,
  type WorkPlanRecord,
} from '@berdaya/core/work-plan';
import type { WorkPlanState } from './work-plan.state.js';

/** How far the plan has come, by which step, and what that allows. */
export interface PlanStanding {
  readonly status: ReviewStatus;
  readonly step: ReviewStep | null;
  /** Whether the plan can be written: as a draft, or when it came back with remarks. */
  readonly canEdit: boolean;
  /** Whether progress can be reported: from the submission on, until the plan is closed. */
  readonly canReport: boolean;
}

type Sources = Pick<WorkPlanState, 'lines' | 'waiting'>;

/** What follows from a plan and its lines is computed once for each, however often it is asked. */
const known = new WeakMap<
  WorkPlan,
  Sources & { readonly record: WorkPlanRecord; readonly review: ReturnType<typeof reviewState> }
>();

/** The plan with all that its ledger tells of it, lines that are not kept yet among them; `null` before the plan is read. */
export function recordOf(state: WorkPlanState): WorkPlanRecord | null {
  return state.plan === null ? null : derivedFrom(state.plan, state).record;
}

/** How far the plan has come and what that allows here. */
export function standingOf(state: WorkPlanState): PlanStanding {
  if (state.plan === null) return { status: 'draft', step: null, canEdit: false, canReport: false };
  const { record, review } = derivedFrom(state.plan, state);
  const { status } = review;
  const isSubmitted = (record.review ?? []).some(({ step }) => step === 'submit');
  return {
    ...review,
    canEdit: !state.isReadOnly && (status === 'draft' || status === 'returned'),
    canReport: !state.isReadOnly && isSubmitted && status !== 'closed',
  };
}

function derivedFrom(plan: WorkPlan, { lines, waiting }: Sources) {
  const before = known.get(plan);
  if (before?.lines === lines && before.waiting === waiting) return before;
  // What waits has no number yet; it comes after all that has one.
  const pending = waiting.map((line, index) => ({
    ...line,
    deviceId: 'waiting',
    sequence: index + 1,
  })) as PlanLine[];
  const record = planRecord(plan, [...lines, ...pending]);
  const derived = { lines, waiting, record, review: reviewState(record.review ?? []) };
  known.set(plan, derived);
  return derived;
}
