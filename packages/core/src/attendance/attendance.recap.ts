import type { CalendarDate } from '../kernel/index.js';
import type { ListedParticipant, Sex } from '../participant/index.js';
import { trainingDays, type Session, type Timetable, type TrainingDay } from '../training/index.js';
import { countsAs, type AttendancePolicy } from './attendance.policy.js';
import { recordedStatus, type AttendanceSheet } from './attendance.sheet.js';

/** Counts of one group on one day, or over all days. Every rate keeps both of its parts. */
export interface RecapCount {
  /** People on the roster in the group. */
  readonly participants: number;
  /** People who attended at least one session. */
  readonly attendees: number;
  /** Lesson hours (JP) attended, summed over people. */
  readonly attendedHours: number;
  /** Lesson hours (JP) that count, summed over people; those without a record included. */
  readonly countedHours: number;
  /** Lesson hours (JP) without a record, part of `countedHours`. */
  readonly unrecordedHours: number;
}

/** The sexes of a recap; `unknown` where the roster does not say. */
export type RecapSex = Sex | 'unknown';

/** One kecamatan of a recap, or all of them. */
export interface RecapRow {
  /** Name of the kecamatan; `null` gathers those whose roster line names none. */
  readonly district: string | null;
  /** Counts by day, then by sex; `all` is the sum over sexes. */
  readonly days: ReadonlyMap<CalendarDate, RecapDay>;
  /** Counts over all days. */
  readonly total: RecapDay;
}

/** Counts by sex, and over all sexes. */
export type RecapDay = Readonly<Record<RecapSex | 'all', RecapCount>>;

/** Attendance by kecamatan × sex × day. */
export interface AttendanceRecap {
  readonly dates: readonly CalendarDate[];
  /** One row per kecamatan by name, the unnamed last. */
  readonly rows: readonly RecapRow[];
  readonly total: RecapRow;
}

/**
 * Counts attendance by kecamatan × sex × day, exactly, in people and in lesson hours, of everyone handed in: where the
 * roster speaks of registration, hand in its `seatedParticipants`.
 */
export function attendanceRecap(
  timetable: Timetable,
  participants: readonly ListedParticipant[],
  sheet: AttendanceSheet,
  policy: AttendancePolicy,
): AttendanceRecap {
  const days = trainingDays(timetable);
  const byDistrict = new Map<string | null, ListedParticipant[]>();
  for (const participant of participants) {
    const district = participant.origin?.district ?? null;
    const others = byDistrict.get(district);
    if (others) others.push(participant);
    else byDistrict.set(district, [participant]);
  }
  const row = (district: string | null, members: readonly ListedParticipant[]): RecapRow => ({
    district,
    days: new Map(days.map((day) => [day.date, recapDay(members, day.sessions, sheet, policy)])),
    total: recapDay(members, days.flatMap(daySessions), sheet, policy),
  });
  return {
    dates: days.map(({ date }) => date),
    rows: [...byDistrict].sort(byDistrictName).map(([district, members]) => row(district, members)),
    total: row(null, participants),
  };
}

function daySessions(day: TrainingDay): readonly Session[] {
  return day.sessions;
}

function byDistrictName([a]: [string | null, unknown], [b]: [string | null, unknown]): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function recapDay(
  members: readonly ListedParticipant[],
  sessions: readonly Session[],
  sheet: AttendanceSheet,
  policy: AttendancePolicy,
): RecapDay {
  const of = (sex: RecapSex) =>
    recapCount(
      members.filter((member) => (member.sex ?? 'unknown') === sex),
      sessions,
      sheet,
      policy,
    );
  return {
    female: of('female'),
    male: of('male'),
    unknown: of('unknown'),
    all: recapCount(members, sessions, sheet, policy),
  };
}

function recapCount(
  members: readonly ListedParticipant[],
  sessions: readonly Session[],
  sheet: AttendanceSheet,
  policy: AttendancePolicy,
): RecapCount {
  const count = { attendees: 0, attendedHours: 0, countedHours: 0, unrecordedHours: 0 };
  for (const member of members) {
    let hasAttended = false;
    for (const { id, lessonHours } of sessions) {
      const reading = countsAs(recordedStatus(sheet, member.id, id), policy);
      if (reading !== 'outside') count.countedHours += lessonHours;
      if (reading === 'unrecorded') count.unrecordedHours += lessonHours;
      if (reading !== 'attended') continue;
      count.attendedHours += lessonHours;
      hasAttended = true;
    }
    if (hasAttended) count.attendees += 1;
  }
  return { participants: members.length, ...count };
}
