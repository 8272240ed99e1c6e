import { failure, success, type Issue, type Result } from '../kernel/index.js';
import type { ReviewStep } from './review.js';
import { checkReview, type ReviewContext } from './review.rules.js';
import { mergeReviewSteps, type ReviewLedger } from './review.state.js';

/**
 * The ledger with one more step, or why it cannot be taken: all that the rules have against the ledger with the step and
 * did not have against it before. Paths begin with the place of a step in the ledger.
 */
export function takeStep(
  steps: readonly ReviewStep[],
  step: ReviewStep,
  context: ReviewContext = {},
): Result<ReviewLedger> {
  const before = mergeReviewSteps(steps);
  const after = mergeReviewSteps(steps, [step]);
  const known = new Set(checkReview(before, context).map((issue) => issueKey(before, issue)));
  const issues = checkReview(after, context).filter((issue) => !known.has(issueKey(after, issue)));
  return issues.length === 0 ? success(after) : failure(issues);
}

/** A name for an issue that holds when its step has moved. */
function issueKey(ledger: ReviewLedger, { code, path }: Issue): string {
  return `${code} ${ledger[Number(path[0])]?.id ?? ''}`;
}
