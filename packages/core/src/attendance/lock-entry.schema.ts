import * as z from 'zod/mini';
import { identifierSchema, maybe, text } from '../kernel/index.js';
import { ledgerLineSchema } from '../ledger/index.js';

/** A line of the ledger by which the record of a session, or of the whole training, is settled from its moment on. */
export const lockEntrySchema = z.extend(ledgerLineSchema, {
  kind: z.literal('lock'),
  /** The session that is settled; not stated means the whole training. */
  sessionId: maybe(identifierSchema),
  /** Why now: accounts handed in, report signed. */
  reason: maybe(text(300)),
});
