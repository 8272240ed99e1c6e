import * as z from 'zod/mini';
import { calendarDateSchema, identifierSchema, maybe, text } from '../kernel/index.js';
import { paperSizes, signatorySchema } from '../paper/index.js';
import { formColumns, formParticulars } from './attendance-form.js';

/** How an office has its attendance lists (daftar hadir) printed. Whatever is not stated is as our own form has it. */
export const attendanceFormSchema = z.object({
  id: identifierSchema,
  /** What the form is called where one is chosen. */
  name: maybe(text(120)),
  /** The regulation, circular or example that the form follows. */
  source: maybe(text(300)),
  paper: maybe(z.enum(paperSizes)),
  orientation: maybe(z.enum(['portrait', 'landscape'])),
  /** At most so many rows on a page; fewer where they do not fit. */
  rowsPerPage: maybe(z.int().check(z.positive(), z.maximum(100))),
  /** Height of a row in millimetres: room to sign in. */
  rowHeightMm: maybe(z.int().check(z.minimum(6), z.maximum(30))),
  /** Height kept for the letterhead on the first page, in millimetres; used only where the page brings one. */
  letterheadHeightMm: maybe(z.int().check(z.minimum(10), z.maximum(80))),
  /** The heading: `DAFTAR HADIR PESERTA`. */
  title: maybe(text(200)),
  /** The lines beneath the heading, in their order. */
  particulars: maybe(
    z.array(
      z.object({
        /** What the line says; `text` says what is stated here. */
        shows: z.enum(formParticulars),
        label: maybe(text(60)),
        value: maybe(text(300)),
      }),
    ),
  ),
  /** The columns, in their order. */
  columns: maybe(
    z.array(
      z.object({
        shows: z.enum(formColumns),
        heading: maybe(text(60)),
        /** Width in millimetres; columns without one share what is left. */
        widthMm: maybe(z.int().check(z.minimum(5), z.maximum(200))),
      }),
    ),
  ),
  /** Whether odd numbers sign on the left and even ones on the right, or each at the same place. */
  signatures: maybe(z.enum(['alternating', 'one-column'])),
  /** Numbered rows left empty at the end of a blank list, for those who walk in. */
  emptyRows: maybe(z.int().check(z.nonnegative(), z.maximum(100))),
  /** Where the activity takes place, where the training does not say so itself. */
  place: maybe(text(300)),
  /** Place and date of signing, above the signatories. */
  signedAt: maybe(text(100)),
  signedOn: maybe(calendarDateSchema),
  signatories: maybe(z.array(signatorySchema)),
});
