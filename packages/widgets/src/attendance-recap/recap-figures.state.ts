import {
  attendanceDerivation,
  attendanceList,
  cellKey,
  type AttendanceDerivation,
  type AttendanceOutcome,
  type AttendanceSheet,
  type AttendanceWeight,
} from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import type { CalendarDate, Fraction } from '@berdaya/core/kernel';
import type { ListedParticipant } from '@berdaya/core/participant';
import { trainingDays, type Session } from '@berdaya/core/training';

/** Amounts in what the policy weighs by, in parts of which `RecapFigures.parts` make up one. */
export interface Amounts {
  readonly attended: number;
  readonly counted: number;
  /** What a missing record, one in dispute or an unknown time of arrival may yet add to `attended`. */
  readonly open: number;
}

/** One person on one day, or on all. */
export interface PersonDay extends Amounts {
  /** Whether the person attended at least one session. */
  readonly hasAttended: boolean;
}

/** What is counted of one person. */
export interface PersonFigures {
  readonly person: ListedParticipant;
  /** By day, as `RecapFigures.dates` has them. */
  readonly days: readonly PersonDay[];
  readonly total: PersonDay;
  readonly outcome: AttendanceOutcome;
}

/** All that a recap counts. */
export interface RecapFigures {
  readonly dates: readonly CalendarDate[];
  readonly people: readonly PersonFigures[];
  readonly weightBy: AttendanceWeight;
  readonly parts: number;
  /** How many people stand where under the policy. */
  readonly standings: Readonly<Record<AttendanceOutcome['standing'], number>>;
  /** Lesson hours (JP) over all people and days, before anything is taken off for coming late. */
  readonly hours: RecapHours;
  /** Marks on the roster and timetable that disagree; they are open until somebody decides. */
  readonly contested: number;
  /** Whether anything is recorded for anybody on the roster. */
  readonly hasRecords: boolean;
  /** What the ledger says, for whoever looks closer. */
  readonly sheet: AttendanceSheet;
  /** Sessions that are not over. */
  readonly toCome: ReadonlySet<string>;
}

/** Lesson hours (JP) over all people and days. */
type RecapHours = Pick<AttendanceOutcome, 'attendedHours' | 'countedHours' | 'unrecordedHours'>;

/** Lines that figures rest on. */
export type RecapLines = Pick<AttendanceDossier, 'ledger' | 'rosterEntries'>;

/** Counts the attendance of everybody the attendance sheet lists, person by person, by the training's own policy. */
export function recapFigures(
  dossier: AttendanceDossier,
  { ledger, rosterEntries }: RecapLines,
  toCome: ReadonlySet<string>,
): RecapFigures {
  const { training, policy } = dossier;
  const { participants, sheet } = attendanceList(dossier.participants, rosterEntries, ledger);
  const dates = trainingDays(training).map(({ date }) => date);
  const standings = { sufficient: 0, insufficient: 0, undecided: 0 };
  const hours = { attendedHours: 0, countedHours: 0, unrecordedHours: 0 };
  let contested = 0;
  let hasRecords = false;
  let parts = 1;
  const people = participants.map((person) => {
    const derivation = derivationOf(person.id, dossier, sheet, toCome);
    const { outcome, sessions, total } = derivation;
    standings[outcome.standing] += 1;
    hours.attendedHours += outcome.attendedHours;
    hours.countedHours += outcome.countedHours;
    hours.unrecordedHours += outcome.unrecordedHours;
    parts = total.counted.denominator;
    for (const { reading, status } of sessions) {
      if (reading === 'contested') contested += 1;
      if (status !== undefined) hasRecords = true;
    }
    return personFigures(person, derivation, dates);
  });
  const weightBy = policy.weightBy ?? 'lesson-hour';
  const counted = { dates, people, weightBy, parts, standings, hours };
  return { ...counted, contested, hasRecords, sheet, toCome };
}

/** How one person's share comes about. */
export function derivationOf(
  participantId: string,
  { training, policy }: AttendanceDossier,
  sheet: AttendanceSheet,
  toCome: ReadonlySet<string>,
): AttendanceDerivation {
  // Where nothing recorded means missed, that can only be said of what is over.
  const isDue = ({ id }: Session) => {
    const cell = sheet.get(cellKey(participantId, id));
    return !toCome.has(id) || cell?.status !== undefined || cell?.isContested === true;
  };
  const { sessions } = training;
  const due = policy.unrecorded === 'missed' ? sessions.filter(isDue) : sessions;
  return attendanceDerivation(participantId, sheet, due, policy);
}

/** Whether both say the same of the same people. */
export function areSameFigures(first: RecapFigures, second: RecapFigures): boolean {
  return (
    first.parts === second.parts &&
    first.weightBy === second.weightBy &&
    first.dates.join() === second.dates.join() &&
    first.people.length === second.people.length &&
    first.contested === second.contested &&
    first.hasRecords === second.hasRecords &&
    first.toCome.size === second.toCome.size &&
    first.people.every((one, place) => isSamePerson(one, second.people[place]))
  );
}

/** Attended of counted; `null` while anything is open or nothing counts. */
export function recapShare({ attended, counted, open }: Amounts): Fraction | null {
  return open > 0 || counted === 0 ? null : { numerator: attended, denominator: counted };
}

function isSamePerson(one: PersonFigures, other: PersonFigures | undefined): boolean {
  if (other === undefined) return false;
  const isSameRosterLine =
    one.person === other.person || JSON.stringify(one.person) === JSON.stringify(other.person);
  return (
    isSameRosterLine &&
    one.outcome.standing === other.outcome.standing &&
    one.outcome.attendedHours === other.outcome.attendedHours &&
    one.outcome.unrecordedHours === other.outcome.unrecordedHours &&
    one.days.every((day, place) => isSameDay(day, other.days[place]))
  );
}

function isSameDay(one: PersonDay, other: PersonDay | undefined): boolean {
  return (
    one.attended === other?.attended &&
    one.counted === other.counted &&
    one.open === other.open &&
    one.hasAttended === other.hasAttended
  );
}

function personFigures(
  person: ListedParticipant,
  { sessions, days, total, weightBy, outcome }: AttendanceDerivation,
  dates: readonly CalendarDate[],
): PersonFigures {
  const daily = dates.map(() => ({ attended: 0, counted: 0, open: 0, hasAttended: false }));
  const dayOf = (date: CalendarDate) => daily[dates.indexOf(date)];
  const steps =
    weightBy === 'day' ? days : sessions.map((step) => ({ ...step, date: step.heldOn }));
  for (const { date, attended, counted, open } of steps) {
    const day = dayOf(date);
    if (day === undefined) continue;
    day.attended += attended.numerator;
    day.counted += counted.numerator;
    day.open += open.numerator;
  }
  for (const { heldOn, reading } of sessions) {
    const day = reading === 'attended' ? dayOf(heldOn) : undefined;
    if (day) day.hasAttended = true;
  }
  return {
    person,
    outcome,
    days: daily,
    total: {
      attended: total.attended.numerator,
      counted: total.counted.numerator,
      open: total.open.numerator,
      hasAttended: daily.some(({ hasAttended }) => hasAttended),
    },
  };
}
