export { minutesSchema, reviewStepSchema } from './review.schema.js';
export { isSameSignatory, parseReviewStep, reviewStepKinds } from './review.js';
export type { Minutes, ReviewStep, ReviewStepKind } from './review.js';
export { isChangedAfterVerification, mergeReviewSteps, reviewState } from './review.state.js';
export type { ReviewLedger, ReviewState, ReviewStatus } from './review.state.js';
export { takeStep } from './review.commands.js';
export { checkReview, reviewRules } from './review.rules.js';
export type { ReviewContext } from './review.rules.js';
