import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkAttendancePolicyShape } from './attendance.check.js';
import type { attendancePolicySchema } from './attendance.schema.js';
import type { AttendanceStatus } from './attendance.js';

/** How attendance is counted and how much is enough. */
export type AttendancePolicy = Readonly<z.output<typeof attendancePolicySchema>>;

/** Reads a policy; refuses with `shape.…` issues. */
export function parseAttendancePolicy(input: unknown): Result<AttendancePolicy> {
  return readChecked(checkAttendancePolicyShape, input);
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

/**
 * At least 90 % of lesson hours, with hadir and terlambat as in `eightyPercentPolicy`. Source: the source code of one
 * centre's training system, which asks for a score of 61 besides; no regulation seen, so it is nobody's rule but theirs.
 */
export const ninetyPercentPolicy: AttendancePolicy = {
  id: 'btam-bimtek-system',
  source: 'Kode sumber sistem pelatihan Balai Teknik Air Minum; peraturannya tidak ditemukan',
  minimum: { numerator: 90, denominator: 100 },
  attended: ['present', 'late'],
  leavesDenominator: [],
};

/** How a policy reads one status, or that there is none. */
export function countsAs(
  status: AttendanceStatus | undefined,
  policy: AttendancePolicy,
): 'attended' | 'missed' | 'outside' | 'unrecorded' {
  if (status === undefined) {
    return policy.unrecorded == null || policy.unrecorded === 'open'
      ? 'unrecorded'
      : policy.unrecorded;
  }
  if (policy.leavesDenominator.includes(status)) return 'outside';
  return policy.attended.includes(status) ? 'attended' : 'missed';
}
