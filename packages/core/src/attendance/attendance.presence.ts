import { instantAt, type Instant, type TimeZone } from '../kernel/index.js';
import type { Session, Timetable } from '../training/index.js';
import type { AttendanceEntry, AttendanceStatus } from './attendance.js';
import type { AttendanceLedger } from './attendance.ledger.js';
import {
  attendanceSheet,
  cellKey,
  type AttendanceCell,
  type AttendanceSheet,
} from './attendance.sheet.js';

/** A person's presence in a session of some training, between two moments. */
export interface Presence {
  readonly participantId: string;
  /** Title of the training. */
  readonly training: string;
  /** Title of the session. */
  readonly session: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** The mark that stands in a cell, and its place in the ledger. */
export interface StandingMark {
  readonly place: number;
  readonly entry: AttendanceEntry;
  readonly cell: AttendanceCell;
}

/** Whether a status says that the person was there, hadir or terlambat; what counts is for a policy to say. */
export function wasThere(status: AttendanceStatus | 'unrecorded' | undefined): boolean {
  return status === 'present' || status === 'late';
}

/** The marks that stand, one for each cell of the ledger's sheet, in the order of the ledger. */
export function* standingMarks(
  ledger: AttendanceLedger,
  sheet: AttendanceSheet,
): Generator<StandingMark> {
  for (const [place, entry] of ledger.entries()) {
    const cell = sheet.get(cellKey(entry.participantId, entry.sessionId));
    if (cell?.entry === entry) yield { place, entry, cell };
  }
}

/** A session of known times, as moments. */
export interface TimedSession {
  readonly session: Session;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Sessions whose times are known, by id. */
export function timedSessions(
  { sessions }: Timetable,
  zone: TimeZone,
): ReadonlyMap<string, TimedSession> {
  const timed = new Map<string, TimedSession>();
  for (const session of sessions) {
    const { id, heldOn, startTime, endTime } = session;
    if (startTime == null || endTime == null) continue;
    const startsAt = instantAt(heldOn, startTime, zone);
    timed.set(id, { session, startsAt, endsAt: instantAt(heldOn, endTime, zone) });
  }
  return timed;
}

/**
 * Who was there when, as one training's ledger has it, to be held against another's. Sessions without times, marks in
 * dispute and trainings without a time zone are left out: nobody can say when, or whether.
 */
export function presencesIn(
  training: Timetable & {
    readonly title: string;
    readonly timeZone?: TimeZone | null | undefined;
  },
  ledger: AttendanceLedger,
): Presence[] {
  if (training.timeZone == null) return [];
  const sessions = timedSessions(training, training.timeZone);
  const presences: Presence[] = [];
  for (const { entry, cell } of standingMarks(ledger, attendanceSheet(ledger))) {
    const timed = sessions.get(entry.sessionId);
    if (timed === undefined || cell.isContested || !wasThere(entry.status)) continue;
    presences.push({
      participantId: entry.participantId,
      training: training.title,
      session: timed.session.title,
      startsAt: timed.startsAt,
      endsAt: timed.endsAt,
    });
  }
  return presences;
}
