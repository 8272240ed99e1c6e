import {
  mergeReviewSteps,
  reviewState,
  type ReviewStatus,
  type ReviewStep,
  type ReviewStepKind,
} from '@berdaya/core/review';
import { checkStep } from '@berdaya/core/work-plan';
import type { NewPlanLine } from '../work-plan.state.js';
import {
  fault,
  resultOf,
  ruled,
  written,
  type FormFinding,
  type FormResult,
} from './findings.state.js';
import type { PlanFacts } from './plan-facts.state.js';
import { isDay } from './report-form.state.js';
import type { Fields } from './typed.state.js';

/** What a step of the review is recorded as. */
export type NewStep = Extract<NewPlanLine, { readonly kind: 'review' }>;

/** Steps that lead on from a status; handing in is done where the plan is written. */
const stepsFrom: Readonly<Record<ReviewStatus, readonly ReviewStepKind[]>> = {
  draft: [],
  submitted: ['verify', 'return'],
  returned: [],
  verified: ['approve', 'close', 'reopen'],
  approved: ['close', 'reopen'],
  closed: ['reopen'],
};

/** The steps that can be taken now, the usual one first. */
export function possibleSteps({ card }: PlanFacts): readonly ReviewStepKind[] {
  return stepsFrom[card.review.status];
}

/**
 * The step that is chosen in the form, or else the only one there is. Of several none is taken for granted: pressing twice
 * would take two.
 */
export function chosenStep(fields: Fields, facts: PlanFacts): ReviewStepKind | undefined {
  const possible = possibleSteps(facts);
  return possible.length === 1 ? possible[0] : possible.find((step) => step === fields.step);
}

/** How many activities nobody has reported as wholly done. */
export function unfinished({ items }: PlanFacts): number {
  return items.filter(({ progress }) => progress.claimed?.percent !== 100).length;
}

/** All steps of the plan so far, the latest first. */
export function stepsSoFar({ record }: PlanFacts): readonly ReviewStep[] {
  return [...mergeReviewSteps(record.review ?? [])].reverse();
}

/** The line that a step as typed makes, and what the form and the rules find in it. */
export function stepResult(fields: Fields, facts: PlanFacts, author: string): FormResult<NewStep> {
  const step = chosenStep(fields, facts);
  const nameless = written(author) === null ? [fault('author', 'name-missing')] : [];
  if (step === undefined) {
    return { line: null, findings: [fault('step', 'step-missing'), ...nameless] };
  }
  const reference = written(fields.minutes);
  const datedOn = written(fields.minutesOn);
  const line: NewStep = {
    kind: 'review',
    step,
    role: written(fields.role),
    revision: submittedRevision(facts),
    remarks: written(fields.remarks),
    minutes: reference === null ? null : { reference, datedOn: isDay(datedOn) ? datedOn : null },
  };
  const findings: FormFinding[] = [];
  if ((datedOn ?? '') > facts.today) findings.push(fault('minutesOn', 'day-in-future'));
  if (reference === null && datedOn !== null) findings.push(fault('minutes', 'minutes-missing'));
  return resultOf([...findings, ...nameless, ...refusals(line, facts, author)], line);
}

/** Number of the revision that was handed in last. */
function submittedRevision({ record }: PlanFacts): number {
  const submissions = mergeReviewSteps(record.review ?? []).filter(({ step }) => step === 'submit');
  return submissions.at(-1)?.revision ?? 1;
}

const fieldOfPath: Readonly<Record<string, string>> = {
  by: 'author',
  remarks: 'remarks',
  minutes: 'minutes',
};

function refusals(line: NewStep, { record }: PlanFacts, author: string): FormFinding[] {
  const { kind: _kind, ...step } = line;
  return checkStep(record, { ...step, by: author.trim() }).map((issue) =>
    ruled(fieldOfPath[String(issue.path[0])] ?? 'step', issue),
  );
}

/** How far the plan has come. */
export function statusOf({ record }: PlanFacts): ReviewStatus {
  return reviewState(record.review ?? []).status;
}
