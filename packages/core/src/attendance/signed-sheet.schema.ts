import * as z from 'zod/mini';
import { calendarDateSchema, identifierSchema, maybe, text } from '../kernel/index.js';

/** The paper list of a session (daftar hadir) as it came back: whose signatures it bears, and where it is kept. */
export const signedSheetSchema = z.object({
  id: identifierSchema,
  sessionId: identifierSchema,
  /** Those whose signature or thumbprint stands on the sheet. */
  signedBy: z.array(identifierSchema),
  signedOn: maybe(calendarDateSchema),
  /** Where the original lies, for the accounts (SPJ). */
  keptAt: maybe(text(200)),
  note: maybe(text(300)),
});
