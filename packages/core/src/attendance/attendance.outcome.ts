import { compareFractions, type Fraction } from '../kernel/index.js';
import type { Session } from '../training/index.js';
import { countsAs, type AttendancePolicy } from './attendance.policy.js';
import { cellKey, type AttendanceSheet } from './attendance.sheet.js';

/** One person's attendance in lesson hours (JP), exact, with what is missing said. */
export interface AttendanceOutcome {
  readonly attendedHours: number;
  /** Lesson hours the policy counts: all sessions less those outside the denominator. */
  readonly countedHours: number;
  /** Lesson hours of sessions without a record, part of `countedHours`. */
  readonly unrecordedHours: number;
  /** Lesson hours of sessions whose marks disagree, part of `countedHours`; not attended until decided. */
  readonly contestedHours: number;
  /** Attended of counted hours; `null` while hours are unrecorded or contested, or none count. */
  readonly share: Fraction | null;
  /** `undecided` while the open hours could still tip it, or while no hours count. */
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
  const hours = { attendedHours: 0, countedHours: 0, unrecordedHours: 0, contestedHours: 0 };
  for (const { id, lessonHours } of sessions) {
    const cell = sheet.get(cellKey(participantId, id));
    const reading = cell?.isContested === true ? 'contested' : countsAs(cell?.status, policy);
    if (reading === 'outside') continue;
    hours.countedHours += lessonHours;
    if (reading !== 'missed') hours[`${reading}Hours`] += lessonHours;
  }
  const { attendedHours: numerator, countedHours: denominator } = hours;
  const openHours = hours.unrecordedHours + hours.contestedHours;
  const share = openHours === 0 && denominator > 0 ? { numerator, denominator } : null;
  return {
    ...hours,
    share,
    standing: standingOf(numerator, denominator, openHours, policy.minimum),
  };
}

function standingOf(
  attendedHours: number,
  countedHours: number,
  openHours: number,
  minimum: Fraction,
): AttendanceOutcome['standing'] {
  if (countedHours === 0) return 'undecided';
  const reaches = (numerator: number) =>
    compareFractions({ numerator, denominator: countedHours }, minimum) >= 0;
  if (reaches(attendedHours)) return 'sufficient';
  return reaches(attendedHours + openHours) ? 'undecided' : 'insufficient';
}
