import { mergeLines } from '../ledger/index.js';
import type { PlanLine, PlanLineKind, PlanLineOf } from './plan-line.js';
import { itemPlanning } from './planning.ledger.js';
import type { PlanningEntry, WorkPlanRecord } from './progress.js';
import type { WorkPlan } from './work-plan.js';

/**
 * A plan with all that its ledger tells of it, and each item with the latest that is known of its place in the village's
 * planning. Lines of other plans are passed over; order and repetition make no difference.
 */
export function planRecord(plan: WorkPlan, lines: readonly PlanLine[]): WorkPlanRecord {
  const own = mergeLines(lines).filter(({ planId }) => planId === plan.id);
  const planning = linesOf(own, 'planning').map(({ author, ...entry }) => ({
    ...entry,
    by: author,
  }));
  return {
    plan: withPlanning(plan, planning),
    revisions: linesOf(own, 'revision').map((line) => ({
      number: line.number,
      changedBy: line.author,
      changedAt: line.recordedAt,
      minutes: line.minutes ?? null,
      plan: line.plan,
    })),
    review: linesOf(own, 'review').map(({ author, recordedAt, ...step }) => ({
      ...step,
      by: author,
      at: recordedAt,
    })),
    entries: linesOf(own, 'progress').map(({ author, ...entry }) => ({ ...entry, by: author })),
    verifications: linesOf(own, 'verification').map(({ author, recordedAt, ...verification }) => ({
      ...verification,
      by: author,
      at: recordedAt,
    })),
    planning,
    locks: linesOf(own, 'period-lock').map(({ author, recordedAt, ...lock }) => ({
      ...lock,
      by: author,
      at: recordedAt,
    })),
  };
}

/** The lines of one kind, in the order given. */
export function linesOf<Kind extends PlanLineKind>(
  lines: readonly PlanLine[],
  kind: Kind,
): readonly PlanLineOf<Kind>[] {
  return lines.filter((line): line is PlanLineOf<Kind> => line.kind === kind);
}

function withPlanning(plan: WorkPlan, planning: readonly PlanningEntry[]): WorkPlan {
  if (planning.length === 0) return plan;
  return {
    ...plan,
    items: plan.items.map((item) => {
      const stands = itemPlanning(item.id, planning);
      return stands === null ? item : { ...item, planningLink: stands.link };
    }),
  };
}
