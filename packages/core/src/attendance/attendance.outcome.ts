import { compareFractions, type Fraction } from '../kernel/index.js';
import type { Session } from '../training/index.js';
import type { AttendancePolicy } from './attendance.policy.js';
import { cellKey, type AttendanceSheet } from './attendance.sheet.js';
import {
  sumWeights,
  unitsOf,
  weigh,
  type SessionWeight,
  type Weight,
} from './attendance.weight.js';

/** One person's attendance, exact, with what is missing said. Hours are lesson hours (JP) whatever the policy weighs by. */
export interface AttendanceOutcome {
  /** Lesson hours of the sessions attended, before anything is taken off for coming late. */
  readonly attendedHours: number;
  /** Lesson hours the policy counts: all sessions less those outside the denominator. */
  readonly countedHours: number;
  /** Lesson hours of sessions without a record, part of `countedHours`. */
  readonly unrecordedHours: number;
  /** Lesson hours of sessions whose marks disagree, part of `countedHours`; not attended until decided. */
  readonly contestedHours: number;
  /** Attended of counted, of what the policy weighs by; `null` while that is open, or nothing counts. */
  readonly share: Fraction | null;
  /** `undecided` while what is open could still tip it, or while nothing counts. */
  readonly standing: 'sufficient' | 'insufficient' | 'undecided';
}

/**
 * Whether one person's attendance suffices under a policy. Shares are compared as fractions, never
 * rounded: 43 of 48 JP is below 90 %. A missing record is neither presence nor absence, unless the policy says so: then
 * hand in the sessions that are over. How a share comes about is for `attendanceDerivation` to say.
 */
export function attendanceOutcome(
  participantId: string,
  sheet: AttendanceSheet,
  sessions: readonly Session[],
  policy: AttendancePolicy,
): AttendanceOutcome {
  const hours = { attendedHours: 0, countedHours: 0, unrecordedHours: 0, contestedHours: 0 };
  const counted: SessionWeight[] = [];
  for (const session of sessions) {
    const weight = weigh(session, sheet.get(cellKey(participantId, session.id)), policy);
    const { reading } = weight;
    if (reading === 'outside') continue;
    counted.push(weight);
    hours.countedHours += session.lessonHours;
    if (reading !== 'missed') hours[`${reading}Hours`] += session.lessonHours;
  }
  const sum = sumWeights(unitsOf(counted, policy));
  const { whole, least, most } = sum;
  const share = least === most && whole > 0 ? { numerator: least, denominator: whole } : null;
  return { ...hours, share, standing: standingOf(sum, policy.minimum) };
}

function standingOf(
  { whole, least, most }: Weight,
  minimum: Fraction,
): AttendanceOutcome['standing'] {
  if (whole === 0) return 'undecided';
  const reaches = (numerator: number) =>
    compareFractions({ numerator, denominator: whole }, minimum) >= 0;
  if (reaches(least)) return 'sufficient';
  return reaches(most) ? 'undecided' : 'insufficient';
}
