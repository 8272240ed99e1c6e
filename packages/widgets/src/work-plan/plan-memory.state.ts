import type { UnnumberedPlanLine, WorkPlan } from '@berdaya/core/work-plan';
import type { Step } from '../element/state-controller.js';
import { edited } from './plan-editing.state.js';
import type { WorkPlanEffect, WorkPlanIntent } from './plan-intents.state.js';
import { withFindings } from './plan-judging.state.js';
import {
  itemsTypedFor,
  typedHeadings,
  typedKey,
  untakenTexts,
  type TypedTexts,
} from './typed-texts.state.js';
import type { WorkPlanState } from './work-plan.state.js';

type PlanStep = Step<WorkPlanState, WorkPlanEffect>;

/** Who hands the plan in, as it is typed. */
export interface Submitter {
  readonly author: string;
  readonly role: string;
}

/** What the store refused: the plan as it stands with the revision it is based on, and lines that wait. */
interface Unkept {
  /** `null` where the plan itself is kept. */
  readonly plan: WorkPlan | null;
  readonly revision: number;
  readonly waiting: readonly UnnumberedPlanLine[];
}

/** What is in no store and must not be lost when the page is loaded anew. */
export interface PlanMemory {
  readonly typedTexts: TypedTexts;
  readonly submitter: Submitter | null;
  readonly unkept: Unkept | null;
}

/** After each step: whether something may be lost, and what is to be remembered beside the store. */
export function remembering(
  before: WorkPlanState,
  { kind }: WorkPlanIntent,
  { state: after, effects }: PlanStep,
): PlanStep {
  const isAtRisk = mayBeLost(after);
  const state = isAtRisk === after.isAtRisk ? after : { ...after, isAtRisk };
  const { plan } = state;
  // A document that is read anew begins with nothing typed; what was is recalled, maybe before its activities are there.
  const isRead = kind === 'dossier-read' || kind === 'remembered';
  const former = memorable(before);
  const isSame = memorable(state).every((each, index) => each === former[index]);
  if (plan === null || isRead || isSame) return { state, effects };
  const memory = memoryOf(state, plan);
  return { state, effects: [...effects, { kind: 'remember', planId: plan.id, memory }] };
}

/** From a refusal on until all is kept: asking again is no keeping yet. */
function mayBeLost(state: WorkPlanState): boolean {
  if (state.keeping === 'kept' && state.waiting.length === 0) return false;
  return state.isAtRisk || state.storageIssue !== null || state.overtakenBy !== null;
}

/** What the memory is made of, to see whether it has changed. */
function memorable(state: WorkPlanState): readonly unknown[] {
  const { typedTexts, submitter, isAtRisk, plan, revision, waiting, keeping } = state;
  const unkept = isAtRisk ? [plan, revision, waiting, keeping === 'kept'] : [];
  return [typedTexts, submitter, isAtRisk, ...unkept];
}

function memoryOf(state: WorkPlanState, plan: WorkPlan): PlanMemory {
  const { submitter, revision, waiting } = state;
  const isKept = state.keeping === 'kept';
  return {
    typedTexts: untakenTexts(plan, state.typedTexts),
    submitter,
    unkept: state.isAtRisk ? { plan: isKept ? null : plan, revision, waiting } : null,
  };
}

/**
 * What was typed before is in its fields again, where everybody sees it; what has been typed since goes before it. What the
 * store had refused stands as it stood, and is kept once the store answers.
 */
export function withMemory(state: WorkPlanState, memory: PlanMemory): WorkPlanState {
  const { typedTexts, submitter, unkept } = memory;
  const next: WorkPlanState = {
    ...state,
    typedTexts: new Map([...typedTexts, ...state.typedTexts]),
    opened: new Set([...state.opened, ...itemsTypedFor(typedTexts)]),
    submitter: state.submitter ?? submitter,
  };
  if (unkept === null) return next;
  const held = new Set(state.lines.map(({ id }) => id));
  const waiting = unkept.waiting.filter(({ id }) => !held.has(id));
  const { plan, revision } = unkept;
  const written = plan === null ? {} : { plan, revision, keeping: 'changed' as const };
  return withFindings({ ...next, ...written, waiting, isAtRisk: true });
}

/** A heading for an activity, or who submits, as it is typed. The name that is known is there already. */
export function withTyped(
  state: WorkPlanState,
  intent: Extract<WorkPlanIntent, { kind: 'type-group' | 'type-submitter' }>,
): WorkPlanState {
  if (intent.kind === 'type-group') {
    const { id, typed } = intent;
    return { ...state, typedTexts: new Map(state.typedTexts).set(typedKey(id, 'group'), typed) };
  }
  const known = state.submitter ?? { author: state.author, role: '' };
  return { ...state, submitter: { ...known, ...intent.typed } };
}

/** The plan with all headings entered that are typed; after a reload nobody leaves their fields. */
export function headingsEntered(state: WorkPlanState, newId: () => string): PlanStep {
  return typedHeadings(state.typedTexts).reduce<PlanStep>(
    (step, [id, group]) => {
      const next = edited(step.state, { kind: 'group-item', id, group }, newId);
      return { state: next.state, effects: [...step.effects, ...next.effects] };
    },
    { state, effects: [] },
  );
}
