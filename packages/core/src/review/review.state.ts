import { mergeInOrder } from '../kernel/index.js';
import type { ReviewStep, ReviewStepKind } from './review.js';

/** How far a document has come. */
export type ReviewStatus = 'draft' | 'submitted' | 'returned' | 'verified' | 'approved' | 'closed';

/** How far a document has come, and the step that brought it there; a document without steps is a draft. */
export interface ReviewState {
  readonly status: ReviewStatus;
  readonly step: ReviewStep | null;
}

/** The steps of one document, without repetition and in one fixed order. */
export type ReviewLedger = readonly ReviewStep[];

/** From where each step can be taken. Two who verify one document without sight of each other do no harm. */
const possibleFrom: Readonly<Record<ReviewStepKind, readonly ReviewStatus[]>> = {
  submit: ['draft', 'returned', 'submitted'],
  return: ['submitted'],
  verify: ['submitted', 'verified'],
  approve: ['verified', 'approved'],
  close: ['verified', 'approved'],
  reopen: ['verified', 'approved', 'closed'],
};

const leadsTo: Readonly<Record<ReviewStepKind, ReviewStatus>> = {
  submit: 'submitted',
  return: 'returned',
  verify: 'verified',
  approve: 'approved',
  close: 'closed',
  reopen: 'draft',
};

/** A step among the others: what it met, and whether it could be taken from there. */
export interface StepInPlace {
  readonly step: ReviewStep;
  readonly before: ReviewStatus;
  readonly isTaken: boolean;
  /** The submission that stood when the step came. */
  readonly submission: ReviewStep | null;
}

/** Brings the steps of one document together as their union; in which order they arrive makes no difference. */
export function mergeReviewSteps(...ledgers: readonly (readonly ReviewStep[])[]): ReviewLedger {
  return mergeInOrder(({ at }) => at, ...ledgers);
}

/** The state of a document, from its steps in any order. A step that could not be taken moves nothing. */
export function reviewState(steps: readonly ReviewStep[]): ReviewState {
  const step =
    stepsInPlace(steps)
      .filter(({ isTaken }) => isTaken)
      .at(-1)?.step ?? null;
  return { status: step === null ? 'draft' : leadsTo[step.step], step };
}

/** Each step in the order of time, with what it met. */
export function stepsInPlace(steps: readonly ReviewStep[]): StepInPlace[] {
  let before: ReviewStatus = 'draft';
  let submission: ReviewStep | null = null;
  return mergeReviewSteps(steps).map((step) => {
    const isTaken = possibleFrom[step.step].includes(before);
    const place: StepInPlace = { step, before, isTaken, submission };
    if (isTaken) before = leadsTo[step.step];
    if (isTaken && step.step === 'submit') submission = step;
    return place;
  });
}

/**
 * Whether a revision came after one that was verified or approved, without the document having been reopened between the
 * two. Such a change needs minutes of change (berita acara perubahan).
 */
export function isChangedAfterVerification(
  steps: readonly ReviewStep[],
  revision: number,
): boolean {
  const taken = stepsInPlace(steps).filter(({ isTaken }) => isTaken);
  const decisions = taken
    .map(({ step }) => step)
    .filter((step) => ['verify', 'approve', 'reopen'].includes(step.step));
  const last = decisions.filter((step) => step.revision < revision).at(-1);
  return last !== undefined && last.step !== 'reopen';
}
