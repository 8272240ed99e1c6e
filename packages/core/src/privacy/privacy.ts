import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import { daysAfter, monthsAfter } from '../kernel/index.js';
import type { CalendarDate, Instant, Result } from '../kernel/index.js';
import { withdrawalDays } from './personal-data-law.js';
import { checkExportPurposeShape, checkProcessingShape } from './privacy.check.js';
import type {
  exportPurposeSchema,
  processingBasisSchema,
  processingSchema,
  retentionSchema,
} from './privacy.schema.js';

/** What makes the processing of personal data lawful. */
export type ProcessingBasis = z.output<typeof processingBasisSchema>;

/** How long data are kept. */
export type Retention = Readonly<z.output<typeof retentionSchema>>;

/** The record of one purpose for which personal data are processed (dasar pemrosesan). */
export type Processing = Readonly<z.output<typeof processingSchema>>;

/** Who takes out whole personal data, when, and what for. */
export type ExportPurpose = Readonly<z.output<typeof exportPurposeSchema>>;

/** Reads a record of processing; refuses with `shape.…` issues. */
export function parseProcessing(input: unknown): Result<Processing> {
  return readChecked(checkProcessingShape, input);
}

/** Reads the purpose of an export; a blank one is refused with `shape.blank`. */
export function parseExportPurpose(input: unknown): Result<ExportPurpose> {
  return readChecked(checkExportPurposeShape, input);
}

/** The last day on which the data may be kept; a month too short for the day ends on its own last day. */
export function retentionEndsOn(retention: Retention): CalendarDate {
  return retention.kind === 'until'
    ? retention.endsOn
    : monthsAfter(retention.startsOn, retention.months);
}

/** The last moment at which processing may still go on after consent was withdrawn: 3×24 hours later. */
export function stopDeadline(withdrawnAt: Instant): Instant {
  // A day of UTC always has 24 hours, so the time of day stays.
  const day = daysAfter(withdrawnAt.slice(0, 10) as CalendarDate, withdrawalDays);
  return `${day}${withdrawnAt.slice(10)}` as Instant;
}
