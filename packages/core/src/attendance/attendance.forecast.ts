import { compareFractions, type Fraction, type WallClock } from '../kernel/index.js';
import type { Session } from '../training/index.js';
import type { AttendanceWeight } from './attendance.js';
import type { AttendancePolicy } from './attendance.policy.js';
import { cellKey, type AttendanceSheet } from './attendance.sheet.js';
import { partsOf, sumWeights, unitsOf, weigh, type SessionWeight } from './attendance.weight.js';

/**
 * What one person can still reach: the minimum is certain; it takes some of what remains; it takes all of what remains;
 * it hangs on records that are open, even if nothing is missed any more; it is out of reach; nothing counts.
 */
export type AttendanceProspect =
  'certain' | 'needs-some' | 'needs-all' | 'hangs-on-records' | 'out-of-reach' | 'nothing-counts';

/** How one person stands while sessions are still to come. Amounts are exact, in what the policy weighs by. */
export interface AttendanceForecast {
  readonly prospect: AttendanceProspect;
  readonly weightBy: AttendanceWeight;
  /** What the person may still gain by coming. */
  readonly remaining: Fraction;
  /** How much of `remaining` it takes, open records counted as missed; `null` where nothing the person does makes it certain. */
  readonly needed: Fraction | null;
  /** How much of `remaining` may be missed all the same; `needed` and `spare` make up `remaining`. */
  readonly spare: Fraction | null;
  /** Sessions whose record may yet tell for or against the person: missing though over, in dispute, or late at an unknown time. */
  readonly openSessions: readonly string[];
}

/**
 * What one person can still reach when each session in `toCome` that has no record yet is either attended in time or missed. A
 * session to come that has a record, such as izin given in advance, counts as recorded. `sessionsToCome` tells what is
 * to come at a moment.
 */
export function attendanceForecast(
  participantId: string,
  sheet: AttendanceSheet,
  sessions: readonly Session[],
  policy: AttendancePolicy,
  toCome: ReadonlySet<string>,
): AttendanceForecast {
  const missing: SessionWeight[] = [];
  const coming: SessionWeight[] = [];
  const openSessions: string[] = [];
  for (const session of sessions) {
    const cell = sheet.get(cellKey(participantId, session.id));
    const isRemaining = toCome.has(session.id) && cell?.status === undefined;
    const weight = weigh(session, cell, policy);
    const { whole, least, most, reading } = weight;
    if (isRemaining && cell?.isContested !== true) {
      missing.push({ ...weight, least: 0, most: 0 });
      coming.push({ ...weight, least: whole, most: whole });
    } else if (reading !== 'outside') {
      missing.push(weight);
      coming.push(weight);
      if (least < most) openSessions.push(session.id);
    }
  }
  return { ...prospectOf(missing, coming, policy), openSessions };
}

/** Ids of the sessions that are not over when the clock of the venue shows this; one without an end lasts all day. */
export function sessionsToCome(
  sessions: readonly Session[],
  { date, time }: WallClock,
): ReadonlySet<string> {
  const isToCome = ({ heldOn, endTime }: Session) =>
    heldOn > date || (heldOn === date && (endTime == null || endTime > time));
  return new Set(sessions.filter(isToCome).map(({ id }) => id));
}

/** What the same sessions come to when the rest is missed, and when it is attended. */
function prospectOf(
  missing: readonly SessionWeight[],
  coming: readonly SessionWeight[],
  policy: AttendancePolicy,
): Omit<AttendanceForecast, 'openSessions'> {
  const [without, unitsWith] = [unitsOf(missing, policy), unitsOf(coming, policy)];
  const [low, high] = [sumWeights(without), sumWeights(unitsWith)];
  const { numerator, denominator } = policy.minimum;
  const parts = partsOf(policy);
  const reaches = (attended: number) =>
    compareFractions({ numerator: attended, denominator: high.whole }, policy.minimum) >= 0;
  const gains = unitsWith.map(({ least }, index) => least - (without[index]?.least ?? 0));
  const smallest = Math.min(...gains.filter((gain) => gain > 0));
  const remaining = high.least - low.least;
  // In parts of parts, so that the share of the whole that is asked for is whole.
  const short = Math.max(0, numerator * high.whole - denominator * low.least);
  const isInReach = high.whole > 0 && reaches(high.least);
  const exact = (amount: number) => ({ numerator: amount, denominator: denominator * parts });
  const prospect = (): AttendanceProspect => {
    if (high.whole === 0) return 'nothing-counts';
    if (reaches(low.least)) return 'certain';
    if (!reaches(high.most)) return 'out-of-reach';
    if (!isInReach) return 'hangs-on-records';
    return reaches(high.least - smallest) ? 'needs-some' : 'needs-all';
  };
  return {
    prospect: prospect(),
    weightBy: policy.weightBy ?? 'lesson-hour',
    remaining: { numerator: remaining, denominator: parts },
    needed: isInReach ? exact(short) : null,
    spare: isInReach ? exact(remaining * denominator - short) : null,
  };
}
