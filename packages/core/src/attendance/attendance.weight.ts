import { minutesBetween, type CalendarDate } from '../kernel/index.js';
import type { Session } from '../training/index.js';
import { countsAs, type AttendancePolicy } from './attendance.policy.js';
import type { AttendanceCell } from './attendance.sheet.js';

/** How a policy reads what stands in a cell: as a status, as missing, or as in dispute. */
export type CellReading = ReturnType<typeof countsAs> | 'contested';

/** What a session or a day weighs for one person: whole numbers, in parts of which `partsOf` make up one. */
export interface Weight {
  /** What it weighs in the denominator. */
  readonly whole: number;
  /** What of it is attended at least, whatever the open records turn out to be, and at most. */
  readonly least: number;
  readonly most: number;
}

/** A session as a policy weighs it. */
export interface SessionWeight extends Weight {
  readonly reading: CellReading;
  readonly heldOn: CalendarDate;
  /** Minutes after the start, where coming late takes something off; `null` where nobody knows. */
  readonly minutesLate?: number | null;
}

type Lateness = NonNullable<AttendancePolicy['lateness']>;

/** How many parts make up one lesson hour, session or day, so that what lateness takes off is whole. */
export function partsOf(policy: AttendancePolicy): number {
  return latenessOf(policy)?.takesOff.denominator ?? 1;
}

/** What a session weighs for a person under a policy, by what stands in the cell. */
export function weigh(
  session: Session,
  cell: AttendanceCell | undefined,
  policy: AttendancePolicy,
): SessionWeight {
  const reading = cell?.isContested === true ? 'contested' : countsAs(cell?.status, policy);
  const whole = isByHour(policy) ? session.lessonHours * partsOf(policy) : 1;
  const isOpen = reading === 'unrecorded' || reading === 'contested';
  const least = reading === 'attended' ? whole : 0;
  const { heldOn } = session;
  const weight: SessionWeight = { reading, heldOn, whole, least, most: isOpen ? whole : least };
  const lateness = latenessOf(policy);
  if (lateness == null || reading !== 'attended' || cell?.status !== 'late') return weight;
  return lessLateness(weight, minutesLate(session, cell), lateness);
}

/** When somebody came is known where all marks that stand agree on it. */
function minutesLate({ startTime }: Session, { heads }: AttendanceCell): number | null {
  const [arrivedAt, another] = new Set(heads.map((head) => head.arrivedAt ?? null));
  if (startTime == null || arrivedAt == null || another !== undefined) return null;
  return Math.max(0, minutesBetween(startTime, arrivedAt));
}

function lessLateness(
  weight: SessionWeight,
  minutes: number | null,
  { begunMinutes, takesOff, arrivalUnknown }: Lateness,
): SessionWeight {
  const late = { ...weight, minutesLate: minutes };
  if (minutes === null) {
    if (arrivalUnknown === 'attended') return late;
    return arrivalUnknown === 'open'
      ? { ...late, least: 0 }
      : { ...late, reading: 'missed', least: 0, most: 0 };
  }
  const off = Math.ceil(minutes / begunMinutes) * takesOff.numerator;
  const rest = Math.max(0, weight.whole - off);
  return { ...late, least: rest, most: rest };
}

/** What is added up: the sessions themselves, or their days, each of which weighs one. */
export function unitsOf(sessions: readonly SessionWeight[], policy: AttendancePolicy): Weight[] {
  if (policy.weightBy !== 'day') return [...sessions];
  const combine = policy.dayNeeds === 'any-session' ? Math.max : Math.min;
  const days = new Map<CalendarDate, Weight>();
  for (const session of sessions) {
    const { least, most } = days.get(session.heldOn) ?? session;
    days.set(session.heldOn, {
      whole: 1,
      least: combine(least, session.least),
      most: combine(most, session.most),
    });
  }
  return [...days.values()];
}

/** The weights together. */
export function sumWeights(weights: readonly Weight[]): Weight {
  const sum = { whole: 0, least: 0, most: 0 };
  for (const { whole, least, most } of weights) {
    sum.whole += whole;
    sum.least += least;
    sum.most += most;
  }
  return sum;
}

function isByHour({ weightBy }: AttendancePolicy): boolean {
  return weightBy == null || weightBy === 'lesson-hour';
}

function latenessOf(policy: AttendancePolicy): AttendancePolicy['lateness'] {
  return isByHour(policy) ? policy.lateness : null;
}
