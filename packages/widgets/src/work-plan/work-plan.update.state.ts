import type { Step } from '../element/state-controller.js';
import { edited, turned } from './plan-editing.state.js';
import type { WorkPlanEffect, WorkPlanIntent } from './plan-intents.state.js';
import {
  answered,
  keepAgain,
  keepMine,
  kept,
  linesHeld,
  storeLoaded,
  withKept,
  withoutIssue,
} from './plan-keeping.state.js';
import { withFindings } from './plan-judging.state.js';
import { dossierRead, unreadOf } from './plan-reading.state.js';
import { isDetail } from './plan-rows.state.js';
import {
  checked,
  linesRecorded,
  submitted,
  type WorkPlanOutside,
} from './plan-submitting.state.js';
import { headingsEntered, remembering, withMemory, withTyped } from './plan-memory.state.js';
import type { WorkPlanState } from './work-plan.state.js';

export type { WorkPlanOutside } from './plan-submitting.state.js';

type PlanStep = Step<WorkPlanState, WorkPlanEffect>;

/** What documents, stores and the page's memory tell, apart from what people at the page do. */
type StoreIntent = Extract<
  WorkPlanIntent,
  {
    kind:
      | 'dossier-read'
      | 'dossier-refused'
      | 'remembered'
      | 'store-loaded'
      | 'kept'
      | 'overtaken'
      | 'store-refused'
      | 'plan-not-kept'
      | 'keep-again'
      | 'take-theirs'
      | 'keep-mine'
      | 'lines-loaded'
      | 'lines-kept';
  }
>;

/** Decides what an intent leads to. */
export function workPlanUpdate(outside: WorkPlanOutside) {
  const decide = updateWith(outside);
  return (state: WorkPlanState, intent: WorkPlanIntent): PlanStep =>
    remembering(state, intent, decide(state, intent));
}

function updateWith(outside: WorkPlanOutside) {
  return (state: WorkPlanState, intent: WorkPlanIntent): PlanStep => {
    switch (intent.kind) {
      case 'type-group':
      case 'type-submitter':
        return only(withTyped(state, intent));
      case 'undo':
      case 'redo':
        return opening(turned(state, intent.kind));
      case 'check':
        return checkedWhole(state, outside);
      case 'cancel-submit':
        return only({ ...state, isSubmitting: false });
      case 'submit':
        return submitted(state, intent, outside);
      case 'choose-mode':
        return only({ ...state, mode: intent.mode, isSubmitting: false, notice: null });
      case 'name-author':
        return only({ ...state, author: intent.author });
      case 'set-read-only':
        return only({ ...state, isReadOnly: intent.isReadOnly });
      case 'judge-by':
        return only(withFindings({ ...state, ...intent.by }));
      case 'say':
        return only({ ...state, notice: { kind: 'said', sentence: intent.sentence } });
      case 'show-details':
        return only({ ...state, opened: withDetails(state, intent.id, intent.isOpen) });
      case 'go-to-item':
        return shownItem(state, intent);
      case 'record-lines':
        return state.isReadOnly
          ? only({ ...state, notice: { kind: 'locked' } })
          : linesRecorded(state, intent.lines, outside);
      default:
        return isOfStore(intent)
          ? told(state, intent)
          : opening(edited(state, intent, outside.newId));
    }
  };
}

/** What stands in the fields is what is checked, a heading among it that nobody has left yet. */
function checkedWhole(state: WorkPlanState, { newId }: WorkPlanOutside): PlanStep {
  const entered = headingsEntered(state, newId);
  const { state: next, effects } = checked(entered.state);
  return { state: next, effects: [...entered.effects, ...effects] };
}

function isOfStore(intent: WorkPlanIntent): intent is StoreIntent {
  return storeKinds.has(intent.kind);
}

const storeKinds: ReadonlySet<string> = new Set<StoreIntent['kind']>([
  'dossier-read',
  'dossier-refused',
  'remembered',
  'store-loaded',
  'kept',
  'overtaken',
  'store-refused',
  'plan-not-kept',
  'keep-again',
  'take-theirs',
  'keep-mine',
  'lines-loaded',
  'lines-kept',
]);

function told(state: WorkPlanState, intent: StoreIntent): PlanStep {
  switch (intent.kind) {
    case 'dossier-read':
      return dossierRead(state, intent.dossier, intent.planId);
    case 'dossier-refused':
      return only({ ...state, phase: 'refused', issues: intent.issues });
    case 'remembered':
      return only(withMemory(state, intent.memory));
    case 'store-loaded':
      return storeLoaded(state, intent.kept);
    case 'kept':
      return kept(state, intent.kept);
    case 'overtaken':
      return only({ ...state, overtakenBy: intent.by, keeping: 'changed' });
    case 'store-refused':
      return only({ ...answered(state), storageIssue: intent.issue });
    case 'plan-not-kept':
      return only(intent.planId === state.plan?.id ? { ...state, keeping: 'changed' } : state);
    case 'keep-again':
      return keepAgain(state);
    case 'take-theirs':
      return only(state.overtakenBy === null ? state : withKept(state, state.overtakenBy));
    case 'keep-mine':
      return keepMine(state);
    case 'lines-loaded':
      return only({
        ...linesHeld(state, intent.lines),
        unread: unreadOf(state.dossier, state.planId, intent.unread),
      });
    case 'lines-kept':
      return {
        state: withoutIssue(linesHeld(state, intent.lines)),
        effects: [{ kind: 'tell-kept', lines: intent.lines }],
      };
  }
}

function only(state: WorkPlanState): PlanStep {
  return { state, effects: [] };
}

function withDetails({ opened }: WorkPlanState, id: string, isOpen: boolean): ReadonlySet<string> {
  const next = new Set(opened);
  if (isOpen) next.add(id);
  else next.delete(id);
  return next;
}

function shownItem(
  state: WorkPlanState,
  { id, field }: { readonly id: string; readonly field?: string },
): PlanStep {
  const opened = isDetail(field) ? withDetails(state, id, true) : state.opened;
  const effect = { kind: 'show-item', id, ...(field !== undefined && { field }) } as const;
  return { state: { ...state, mode: 'table', opened }, effects: [effect] };
}

/** Where an edit leads to a field among the details, they are shown. */
function opening({ state, effects }: PlanStep): PlanStep {
  const hidden = effects.find((each) => each.kind === 'show-item' && isDetail(each.field));
  if (hidden?.kind !== 'show-item') return { state, effects };
  return { state: { ...state, opened: withDetails(state, hidden.id, true) }, effects };
}
