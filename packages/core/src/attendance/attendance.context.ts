import type { TimeZone } from '../kernel/index.js';
import type { Participant } from '../participant/index.js';
import type { Timetable } from '../training/index.js';
import type { AttendanceProof } from './attendance.js';
import type { AttendanceLedger } from './attendance.ledger.js';
import type { AttendanceLock } from './attendance.lock.js';
import type { AttendancePolicy } from './attendance.policy.js';
import type { Presence } from './attendance.presence.js';
import { attendanceSheet, type AttendanceSheet } from './attendance.sheet.js';
import type { SignedSheet } from './attendance.signed-sheet.js';

/** What rules about a ledger look at beside it. What is not handed in is not judged. */
export interface AttendanceContext {
  /** The sessions, and the zone whose clock they follow. */
  readonly training: Timetable & { readonly timeZone?: TimeZone | null | undefined };
  /** Everyone on the roster; of those who have no seat, no record is missed. */
  readonly participants: readonly Participant[];
  /** The sheet of this very ledger, where it is derived already; derived anew when absent. */
  readonly sheet?: AttendanceSheet | undefined;
  readonly policy?: AttendancePolicy | undefined;
  readonly locks?: readonly AttendanceLock[];
  readonly signedSheets?: readonly SignedSheet[];
  /** What a report says of the attendance. */
  readonly stated?: StatedAttendance;
  /**
   * Presences in other trainings (`presencesIn`), under the ids of this roster: who is the same person is for the
   * caller to say.
   */
  readonly elsewhere?: readonly Presence[];
  /** Minutes before and after a session in which a check-in is ordinary; `standardTolerance` when not stated. */
  readonly toleranceMinutes?: number;
  /** Check-ins on one device within a second that are worth a look; `standardManyAtOnce` when not stated. */
  readonly manyAtOnce?: number;
  /** What the accounts take for a signature; `standardProofs` when not stated. */
  readonly acceptedProofs?: readonly AttendanceProof[];
}

/** What a report says of the attendance, to be held against the ledger. */
export interface StatedAttendance {
  /** Ids of those said to have passed. */
  readonly passed?: readonly string[];
  /** How many are said to have been there at all. */
  readonly present?: number | null;
  /** How many are said to have been there, by session id. */
  readonly presentBySession?: ReadonlyMap<string, number>;
}

/** Minutes of grace before and after a session. The number is ours; no regulation was found. */
export const standardTolerance = 30;

/** Check-ins on one device within a second that no queue of people makes. The number is ours. */
export const standardManyAtOnce = 5;

/**
 * What counts as signed: a signature, one on paper, a thumbprint. Accounts ask for the signed list; that an office
 * takes a scanned code instead was not verified, so it has to say so.
 */
export const standardProofs: readonly AttendanceProof[] = [
  'signature',
  'signed-sheet',
  'thumbprint',
];

/** The sheet that the rules judge: derived once for all of them by whoever asks several. */
export function sheetOf(
  ledger: AttendanceLedger,
  { sheet }: Pick<AttendanceContext, 'sheet'>,
): AttendanceSheet {
  return sheet ?? attendanceSheet(ledger);
}

/** How findings call people and sessions: by name and title, and one that is not known by its id. */
export function namesFrom({
  participants,
  training,
}: Pick<AttendanceContext, 'participants' | 'training'>) {
  const names = new Map(participants.map(({ id, name }) => [id, name]));
  const titles = new Map(training.sessions.map(({ id, title }) => [id, title]));
  return {
    person: (id: string) => names.get(id) ?? id,
    session: (id: string) => titles.get(id) ?? id,
  };
}
