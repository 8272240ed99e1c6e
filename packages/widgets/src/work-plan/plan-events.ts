import type { Issue } from '@berdaya/core/kernel';
import type { PlanLine, WorkPlan } from '@berdaya/core/work-plan';
import type { NewPlanLine } from './work-plan.state.js';

/** Detail of `berdaya-plan-refused`: why the plan cannot be submitted yet. */
export interface PlanDetail {
  readonly plan: WorkPlan;
  readonly issues: readonly Issue[];
}

/** Detail of `berdaya-plan-submitted`: the plan as it was handed in; warnings may remain. */
export interface PlanSubmittedDetail extends PlanDetail {
  readonly revision: number;
}

/** Detail of `berdaya-before-plan-record`: the lines that are about to be recorded. */
export interface BeforePlanRecordDetail {
  readonly lines: readonly NewPlanLine[];
}

/** Detail of `berdaya-plan-kept`: lines that are safe in the store, numbered on this device. */
export interface PlanKeptDetail {
  readonly lines: readonly PlanLine[];
}

declare global {
  interface HTMLElementEventMap {
    'berdaya-before-plan-record': CustomEvent<BeforePlanRecordDetail>;
    'berdaya-plan-kept': CustomEvent<PlanKeptDetail>;
    'berdaya-plan-refused': CustomEvent<PlanDetail>;
    'berdaya-plan-submitted': CustomEvent<PlanSubmittedDetail>;
  }
}
