import * as z from 'zod/mini';
import {
  calendarDateSchema,
  identifierSchema,
  instantSchema,
  maybe,
  text,
} from '../kernel/index.js';

/** What makes the processing of personal data lawful; the list of UU 27/2022 art. 20 is not verified. */
export const processingBasisSchema = z.enum([
  'consent',
  'contract',
  'legal-obligation',
  'vital-interest',
  'public-task',
  'legitimate-interest',
]);

/** How long data are kept: up to a day, that day included, or for so many months from a day on. */
export const retentionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('until'), endsOn: calendarDateSchema }),
  z.object({
    kind: z.literal('months'),
    startsOn: calendarDateSchema,
    months: z.int().check(z.positive(), z.maximum(1200)),
  }),
]);

/** The record of one purpose for which personal data are processed (dasar pemrosesan). */
export const processingSchema = z.object({
  id: identifierSchema,
  legalBasis: maybe(processingBasisSchema),
  /** The regulation a duty or a public task rests on. */
  regulation: maybe(text(200)),
  purpose: maybe(text(300)),
  /** Names of the fields processed, such as `nik` or `accessNeeds`; see `personalFields`. */
  dataTypes: maybe(z.array(text(60))),
  /** Why a field is needed for the purpose; a NIK is asked only with such a reason. */
  needs: maybe(z.array(z.object({ dataType: text(60), reason: text(300) }))),
  retention: maybe(retentionSchema),
  /** Version of the notice that people were shown. */
  noticeVersion: maybe(text(60)),
  recordedAt: maybe(instantSchema),
  /** Where the proof of consent is kept: number of a form, name of a recording. */
  proof: maybe(text(300)),
  /** When consent was withdrawn. */
  withdrawnAt: maybe(instantSchema),
  stoppedAt: maybe(instantSchema),
  erasedAt: maybe(instantSchema),
});

/** Who takes out whole personal data, when, and what for. */
export const exportPurposeSchema = z.object({
  purpose: text(300),
  requestedBy: text(120),
  requestedAt: instantSchema,
});
