import type { ReviewWords } from '../catalogue.js';

const steps: Readonly<Record<string, string>> = {
  submit: 'submitting',
  return: 'returning',
  verify: 'verifying',
  approve: 'approving',
  close: 'closing',
  reopen: 'reopening',
};

const statuses: Readonly<Record<string, string>> = {
  draft: 'still a draft',
  submitted: 'submitted',
  returned: 'returned',
  verified: 'verified',
  approved: 'approved',
};

/** English sentences about the way from draft to closed. */
export const review: ReviewWords = {
  'review.duplicate-step': ({ id }) =>
    `Step code ${id} is used more than once. Check the history and record one of them anew.`,
  'review.verified-before-submission': ({ by }) =>
    `${by} found the document right before it was submitted. Submit it first, then verify it.`,
  'review.step-after-close': ({ step }) =>
    `The document is closed, and ${steps[step] ?? step} comes after that. Reopen it with minutes if it has to change.`,
  'review.step-out-of-order': ({ step, status }) =>
    `There is no ${steps[step] ?? step} here: the document is ${statuses[status] ?? status}. Keep to the order submit, verify, close.`,
  'review.other-revision': ({ revision, submitted }) =>
    `This step concerns revision ${String(revision)}, but revision ${String(submitted)} was submitted. Look at the one submitted.`,
  'review.verified-by-responsible': ({ by }) =>
    `${by} submitted this document or answers for it, and cannot verify it. Ask somebody else.`,
  'review.returned-without-remarks': ({ by }) =>
    `${by} returned the document without remarks. Write what has to be changed.`,
  'review.reopened-without-minutes': ({ by }) =>
    `${by} reopened the document without minutes. Name the minutes of change (berita acara).`,
};
