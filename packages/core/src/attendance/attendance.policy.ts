import * as z from 'zod/mini';
import {
  fractionSchema,
  identifierSchema,
  maybe,
  readShape,
  text,
  type Result,
} from '../kernel/index.js';
import { attendanceStatuses, type AttendanceStatus } from './attendance.js';

const statuses = z.array(z.enum(attendanceStatuses));

/** How attendance is counted and how much is enough. Shares are exact and weighted by lesson hours. */
export const attendancePolicySchema = z.object({
  id: identifierSchema,
  /** The regulation or decision the policy rests on; not stated means the organiser's own. */
  source: maybe(text(300)),
  /** Smallest share that suffices, reached or passed: 80/100. */
  minimum: fractionSchema,
  /** Statuses that count as attended. */
  attended: statuses,
  /** Statuses that take the session out of the denominator. */
  leavesDenominator: statuses,
});

/** How attendance is counted and how much is enough. */
export type AttendancePolicy = Readonly<z.output<typeof attendancePolicySchema>>;

/** Reads a policy; refuses with `shape.…` issues. */
export function parseAttendancePolicy(input: unknown): Result<AttendancePolicy> {
  return readShape(attendancePolicySchema, input);
}

/**
 * At least 80 % of lesson hours, hadir and terlambat count, nothing leaves the denominator.
 * Source: Permenaker 6/2025 article 33 for the 80 %; what counts is the usual reading.
 */
export const eightyPercentPolicy: AttendancePolicy = {
  id: 'permenaker-6-2025',
  source: 'Permenaker 6/2025 pasal 33',
  minimum: { numerator: 80, denominator: 100 },
  attended: ['present', 'late'],
  leavesDenominator: [],
};

/** How a policy reads one status. */
export function countsAs(
  status: AttendanceStatus | undefined,
  policy: AttendancePolicy,
): 'attended' | 'missed' | 'outside' | 'unrecorded' {
  if (status === undefined) return 'unrecorded';
  if (policy.leavesDenominator.includes(status)) return 'outside';
  return policy.attended.includes(status) ? 'attended' : 'missed';
}
