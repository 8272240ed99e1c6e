import type { WorkPlanDossier } from '@berdaya/core/dossier';
import type { Instant } from '@berdaya/core/kernel';
import { mergeLines } from '@berdaya/core/ledger';
import {
  addItem,
  changeItem,
  checkWorkPlan,
  moveItem,
  removeItem,
  type PlanLine,
  type UnnumberedPlanLine,
  type WorkPlan,
} from '@berdaya/core/work-plan';
import type { Step } from '../element/state-controller.js';
import { unreadableAmounts, withAmount } from './amount.state.js';
import {
  emptyWorkPlan,
  type KeptPlan,
  type NewPlanLine,
  type WorkPlanEffect,
  type WorkPlanIntent,
  type WorkPlanState,
} from './work-plan.state.js';

type PlanStep = Step<WorkPlanState, WorkPlanEffect>;

/** What comes from outside: fresh identifiers and the time. */
export interface WorkPlanOutside {
  readonly newId: () => string;
  readonly now: () => Instant;
}

/** Decides what an intent leads to. */
export function workPlanUpdate(outside: WorkPlanOutside) {
  const { newId } = outside;
  return (state: WorkPlanState, intent: WorkPlanIntent): PlanStep => {
    switch (intent.kind) {
      case 'dossier-read':
        return dossierRead(state, intent.dossier, intent.planId);
      case 'dossier-refused':
        return only({ ...state, phase: 'refused', issues: intent.issues });
      case 'store-loaded':
        return storeLoaded(state, intent.kept);
      case 'kept':
        return kept(state, intent.kept);
      case 'overtaken':
        return only({ ...state, overtakenBy: intent.by, keeping: 'changed' });
      case 'store-refused':
        return only({ ...answered(state), storageIssue: intent.issue, keeping: 'changed' });
      case 'keep-again':
        return keepAgain(state);
      case 'take-theirs':
        return only(state.overtakenBy === null ? state : withKept(state, state.overtakenBy));
      case 'keep-mine':
        return keepMine(state);
      case 'save':
        return save(state);
      case 'choose-mode':
        return only({ ...state, mode: intent.mode, notice: null });
      case 'name-author':
        return only({ ...state, author: intent.author });
      case 'say':
        return only({ ...state, notice: { kind: 'said', sentence: intent.sentence } });
      case 'go-to-item':
        return {
          state: { ...state, mode: 'table' },
          effects: [{ ...intent, kind: 'show-item' }],
        };
      case 'record-lines':
        return linesRecorded(state, intent.lines, outside);
      case 'lines-loaded':
        return only({ ...state, lines: intent.lines });
      case 'lines-kept':
        return only(linesKept(state, intent.lines));
      default:
        return state.plan === null ? only(state) : edited(state, state.plan, intent, newId);
    }
  };
}

function only(state: WorkPlanState): PlanStep {
  return { state, effects: [] };
}

type Edit = Extract<
  WorkPlanIntent,
  {
    kind:
      `${'add' | 'change' | 'remove' | 'restore' | 'move'}-item` | 'replace-items' | 'type-amount';
  }
>;

function linesRecorded(
  state: WorkPlanState,
  fresh: readonly NewPlanLine[],
  { newId, now }: WorkPlanOutside,
): PlanStep {
  const planId = state.plan?.id;
  if (planId === undefined || fresh.length === 0) return only(state);
  const recordedAt = now();
  const lines = fresh.map((line) => ({
    ...line,
    id: newId(),
    planId,
    author: state.author,
    recordedAt,
  })) as UnnumberedPlanLine[];
  return {
    state: { ...state, waiting: [...state.waiting, ...lines] },
    effects: [{ kind: 'keep-lines', lines }],
  };
}

function linesKept(state: WorkPlanState, kept: readonly PlanLine[]): WorkPlanState {
  const ids = new Set(kept.map(({ id }) => id));
  return {
    ...state,
    lines: mergeLines(state.lines, kept),
    waiting: state.waiting.filter(({ id }) => !ids.has(id)),
  };
}

function edited(state: WorkPlanState, plan: WorkPlan, intent: Edit, newId: () => string): PlanStep {
  switch (intent.kind) {
    case 'add-item': {
      const id = newId();
      const notice = { kind: 'added', position: plan.items.length + 1 } as const;
      return changed(state, addItem(plan, id), { notice }, [{ kind: 'show-item', id }]);
    }
    case 'change-item':
      return changed(state, changeItem(plan, intent.id, intent.change), {});
    case 'type-amount': {
      const { plan: next, typedAmounts } = withAmount(plan, state.typedAmounts, intent.amount);
      return next === plan
        ? only({ ...state, typedAmounts })
        : changed(state, next, { typedAmounts });
    }
    case 'replace-items':
      return changed(state, { ...plan, items: [...intent.items] }, {});
    case 'remove-item':
      return itemRemoved(state, plan, intent.id);
    case 'restore-item':
      return itemRestored(state, plan);
    case 'move-item': {
      const moved = moveItem(plan, intent.id, intent.places);
      const position = moved.items.findIndex(({ id }) => id === intent.id) + 1;
      const notice = { kind: 'moved', position } as const;
      return changed(state, moved, { notice }, [{ kind: 'show-item', id: intent.id }]);
    }
  }
}

function itemRemoved(state: WorkPlanState, plan: WorkPlan, itemId: string): PlanStep {
  const index = plan.items.findIndex(({ id }) => id === itemId);
  const item = plan.items[index];
  if (item === undefined) return only(state);
  const removed = [...state.removed, { item, index }];
  const notice = { kind: 'removed', position: index + 1 } as const;
  return changed(state, removeItem(plan, itemId), { removed, notice });
}

function itemRestored(state: WorkPlanState, plan: WorkPlan): PlanStep {
  const last = state.removed.at(-1);
  if (last === undefined) return only(state);
  const items = [...plan.items];
  items.splice(last.index, 0, last.item);
  const removed = state.removed.slice(0, -1);
  const restored = { removed, notice: { kind: 'restored' } as const };
  return changed(state, { ...plan, items }, restored, [{ kind: 'show-item', id: last.item.id }]);
}

/** Every change is kept at once; while one keeping is under way the next waits for it. */
function changed(
  state: WorkPlanState,
  plan: WorkPlan,
  also: Partial<WorkPlanState>,
  effects: readonly WorkPlanEffect[] = [],
): PlanStep {
  const next = { ...withFindings({ ...state, plan }), notice: null, ...also };
  if (state.keeping === 'under-way' || state.overtakenBy !== null) {
    return { state: { ...next, keeping: state.keeping }, effects };
  }
  return {
    state: { ...next, keeping: 'under-way' },
    effects: [...effects, { kind: 'keep', plan, basedOn: state.revision }],
  };
}

function dossierRead(
  state: WorkPlanState,
  dossier: WorkPlanDossier,
  planId: string | null,
): PlanStep {
  const { workPlans } = dossier;
  const plan = planId === null ? workPlans[0] : workPlans.find(({ id }) => id === planId);
  if (plan === undefined) {
    const params = { plan: planId ?? '', known: workPlans.map(({ id }) => id) };
    const issue = {
      code: 'source.no-such-plan',
      severity: 'error',
      path: ['workPlans'],
      params,
    } as const;
    return only({ ...state, phase: 'refused', issues: [issue] });
  }
  const { mode, author } = state;
  const next = { ...emptyWorkPlan, mode, author, dossier, planId: plan.id, plan } as const;
  return { state: withFindings(next), effects: [{ kind: 'open-store', planId: plan.id }] };
}

/** The store has answered, for better or worse: the plan can be written, unless its document was refused. */
function answered(state: WorkPlanState): WorkPlanState {
  return state.phase === 'refused' ? state : { ...state, phase: 'ready' };
}

function storeLoaded(state: WorkPlanState, stored: KeptPlan | null): PlanStep {
  // Ready once the store has answered: a plan that looks empty invites writing it again.
  const ready = answered(state);
  if (stored === null || stored.revision <= state.revision) return only(ready);
  // What somebody is writing here is never replaced under their hands; they are asked.
  if (state.keeping === 'kept') return only(withKept(ready, stored));
  return only({ ...ready, overtakenBy: stored });
}

function kept(state: WorkPlanState, { plan, revision }: KeptPlan): PlanStep {
  const next = { ...state, revision, storageIssue: null };
  if (state.plan === null || state.plan === plan) return only({ ...next, keeping: 'kept' });
  const effect = { kind: 'keep', plan: state.plan, basedOn: revision } as const;
  return { state: { ...next, keeping: 'under-way' }, effects: [effect] };
}

function keepAgain(state: WorkPlanState): PlanStep {
  if (state.plan === null) return only(state);
  return {
    state: { ...state, storageIssue: null, keeping: 'under-way' },
    effects: [
      { kind: 'open-store', planId: state.plan.id },
      { kind: 'keep', plan: state.plan, basedOn: state.revision },
    ],
  };
}

function keepMine(state: WorkPlanState): PlanStep {
  if (state.plan === null || state.overtakenBy === null) return only(state);
  const { revision } = state.overtakenBy;
  return {
    state: { ...state, revision, overtakenBy: null, keeping: 'under-way' },
    effects: [{ kind: 'keep', plan: state.plan, basedOn: revision }],
  };
}

function withKept(state: WorkPlanState, { plan, revision }: KeptPlan): WorkPlanState {
  return withFindings({ ...state, plan, revision, overtakenBy: null, keeping: 'kept' });
}

function withFindings(state: WorkPlanState): WorkPlanState {
  const { plan, dossier } = state;
  const training = dossier?.training;
  return { ...state, findings: plan === null ? [] : checkWorkPlan(plan, { training }, 'publish') };
}

/** An unfinished plan stays a draft: saving it as complete is refused, nothing written is lost. */
function save(state: WorkPlanState): PlanStep {
  const { plan, findings: issues, typedAmounts } = state;
  if (plan === null) return only(state);
  const count =
    issues.filter(({ severity }) => severity === 'error').length + unreadableAmounts(typedAmounts);
  if (count > 0) {
    const effects = [{ kind: 'tell-refused', plan, issues }, { kind: 'show-first-fault' }] as const;
    return { state: { ...state, isChecked: true, notice: { kind: 'faulty', count } }, effects };
  }
  const effects = [{ kind: 'tell-saved', plan, issues }] as const;
  return { state: { ...state, isChecked: true, notice: { kind: 'saved' } }, effects };
}
