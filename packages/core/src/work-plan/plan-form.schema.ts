import * as z from 'zod/mini';
import { calendarDateSchema, identifierSchema, maybe, text } from '../kernel/index.js';
import { paperSizes, signatorySchema } from '../paper/index.js';
import { planColumns } from './plan-form.js';

/** How an office has its work plans (RKTL) printed. Whatever is not stated is as our own form has it. */
export const planFormSchema = z.object({
  id: identifierSchema,
  /** What the form is called where one is chosen. */
  name: maybe(text(120)),
  /** The regulation, circular or example that the form follows. */
  source: maybe(text(300)),
  paper: maybe(z.enum(paperSizes)),
  /** Height kept for the letterhead on the first page, in millimetres; used only where the page brings one. */
  letterheadHeightMm: maybe(z.int().check(z.minimum(10), z.maximum(80))),
  /** The heading of each shape: `RENCANA KERJA TINDAK LANJUT`. */
  titles: maybe(
    z.object({ table: maybe(text(200)), weeks: maybe(text(200)), card: maybe(text(200)) }),
  ),
  /** The columns of the action table, in their order; one that is named twice is printed once. */
  columns: maybe(
    z.array(
      z.object({
        shows: z.enum(planColumns),
        heading: maybe(text(60)),
        /** Share of the paper beside the other columns, in millimetres before all are fitted to it. */
        widthMm: maybe(z.int().check(z.minimum(5), z.maximum(200))),
      }),
    ),
  ),
  /** Place and date of signing, above the signatories. */
  signedAt: maybe(text(100)),
  signedOn: maybe(calendarDateSchema),
  signatories: maybe(z.array(signatorySchema)),
});
