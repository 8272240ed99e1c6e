import * as z from 'zod/mini';
import { identifierSchema, instantSchema, maybe, text } from '../kernel/index.js';
import { handOverFormat } from './hand-over-format.js';

const subject = z.object({ id: identifierSchema, title: text(300) });

/**
 * A file that takes the lines of one ledger from one device to another, without a server: of a training's, or of a work
 * plan's; it names one of the two. Photos do not travel in it, only what evidence says of them.
 */
export const handOverSchema = z.object({
  format: z.literal(handOverFormat),
  training: maybe(subject),
  plan: maybe(subject),
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
