import * as z from 'zod/mini';
import { identifierSchema, instantSchema, maybe, text } from '../kernel/index.js';

/** What every line of a ledger says, whatever it records: who, when, on which device, and its place there. */
export const ledgerLineSchema = z.object({
  id: identifierSchema,
  author: text(120),
  deviceId: identifierSchema,
  /** Number of the line on its device: 1, 2, 3 … without a gap, whatever kinds of lines there are. */
  sequence: z.int().check(z.positive()),
  recordedAt: instantSchema,
  /** SHA-256 over the line before it on the device and this one, in hexadecimal: whoever alters a line breaks the chain. */
  chain: maybe(identifierSchema),
});
