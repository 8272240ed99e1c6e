import * as z from 'zod/mini';
import { calendarDateSchema, identifierSchema, maybe, text } from '../kernel/index.js';
import { evidenceKinds } from './evidence.js';

/** What proves a statement, as of progress or of a level reached: where it can be found, not the thing itself. */
export const evidenceSchema = z.object({
  id: identifierSchema,
  kind: z.enum(evidenceKinds),
  label: text(200),
  takenOn: maybe(calendarDateSchema),
  /** Where it is kept: file name, number of the minutes. */
  reference: maybe(text(300)),
  /** SHA-256 of the file in hexadecimal, so that a changed file is noticed. */
  sha256: maybe(identifierSchema),
  /** Place in words, only where it is wanted; coordinates of a home are nobody's business. */
  location: maybe(text(200)),
});
