import {
  attendanceOutcome,
  attendanceRecap,
  attendanceSheet,
  contestedCells,
  recordedStatus,
  type AttendanceLedger,
  type AttendanceOutcome,
  type AttendanceRecap,
  type RecapCount,
  type RecapDay,
  type RecapRow,
  type RecapSex,
} from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import type { CalendarDate, Fraction } from '@berdaya/core/kernel';

/** All that a recap counts. */
export interface RecapFigures {
  readonly recap: AttendanceRecap;
  /** How many people stand where under the policy. */
  readonly standings: Readonly<Record<AttendanceOutcome['standing'], number>>;
  /** Marks on the roster and timetable that disagree, counted by their latest one. */
  readonly contested: number;
  /** Whether anything is recorded for anybody on the roster. */
  readonly hasRecords: boolean;
}

/** Columns within a day: one per sex, and all of them together. */
export type RecapColumn = RecapSex | 'all';

/** The counts of one row on one day; `date` is `null` over all days. */
export interface RecapGroup {
  readonly date: CalendarDate | null;
  readonly counts: RecapDay;
}

/** Which of a row's groups a table shows: from the first to before the second. */
export type RecapSpan = readonly [from: number, before: number];

/** Columns of figures that an upright A4 sheet has room for. */
const paperColumns = 12;

/** Counts a training's attendance by its own policy. */
export function recapFigures(dossier: AttendanceDossier, ledger: AttendanceLedger): RecapFigures {
  const { training, participants, policy } = dossier;
  const sheet = attendanceSheet(ledger);
  const standings = { sufficient: 0, insufficient: 0, undecided: 0 };
  for (const { id } of participants) {
    standings[attendanceOutcome(id, sheet, training.sessions, policy).standing] += 1;
  }
  // The ledger may speak of people and sessions that the dossier does not list; no cell counts those.
  const people = new Set(participants.map(({ id }) => id));
  const sessions = new Set(training.sessions.map(({ id }) => id));
  const contested = contestedCells(sheet).filter(
    ({ participantId, sessionId }) => people.has(participantId) && sessions.has(sessionId),
  );
  return {
    recap: attendanceRecap(training, participants, sheet, policy),
    standings,
    contested: contested.length,
    hasRecords: participants.some((person) =>
      training.sessions.some(({ id }) => recordedStatus(sheet, person.id, id) !== undefined),
    ),
  };
}

/** Whether both say the same in every figure. */
export function areSameFigures(first: RecapFigures, second: RecapFigures): boolean {
  return JSON.stringify(plain(first)) === JSON.stringify(plain(second));
}

/** Women, men, those of whom the roster does not say where there are any, and all. */
export function recapColumns({ total }: AttendanceRecap): RecapColumn[] {
  const unknown = total.total.unknown.participants > 0 ? (['unknown'] as const) : [];
  return ['female', 'male', ...unknown, 'all'];
}

/** A row's counts day by day, then over all days; a single day is its own sum. */
export function recapGroups({ days, total }: RecapRow): RecapGroup[] {
  const groups = [...days].map(([date, counts]): RecapGroup => ({ date, counts }));
  return groups.length === 1 ? groups : [...groups, { date: null, counts: total }];
}

/** The groups on screen: the chosen day, or all. */
export function shownSpan(
  { dates, total }: AttendanceRecap,
  chosen: CalendarDate | null,
): RecapSpan {
  const place = chosen === null ? -1 : dates.indexOf(chosen);
  return place === -1 ? [0, recapGroups(total).length] : [place, place + 1];
}

/** All groups, table by table, each as wide as a sheet of paper. */
export function printedSpans(recap: AttendanceRecap): RecapSpan[] {
  const groups = recapGroups(recap.total).length;
  const perTable = Math.floor(paperColumns / recapColumns(recap).length);
  const tables = Math.ceil(groups / perTable);
  return Array.from({ length: tables }, (_, table) => [table * perTable, (table + 1) * perTable]);
}

/** Attended of counted lesson hours; `null` while a record is missing or nothing counts. */
export function recapShare(count: RecapCount): Fraction | null {
  const { attendedHours, countedHours, unrecordedHours } = count;
  if (unrecordedHours > 0 || countedHours === 0) return null;
  return { numerator: attendedHours, denominator: countedHours };
}

function plain({ recap, ...others }: RecapFigures): unknown {
  const row = ({ district, days, total }: RecapRow) => [district, [...days], total];
  return [others, recap.rows.map(row), row(recap.total)];
}
