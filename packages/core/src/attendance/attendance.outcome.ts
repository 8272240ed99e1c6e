import { compareFractions, type Fraction } from '../kernel/index.js';
import type { Session } from '../training/index.js';
import { countsAs, type AttendancePolicy } from './attendance.policy.js';
import { recordedStatus, type AttendanceSheet } from './attendance.sheet.js';

/** One person's attendance in lesson hours (JP), exact, with what is missing said. */
export interface AttendanceOutcome {
  readonly attendedHours: number;
  /** Lesson hours the policy counts: all sessions less those outside the denominator. */
  readonly countedHours: number;
  /** Lesson hours of sessions without a record, part of `countedHours`. */
  readonly unrecordedHours: number;
  /** Attended of counted hours; `null` while a record is missing or nothing counts. */
  readonly share: Fraction | null;
  /** `undecided` while the missing records could still tip it. */
  readonly standing: 'sufficient' | 'insufficient' | 'undecided';
}

/**
 * Whether one person's attendance suffices under a policy. Shares are compared as fractions, never
 * rounded: 43 of 48 JP is below 90 %. A missing record is neither presence nor absence.
 */
export function attendanceOutcome(
  participantId: string,
  sheet: AttendanceSheet,
  sessions: readonly Session[],
  policy: AttendancePolicy,
): AttendanceOutcome {
  let attendedHours = 0;
  let countedHours = 0;
  let unrecordedHours = 0;
  for (const { id, lessonHours } of sessions) {
    const reading = countsAs(recordedStatus(sheet, participantId, id), policy);
    if (reading !== 'outside') countedHours += lessonHours;
    if (reading === 'attended') attendedHours += lessonHours;
    if (reading === 'unrecorded') unrecordedHours += lessonHours;
  }
  const isComplete = unrecordedHours === 0 && countedHours > 0;
  const share = isComplete ? { numerator: attendedHours, denominator: countedHours } : null;
  const standing = standingOf(attendedHours, countedHours, unrecordedHours, policy.minimum);
  return { attendedHours, countedHours, unrecordedHours, share, standing };
}

function standingOf(
  attendedHours: number,
  countedHours: number,
  unrecordedHours: number,
  minimum: Fraction,
): AttendanceOutcome['standing'] {
  if (countedHours === 0) return 'undecided';
  const reaches = (numerator: number) =>
    compareFractions({ numerator, denominator: countedHours }, minimum) >= 0;
  if (reaches(attendedHours)) return 'sufficient';
  return reaches(attendedHours + unrecordedHours) ? 'undecided' : 'insufficient';
}
