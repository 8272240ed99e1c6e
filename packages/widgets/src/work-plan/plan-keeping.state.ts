import { mergeLines } from '@berdaya/core/ledger';
import type { PlanLine, WorkPlan } from '@berdaya/core/work-plan';
import type { Step } from '../element/state-controller.js';
import { withFindings } from './plan-judging.state.js';
import type { WorkPlanEffect } from './plan-intents.state.js';
import { untakenTexts } from './typed-texts.state.js';
import type { KeptPlan, WorkPlanState } from './work-plan.state.js';

type PlanStep = Step<WorkPlanState, WorkPlanEffect>;

/** The store has answered, for better or worse: the plan can be written, unless its document was refused. */
export function answered(state: WorkPlanState): WorkPlanState {
  return state.phase === 'refused' ? state : { ...state, phase: 'ready' };
}

/** What the store holds of the plan: the later of the two, unless somebody is writing here. */
export function storeLoaded(state: WorkPlanState, stored: KeptPlan | null): PlanStep {
  // Ready once the store has answered: a plan that looks empty invites writing it again.
  const ready = answered(state);
  if (stored === null || stored.revision <= state.revision) return keptNow(ready);
  // What somebody is writing here is never replaced under their hands; they are asked.
  if (state.keeping === 'kept' || isSamePlan(state.plan, stored.plan)) {
    return keptNow(withKept(ready, stored));
  }
  return keptNow({ ...ready, overtakenBy: stored });
}

/** Whether what is written here is what the store holds already: its answer never came, because the tab died say. */
function isSamePlan(here: WorkPlan | null, stored: WorkPlan): boolean {
  return JSON.stringify(here) === JSON.stringify(stored);
}

/** What the store refused, before a reload say, it is asked to keep again now that it answers. */
function keptNow(state: WorkPlanState): PlanStep {
  const { plan, waiting, keeping, revision } = state;
  if (plan === null || !state.isAtRisk) return only(state);
  const effects: WorkPlanEffect[] = [];
  if (waiting.length > 0) effects.push({ kind: 'keep-lines', lines: waiting });
  if (keeping !== 'changed' || state.overtakenBy !== null) return { state, effects };
  effects.push({ kind: 'keep', plan, basedOn: revision });
  return { state: { ...state, keeping: 'under-way' }, effects };
}

/** The plan is safe; what was written meanwhile is kept next. */
export function kept(state: WorkPlanState, { plan, revision }: KeptPlan): PlanStep {
  // An answer about a plan that is no longer the one shown.
  if (state.plan?.id !== plan.id) return only(state);
  const next = withoutIssue({ ...state, revision });
  if (state.plan === plan) return only(withoutIssue({ ...next, keeping: 'kept' }));
  const effect = { kind: 'keep', plan: state.plan, basedOn: revision } as const;
  return { state: { ...next, keeping: 'under-way' }, effects: [effect] };
}

/** Tries again to keep all that is not kept. */
export function keepAgain(state: WorkPlanState): PlanStep {
  const { plan, waiting, keeping, revision } = state;
  if (plan === null) return only(state);
  const effects: WorkPlanEffect[] = [{ kind: 'open-store', planId: plan.id }];
  if (keeping === 'changed') effects.push({ kind: 'keep', plan, basedOn: revision });
  if (waiting.length > 0) effects.push({ kind: 'keep-lines', lines: waiting });
  const next = keeping === 'changed' ? 'under-way' : keeping;
  return { state: { ...state, storageIssue: null, keeping: next }, effects };
}

/** What is written here becomes the version after the other one, which stays in the store. */
export function keepMine(state: WorkPlanState): PlanStep {
  if (state.plan === null || state.overtakenBy === null) return only(state);
  const { revision } = state.overtakenBy;
  return {
    state: { ...state, revision, overtakenBy: null, keeping: 'under-way' },
    effects: [{ kind: 'keep', plan: state.plan, basedOn: revision }],
  };
}

/**
 * The plan as the store has it; what was done before can no longer be undone. What is typed and not taken is in no version:
 * it stays where it is.
 */
export function withKept(state: WorkPlanState, { plan, revision }: KeptPlan): WorkPlanState {
  const typedTexts = untakenTexts(plan, state.typedTexts);
  const fresh = { past: [], future: [], typedTexts };
  return withFindings({ ...state, ...fresh, plan, revision, overtakenBy: null, keeping: 'kept' });
}

/** Lines the store holds; those that waited and are among them wait no longer. */
export function linesHeld(state: WorkPlanState, held: readonly PlanLine[]): WorkPlanState {
  const ids = new Set(held.map(({ id }) => id));
  return {
    ...state,
    lines: mergeLines(state.lines, held),
    waiting: state.waiting.filter(({ id }) => !ids.has(id)),
  };
}

/** What the storage had against it is over once everything is kept. */
export function withoutIssue(state: WorkPlanState): WorkPlanState {
  const isKept = state.keeping !== 'changed' && state.waiting.length === 0;
  return isKept ? { ...state, storageIssue: null } : state;
}

function only(state: WorkPlanState): PlanStep {
  return { state, effects: [] };
}
