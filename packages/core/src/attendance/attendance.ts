import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Issue, Result } from '../kernel/index.js';
import type { LedgerLine, Unnumbered } from '../ledger/index.js';
import { checkAttendanceEntryShape } from './attendance.check.js';
import type { attendanceEntrySchema } from './attendance.schema.js';

/**
 * What can be recorded for a person in a session: hadir, terlambat, izin, sakit, dinas, alpa.
 * That nothing was recorded is no status: unrecorded is not absent.
 */
export const attendanceStatuses = ['present', 'late', 'excused', 'sick', 'duty', 'absent'] as const;

/** One of hadir, terlambat, izin, sakit, dinas, alpa. */
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/**
 * What shows that somebody was there: an own signature, one on the paper sheet, a thumbprint, a code
 * that was scanned or typed, or the word of the officer who called the roll.
 */
export const attendanceProofs = [
  'signature',
  'signed-sheet',
  'thumbprint',
  'code',
  'officer',
] as const;

/** One of signature, signed sheet, thumbprint, code, officer. */
export type AttendanceProof = (typeof attendanceProofs)[number];

/** What a share of attendance may be a share of: lesson hours (JP), sessions, days. */
export const attendanceWeights = ['lesson-hour', 'session', 'day'] as const;

/** One of lesson hour (JP), session, day. */
export type AttendanceWeight = (typeof attendanceWeights)[number];

/** One line of the ledger: who recorded what for whom, when, on which device. */
export type AttendanceEntry = Readonly<z.output<typeof attendanceEntrySchema>>;

/** An entry before its device has numbered it. */
export type UnnumberedEntry = Unnumbered<AttendanceEntry>;

/** An entry that could not be read: kept as it came, with the reasons, for a person to look at. */
export interface QuarantinedEntry {
  readonly raw: unknown;
  readonly issues: readonly Issue[];
}

/** Reads one ledger entry; refuses with `shape.…` issues. */
export function parseAttendanceEntry(input: unknown): Result<AttendanceEntry> {
  return readChecked(checkAttendanceEntryShape, input);
}

/** Sorts what can be read from what cannot; nothing is dropped. */
export function readAttendanceEntries(inputs: readonly unknown[]): {
  entries: AttendanceEntry[];
  quarantined: QuarantinedEntry[];
} {
  const entries: AttendanceEntry[] = [];
  const quarantined: QuarantinedEntry[] = [];
  for (const raw of inputs) {
    const parsed = parseAttendanceEntry(raw);
    if (parsed.ok) entries.push(parsed.value);
    else quarantined.push({ raw, issues: parsed.issues });
  }
  return { entries, quarantined };
}

/** A quarantine record for an entry whose id another entry already uses for something else. */
export function quarantineReusedId(raw: LedgerLine): QuarantinedEntry {
  const issue: Issue = {
    code: 'attendance.entry-id-reused',
    severity: 'error',
    path: ['id'],
    params: { id: raw.id },
  };
  return { raw, issues: [issue] };
}
