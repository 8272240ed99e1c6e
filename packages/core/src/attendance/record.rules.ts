import { rulesFor } from '../kernel/index.js';
import { seatedParticipants, type Participant } from '../participant/index.js';
import { sessionsInOrder } from '../training/index.js';
import { namesFrom, sheetOf, type AttendanceContext } from './attendance.context.js';
import type { AttendanceLedger } from './attendance.ledger.js';
import { standingMarks } from './attendance.presence.js';
import { contestedCells, recordedStatus } from './attendance.sheet.js';

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
  *find(ledger, context) {
    const { person, session } = namesFrom(context);
    for (const cell of contestedCells(sheetOf(ledger, context))) {
      yield {
        path: [],
        params: {
          participant: person(cell.participantId),
          session: session(cell.sessionId),
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
  *find(ledger, context) {
    const { person } = namesFrom(context);
    for (const { place, entry } of standingMarks(ledger, sheetOf(ledger, context))) {
      const { status, participantId, reason } = entry;
      if (status !== 'excused' && status !== 'sick' && status !== 'duty') continue;
      if (reason != null) continue;
      yield { path: [place, 'reason'], params: { status, participant: person(participantId) } };
    }
  },
});

const incompleteSession = rule({
  code: 'attendance.session-incomplete',
  number: 'R59',
  severity: 'error',
  from: 'lock',
  source: 'unrecorded is not absent, unless the policy says what it is',
  *find(ledger, context) {
    if ((context.policy?.unrecorded ?? 'open') !== 'open') return;
    const sheet = sheetOf(ledger, context);
    const seated = seatedParticipants(context.participants);
    for (const session of sessionsInOrder(context.training)) {
      const isMissing = ({ id }: Participant) =>
        recordedStatus(sheet, id, session.id) === undefined;
      const missing = seated.filter(isMissing).length;
      if (missing > 0) yield { path: [], params: { session: session.title, missing } };
    }
  },
});

/** Rules about what a record of attendance has to be: known, undisputed, explained, complete. */
export const recordRules = [
  unknownParticipant,
  unknownSession,
  entryIdReused,
  contested,
  reasonMissing,
  incompleteSession,
] as const;
