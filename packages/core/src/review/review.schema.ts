import * as z from 'zod/mini';
import {
  calendarDateSchema,
  identifierSchema,
  instantSchema,
  maybe,
  text,
} from '../kernel/index.js';
import { reviewStepKinds } from './review.js';

/** Minutes of a meeting (berita acara) that a decision rests on. */
export const minutesSchema = z.object({
  /** Number as written on them; their title where they have none. */
  reference: text(120),
  datedOn: maybe(calendarDateSchema),
});

/** One step of a document on its way from draft to closed. Steps are only ever added. */
export const reviewStepSchema = z.object({
  id: identifierSchema,
  step: z.enum(reviewStepKinds),
  by: text(120),
  /** In what capacity: facilitator, camat, consultant of the kabupaten. */
  role: maybe(text(120)),
  at: instantSchema,
  /** Number of the document's revision that the step concerns: 1, 2, 3 … */
  revision: z.int().check(z.positive()),
  /** What has to be changed, or what was noted. */
  remarks: maybe(text(500)),
  minutes: maybe(minutesSchema),
});
