import type { CalendarDate, Fraction } from '../kernel/index.js';
import type { Session } from '../training/index.js';
import type { AttendanceStatus, AttendanceWeight } from './attendance.js';
import { attendanceOutcome, type AttendanceOutcome } from './attendance.outcome.js';
import type { AttendancePolicy } from './attendance.policy.js';
import { cellKey, type AttendanceSheet } from './attendance.sheet.js';
import {
  partsOf,
  sumWeights,
  unitsOf,
  weigh,
  type CellReading,
  type SessionWeight,
  type Weight,
} from './attendance.weight.js';

/** How much counts, how much of it is attended for certain, and how much is open; exact, in what the policy weighs by. */
export interface WeighedAttendance {
  readonly counted: Fraction;
  readonly attended: Fraction;
  /** What a missing record, one in dispute or an unknown time of arrival may yet add to `attended`. */
  readonly open: Fraction;
}

/** How one session came into the count. What it weighs is told in lesson hours or sessions, and by `days` where these are weighed. */
export interface SessionStep extends WeighedAttendance {
  readonly sessionId: string;
  readonly heldOn: CalendarDate;
  readonly lessonHours: number;
  /** The status shown; `undefined` where nothing is recorded. */
  readonly status: AttendanceStatus | undefined;
  readonly reading: CellReading;
  /** Where the policy takes something off for coming late; `minutes` is `null` where nobody knows when the person came. */
  readonly late?: { readonly minutes: number | null; readonly takenOff: Fraction };
}

/** How one day came into the count. */
export interface DayStep extends WeighedAttendance {
  readonly date: CalendarDate;
}

/** How an outcome came about, step by step; the steps add up to `total`. */
export interface AttendanceDerivation {
  readonly policyId: string;
  readonly weightBy: AttendanceWeight;
  readonly sessions: readonly SessionStep[];
  /** Where days are weighed, what each comes to; otherwise none. */
  readonly days: readonly DayStep[];
  readonly total: WeighedAttendance;
  readonly outcome: AttendanceOutcome;
}

/** Why one person's attendance is what `attendanceOutcome` says: each session, its status, what it counts and what lateness takes off. */
export function attendanceDerivation(
  participantId: string,
  sheet: AttendanceSheet,
  sessions: readonly Session[],
  policy: AttendancePolicy,
): AttendanceDerivation {
  const parts = partsOf(policy);
  const weights = sessions.map((session) => {
    const cell = sheet.get(cellKey(participantId, session.id));
    return { session, status: cell?.status, weight: weigh(session, cell, policy) };
  });
  const counted = weights.map(({ weight }) => weight).filter(isCounted);
  const units = unitsOf(counted, policy);
  const dates = [...new Set(counted.map(({ heldOn }) => heldOn))];
  return {
    policyId: policy.id,
    weightBy: policy.weightBy ?? 'lesson-hour',
    sessions: weights.map(({ session, status, weight }) => ({
      sessionId: session.id,
      heldOn: session.heldOn,
      lessonHours: session.lessonHours,
      status,
      reading: weight.reading,
      ...weighed(isCounted(weight) ? weight : nothing, parts),
      ...lateOf(weight, parts),
    })),
    days:
      policy.weightBy === 'day'
        ? dates.map((date, index) => ({ date, ...weighed(units[index] ?? nothing, parts) }))
        : [],
    total: weighed(sumWeights(units), parts),
    outcome: attendanceOutcome(participantId, sheet, sessions, policy),
  };
}

/** A weight as the shares of it that are counted, attended and open. */
function weighed({ whole, least, most }: Weight, parts: number): WeighedAttendance {
  const fraction = (numerator: number): Fraction => ({ numerator, denominator: parts });
  return { counted: fraction(whole), attended: fraction(least), open: fraction(most - least) };
}

const nothing: Weight = { whole: 0, least: 0, most: 0 };

function isCounted({ reading }: SessionWeight): boolean {
  return reading !== 'outside';
}

function lateOf(
  { minutesLate, whole, most }: SessionWeight,
  parts: number,
): Pick<SessionStep, 'late'> {
  if (minutesLate === undefined) return {};
  return {
    late: { minutes: minutesLate, takenOff: { numerator: whole - most, denominator: parts } },
  };
}
