import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkReviewStepShape } from './review.check.js';
import type { minutesSchema, reviewStepSchema } from './review.schema.js';

/** What can be done to a document under review; approving is a step that not every programme has. */
export const reviewStepKinds = [
  'submit',
  'return',
  'verify',
  'approve',
  'close',
  'reopen',
] as const;

/** What can be done to a document under review. */
export type ReviewStepKind = (typeof reviewStepKinds)[number];

/** Minutes of a meeting (berita acara) that a decision rests on. */
export type Minutes = Readonly<z.output<typeof minutesSchema>>;

/** One step of a document on its way from draft to closed: what was done, by whom, when, to which revision. */
export type ReviewStep = Readonly<z.output<typeof reviewStepSchema>>;

/** Reads one step; refuses with `shape.…` issues. */
export function parseReviewStep(input: unknown): Result<ReviewStep> {
  return readChecked(checkReviewStepShape, input);
}

/** Whether two signatures name the same person or role, capitals and spaces aside; an absent one names nobody. */
export function isSameSignatory(
  first: string | null | undefined,
  second: string | null | undefined,
): boolean {
  const [one, other] = [first, second].map((name) =>
    (name ?? '').trim().replace(/\s+/g, ' ').toLowerCase(),
  );
  return one !== '' && one === other;
}
