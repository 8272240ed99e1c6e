import type { Step } from '../element/state-controller.js';
import { itemsTypedFor, unreadableAmounts, type TypedAmounts } from './amount.state.js';
import type { WorkPlanEffect, WorkPlanIntent } from './plan-intents.state.js';
import type { WorkPlanState } from './work-plan.state.js';

type PlanStep = Step<WorkPlanState, WorkPlanEffect>;

/** What is typed and cannot be held by the plan is kept beside it as it changes. */
export function keepingTyped(
  before: WorkPlanState,
  { kind }: WorkPlanIntent,
  { state, effects }: PlanStep,
): PlanStep {
  const { plan, typedAmounts } = state;
  // A document that is read anew begins with nothing typed; what was is recalled, maybe before its activities are there.
  const isRead = kind === 'dossier-read' || kind === 'typed-before';
  if (plan === null || isRead || typedAmounts === before.typedAmounts) return { state, effects };
  const kept = unreadableAmounts(plan, typedAmounts);
  return {
    state,
    effects: [...effects, { kind: 'keep-typed', planId: plan.id, typedAmounts: kept }],
  };
}

/** What was typed before is in its fields again, where everybody sees it; what has been typed since goes before it. */
export function withTyped(state: WorkPlanState, before: TypedAmounts): WorkPlanState {
  if (before.size === 0) return state;
  return {
    ...state,
    typedAmounts: new Map([...before, ...state.typedAmounts]),
    opened: new Set([...state.opened, ...itemsTypedFor(before)]),
  };
}
