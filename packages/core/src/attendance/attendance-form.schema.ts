import * as z from 'zod/mini';
import { nipSchema } from '../identity/index.js';
import { calendarDateSchema, identifierSchema, maybe, text } from '../kernel/index.js';
import { formColumns, formParticulars, paperSizes } from './attendance-form.js';

/** Somebody who signs beneath an attendance list; what is not stated is left open for the pen. */
export const formSignatorySchema = z.object({
  /** Where on the sheet: those of one place stand beneath each other. */
  position: z.enum(['left', 'centre', 'right']),
  /** What stands above the office: `Mengetahui,`. */
  opening: maybe(text(120)),
  /** In what office the person signs: `Ketua Panitia`. */
  office: maybe(text(200)),
  name: maybe(text(120)),
  /** Pangkat and golongan, where they are written beneath the name. */
  rank: maybe(text(100)),
  /** The number of an office holder, printed in full as on any official paper. */
  nip: maybe(nipSchema),
});

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
  signatories: maybe(z.array(formSignatorySchema)),
});
