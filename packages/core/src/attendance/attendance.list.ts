import {
  inRowOrder,
  isCurrent,
  rosterOnTheSpot,
  underSamePerson,
  type AnyRosterEntry,
  type Participant,
} from '../participant/index.js';
import {
  attendanceSheet,
  type AnyAttendanceEntry,
  type AttendanceSheet,
} from './attendance.sheet.js';

/** Whom an attendance list names, and what is recorded of them. */
export interface AttendanceList {
  /** In the order of their row numbers. */
  readonly participants: readonly Participant[];
  readonly sheet: AttendanceSheet;
  /** By id of a record that was linked to another: the id of the person whose marks they are. */
  readonly samePerson: ReadonlyMap<string, string>;
}

/**
 * The attendance list once what was recorded on the spot is counted in: walk-ins, substitutes and corrections on it, marks
 * under the person they belong to. Whoever was rejected, has withdrawn or was replaced is left out, unless something is
 * recorded of them.
 */
export function attendanceList(
  roster: readonly Participant[],
  rosterEntries: readonly AnyRosterEntry[],
  marks: readonly AnyAttendanceEntry[],
): AttendanceList {
  const { participants, samePerson } = rosterOnTheSpot(roster, rosterEntries);
  const sheet = attendanceSheet(underSamePerson(marks, samePerson));
  return { participants: inRowOrder(listed(participants, sheet)), sheet, samePerson };
}

function listed(people: readonly Participant[], sheet: AttendanceSheet): readonly Participant[] {
  const replaced = new Set(
    people.flatMap((each) =>
      // Whoever stands in for others must be there to do so, and nobody stands in for themselves.
      isCurrent(each) && each.substitutesFor?.participantId !== each.id
        ? [each.substitutesFor?.participantId]
        : [],
    ),
  );
  const hasLeft = (each: Participant) => !isCurrent(each) || replaced.has(each.id);
  if (!people.some(hasLeft)) return people;
  const recorded = new Set([...sheet.values()].map(({ participantId }) => participantId));
  return people.filter((each) => !hasLeft(each) || recorded.has(each.id));
}
