import * as z from 'zod/mini';
import { identifierSchema, instantSchema, text } from '../kernel/index.js';
import { handOverFormat } from './hand-over-format.js';

/** A file that takes the lines of a training's ledger from one device to another, without a server. */
export const handOverSchema = z.object({
  format: z.literal(handOverFormat),
  training: z.object({ id: identifierSchema, title: text(300) }),
  madeAt: instantSchema,
  /** Who hands it over. */
  madeBy: text(120),
  /** How many different lines there are. */
  count: z.int().check(z.nonnegative()),
  /** What both sides can read aloud to each other: `lusab-babad`. */
  digest: text(40),
  /** Lines of every kind; those that the sender could not read, as they came. */
  lines: z.array(z.unknown()),
});
