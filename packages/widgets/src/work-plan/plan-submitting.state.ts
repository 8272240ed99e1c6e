import type { Instant } from '@berdaya/core/kernel';
import type { UnnumberedPlanLine } from '@berdaya/core/work-plan';
import type { Step } from '../element/state-controller.js';
import type { WorkPlanEffect, WorkPlanIntent } from './plan-intents.state.js';
import { findingsOfItem, isDetail } from './plan-rows.state.js';
import { recordOf, standingOf } from './plan-standing.state.js';
import { itemsTypedFor, untakenTexts } from './typed-texts.state.js';
import type { NewPlanLine, WorkPlanState } from './work-plan.state.js';

type PlanStep = Step<WorkPlanState, WorkPlanEffect>;

/** What comes from outside: fresh identifiers and the time. */
export interface WorkPlanOutside {
  readonly newId: () => string;
  readonly now: () => Instant;
}

/** Records lines in the plan's ledger. All that is not kept goes to the store together, in its order. */
export function linesRecorded(
  state: WorkPlanState,
  fresh: readonly NewPlanLine[],
  { newId, now }: WorkPlanOutside,
): PlanStep {
  const planId = state.plan?.id;
  if (planId === undefined || fresh.length === 0) return { state, effects: [] };
  const recordedAt = now();
  const lines = fresh.map((line) => ({
    ...line,
    id: newId(),
    planId,
    author: state.author,
    recordedAt,
  })) as UnnumberedPlanLine[];
  const waiting = [...state.waiting, ...lines];
  return { state: { ...state, waiting }, effects: [{ kind: 'keep-lines', lines: waiting }] };
}

/** Whether the plan can be handed in: to the first fault, or to the question who submits it. A draft stays one. */
export function checked(state: WorkPlanState): PlanStep {
  const { plan, findings: issues, typedTexts } = state;
  if (plan === null) return { state, effects: [] };
  const hindrance = standingOf(state).canEdit ? state.overtakenBy && 'overtaken' : 'locked';
  if (hindrance) return { state: { ...state, notice: { kind: hindrance } }, effects: [] };
  const count =
    issues.filter(({ severity }) => severity === 'error').length +
    untakenTexts(plan, typedTexts).size;
  const asked: WorkPlanState = { ...state, mode: 'table', isChecked: true, notice: null };
  if (count === 0) {
    return { state: { ...asked, isSubmitting: true }, effects: [{ kind: 'show-submitting' }] };
  }
  return {
    state: {
      ...asked,
      isSubmitting: false,
      opened: withHiddenFaults(asked),
      notice: { kind: 'faulty', count },
    },
    effects: [{ kind: 'tell-refused', plan, issues }, { kind: 'show-first-fault' }],
  };
}

/** Rows whose faults stand among their details are opened. */
function withHiddenFaults(state: WorkPlanState): ReadonlySet<string> {
  const opened = new Set(state.opened);
  const typedFor = itemsTypedFor(state.typedTexts);
  for (const [index, { id }] of (state.plan?.items ?? []).entries()) {
    const isHidden = findingsOfItem(state, index).some(
      ({ severity, path }) => severity === 'error' && isDetail(path[2]),
    );
    if (isHidden || typedFor.has(id)) opened.add(id);
  }
  return opened;
}

/** Hands the plan in: its next revision as it stands, and the step of its review, in one keeping. */
export function submitted(
  state: WorkPlanState,
  { author, role }: { readonly author: string; readonly role?: string },
  outside: WorkPlanOutside,
): PlanStep {
  const { plan, findings: issues } = state;
  if (plan === null || !state.isSubmitting || !standingOf(state).canEdit) {
    return { state, effects: [] };
  }
  if (author.trim() === '') {
    return {
      state: { ...state, notice: { kind: 'nameless' } },
      effects: [{ kind: 'show-submitting' }],
    };
  }
  const lines = submissionLines(state, role?.trim() ?? '');
  const named: WorkPlanState = {
    ...state,
    author: author.trim(),
    submitter: null,
    isSubmitting: false,
    notice: { kind: 'submitted' },
  };
  const recorded = linesRecorded(named, lines, outside);
  return {
    state: recorded.state,
    effects: [
      ...recorded.effects,
      { kind: 'tell-submitted', plan, revision: nextRevision(state), issues },
      { kind: 'show-status' },
    ],
  };
}

/** The lines by which the plan as it stands is handed in. */
function submissionLines(state: WorkPlanState, role = ''): NewPlanLine[] {
  if (state.plan === null) return [];
  const { step } = standingOf(state);
  const number = nextRevision(state);
  // What was reopened by minutes is changed by them.
  const minutes = step?.step === 'reopen' ? (step.minutes ?? null) : null;
  return [
    { kind: 'revision', number, minutes, plan: { ...state.plan, revision: number } },
    { kind: 'review', step: 'submit', role: role === '' ? null : role, revision: number },
  ];
}

function nextRevision(state: WorkPlanState): number {
  return Math.max(0, ...(recordOf(state)?.revisions ?? []).map(({ number }) => number)) + 1;
}

/** The lines that an intent is about to record, for a page that may refuse them. */
export function linesOf(state: WorkPlanState, intent: WorkPlanIntent): readonly NewPlanLine[] {
  if (state.isReadOnly) return [];
  if (intent.kind === 'record-lines') return intent.lines;
  const isSubmitted = intent.kind === 'submit' && intent.author.trim() !== '';
  return isSubmitted ? submissionLines(state, intent.role) : [];
}
