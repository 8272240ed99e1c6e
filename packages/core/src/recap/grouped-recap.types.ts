import type { CalendarDate } from '../kernel/index.js';
import type { RecapGrouping, RecapKey } from './recap.grouping.js';

/** What a recap is asked: under which policy, by what people are grouped, and whether each day is wanted besides. */
export interface RecapQuestion<Policy> {
  readonly policy: Policy;
  readonly groupBy: readonly (RecapGrouping | 'day')[];
}

/** Counts of a group. Shares are of what stands beside them: attendees of people, attended of counted hours. */
export interface GroupedCount {
  /** Different people, whatever the number of their trainings. */
  readonly people: number;
  /** Lines on rosters: someone in two trainings is two. */
  readonly participants: number;
  /** Different people who attended at least one session. */
  readonly attendees: number;
  /** Sessions of participants with a record, contested ones included, of all that there could be. */
  readonly marks: number;
  readonly expectedMarks: number;
  /** Lesson hours (JP), summed over participants; unrecorded and contested ones are part of the counted. */
  readonly attendedHours: number;
  readonly countedHours: number;
  readonly unrecordedHours: number;
  readonly contestedHours: number;
}

/** Counts over all days, with the standings of participants in their trainings; together they are `participants`. */
export interface GroupedTotal extends GroupedCount {
  readonly sufficient: number;
  readonly insufficient: number;
  readonly undecided: number;
}

/** Counts of a group on one day, of those who had a session then. */
export interface GroupedDay extends GroupedCount {
  readonly date: CalendarDate;
}

/** One group; `days` is empty where days were not asked for. */
export interface GroupedRow extends GroupedTotal {
  readonly key: RecapKey;
  readonly days: readonly GroupedDay[];
}

/** Attendance over many trainings. Rows may overlap where people are in several groups, so the total is counted apart. */
export interface GroupedRecap {
  readonly rows: readonly GroupedRow[];
  /** Everybody; its key is empty. */
  readonly total: GroupedRow;
}
