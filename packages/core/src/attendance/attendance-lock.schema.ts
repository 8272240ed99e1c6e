import * as z from 'zod/mini';
import { identifierSchema, instantSchema, maybe, text } from '../kernel/index.js';

const lock = {
  id: identifierSchema,
  lockedAt: instantSchema,
  /** Who locked it; rules ask for it. */
  author: maybe(text(120)),
  /** Why now: accounts handed in, report signed. */
  reason: maybe(text(300)),
};

/**
 * From this moment on the record of a session, or of the whole training, is settled: whoever changes it says why.
 * The ledger stays open; nothing is unlocked.
 */
export const attendanceLockSchema = z.discriminatedUnion('locks', [
  z.object({ locks: z.literal('session'), sessionId: identifierSchema, ...lock }),
  z.object({ locks: z.literal('training'), ...lock }),
]);
