import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import type { Participant } from '../participant/index.js';
import { sessionsInOrder, type Timetable } from '../training/index.js';
import type { AttendanceLedger } from './attendance.ledger.js';
import { attendanceSheet, contestedCells, recordedStatus } from './attendance.sheet.js';

/** What rules about a ledger look at beside it. */
export interface AttendanceContext {
  readonly training: Timetable;
  readonly participants: readonly Participant[];
}

const rule = rulesFor<AttendanceLedger, AttendanceContext>();

const unknownParticipant = rule({
  code: 'attendance.unknown-participant',
  number: 'R54',
  severity: 'error',
  source: 'common sense',
  *find(ledger, { participants }) {
    const known = new Set(participants.map(({ id }) => id));
    for (const [index, { participantId }] of ledger.entries()) {
      if (known.has(participantId)) continue;
      yield { path: [index, 'participantId'], params: { participant: participantId } };
    }
  },
});

const unknownSession = rule({
  code: 'attendance.unknown-session',
  number: 'R54',
  severity: 'error',
  source: 'common sense',
  *find(ledger, { training }) {
    const known = new Set(training.sessions.map(({ id }) => id));
    for (const [index, { sessionId }] of ledger.entries()) {
      if (!known.has(sessionId)) {
        yield { path: [index, 'sessionId'], params: { session: sessionId } };
      }
    }
  },
});

const entryIdReused = rule({
  code: 'attendance.entry-id-reused',
  severity: 'error',
  source: 'a ledger line is named once',
  *find(ledger) {
    const seen = new Set<string>();
    for (const [index, { id }] of ledger.entries()) {
      if (seen.has(id)) yield { path: [index, 'id'], params: { id } };
      seen.add(id);
    }
  },
});

const contested = rule({
  code: 'attendance.contested',
  number: 'R55',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'one status per person and session',
  *find(ledger, { training, participants }) {
    for (const cell of contestedCells(attendanceSheet(ledger))) {
      const person = participants.find(({ id }) => id === cell.participantId);
      const session = training.sessions.find(({ id }) => id === cell.sessionId);
      yield {
        path: [],
        params: {
          participant: person?.name ?? cell.participantId,
          session: session?.title ?? cell.sessionId,
          marks: cell.heads.map(({ status, author }) => `${status}: ${author}`),
        },
      };
    }
  },
});

const reasonMissing = rule({
  code: 'attendance.reason-missing',
  number: 'R58',
  severity: 'warning',
  source: 'attendance lists with a remark column',
  *find(ledger, { participants }) {
    const names = new Map(participants.map(({ id, name }) => [id, name]));
    for (const { entry, status, participantId } of attendanceSheet(ledger).values()) {
      if (status !== 'excused' && status !== 'sick' && status !== 'duty') continue;
      if (entry.reason != null) continue;
      yield {
        path: [ledger.findIndex(({ id }) => id === entry.id), 'reason'],
        params: { status, participant: names.get(participantId) ?? participantId },
      };
    }
  },
});

const incompleteSession = rule({
  code: 'attendance.session-incomplete',
  number: 'R59',
  severity: 'error',
  from: 'lock',
  source: 'unrecorded is not absent',
  *find(ledger, { training, participants }) {
    const sheet = attendanceSheet(ledger);
    for (const session of sessionsInOrder(training)) {
      const isMissing = ({ id }: Participant) =>
        recordedStatus(sheet, id, session.id) === undefined;
      const missing = participants.filter(isMissing).length;
      if (missing > 0) yield { path: [], params: { session: session.title, missing } };
    }
  },
});

/** Every rule about an attendance ledger. */
export const attendanceRules = [
  unknownParticipant,
  unknownSession,
  entryIdReused,
  contested,
  reasonMissing,
  incompleteSession,
] as const;

/** What the rules of the stage find in a ledger; paths begin with the entry's place in it. */
export function checkAttendance(
  ledger: AttendanceLedger,
  context: AttendanceContext,
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(attendanceRules, ledger, context, stage);
}
