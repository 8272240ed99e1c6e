import { rulesFor } from '../kernel/index.js';
import { seatedParticipants } from '../participant/index.js';
import { sessionsInOrder } from '../training/index.js';
import {
  namesFrom,
  sheetOf,
  standardProofs,
  type AttendanceContext,
} from './attendance.context.js';
import { attendanceDerivation } from './attendance.derivation.js';
import type { AttendanceLedger } from './attendance.ledger.js';
import type { AttendancePolicy } from './attendance.policy.js';
import { standingMarks, wasThere } from './attendance.presence.js';
import { cellKey, type AttendanceSheet } from './attendance.sheet.js';

const rule = rulesFor<AttendanceLedger, AttendanceContext>();

const belowMinimum = rule({
  code: 'attendance.below-minimum',
  number: 'R60',
  severity: 'error',
  source: 'Permenaker 6/2025 art. 33; the minimum is the policy’s',
  *find(ledger, context) {
    for (const { participant, minimum, derivation } of claimedPasses(ledger, context)) {
      const { weightBy, total, outcome } = derivation;
      if (outcome.standing !== 'insufficient') continue;
      const attended = total.attended.numerator;
      const open = total.open.numerator;
      const { numerator: counted, denominator: parts } = total.counted;
      yield {
        path: [],
        params: { participant, weightBy, attended, open, counted, parts, ...minimum },
      };
    }
  },
});

const passedUndecided = rule({
  code: 'attendance.passed-undecided',
  number: 'R59',
  severity: 'error',
  source: 'unrecorded is not present',
  *find(ledger, context) {
    for (const { participant, derivation } of claimedPasses(ledger, context)) {
      if (derivation.outcome.standing === 'undecided') yield { path: [], params: { participant } };
    }
  },
});

const morePresentThanRegistered = rule({
  code: 'attendance.more-present-than-registered',
  number: 'R63',
  severity: 'error',
  source: 'marked-up participant numbers in technical guidance, 2016',
  *find(ledger, context) {
    for (const { session, registered, listed, stated } of headCounts(ledger, context)) {
      const present = Math.max(listed, stated ?? 0);
      if (present > registered) yield { path: [], params: { session, present, registered } };
    }
  },
});

const reportCountDiffers = rule({
  code: 'attendance.report-count-differs',
  number: 'R63',
  severity: 'error',
  source: 'marked-up participant numbers in technical guidance, 2016',
  *find(ledger, context) {
    for (const { session, listed, open, stated } of headCounts(ledger, context)) {
      if (stated === undefined || (stated >= listed && stated <= listed + open)) continue;
      yield { path: [], params: { session, stated, listed } };
    }
  },
});

const unsignedPresence = rule({
  code: 'attendance.unsigned-presence',
  number: 'R65',
  severity: 'warning',
  from: 'lock',
  source: 'papers that travel accounts (SPJ) ask for',
  *find(ledger, context) {
    const { signedSheets = [], acceptedProofs = standardProofs } = context;
    const onPaper = new Set(
      signedSheets.flatMap(({ sessionId, signedBy }) =>
        signedBy.map((id) => cellKey(id, sessionId)),
      ),
    );
    let present = 0;
    let unsigned = 0;
    for (const { entry } of standingMarks(ledger, sheetOf(ledger, context))) {
      if (!wasThere(entry.status)) continue;
      present += 1;
      if (entry.signed != null && acceptedProofs.includes(entry.signed)) continue;
      if (!onPaper.has(cellKey(entry.participantId, entry.sessionId))) unsigned += 1;
    }
    if (unsigned > 0) yield { path: [], params: { unsigned, present } };
  },
});

/** Rules about what reports, results and accounts make of the attendance. */
export const reportRules = [
  belowMinimum,
  passedUndecided,
  morePresentThanRegistered,
  reportCountDiffers,
  unsignedPresence,
] as const;

function* claimedPasses(ledger: AttendanceLedger, context: AttendanceContext) {
  const { policy, stated, training } = context;
  if (policy === undefined || stated?.passed === undefined) return;
  const sheet = sheetOf(ledger, context);
  const { person } = namesFrom(context);
  for (const id of stated.passed) {
    const derivation = attendanceDerivation(id, sheet, training.sessions, policy);
    yield { participant: person(id), minimum: policy.minimum, derivation };
  }
}

/** How many people the list has as present, over all and by session, and how many a report states. */
interface HeadCount {
  /** Title of the session; empty for the whole training. */
  readonly session: string;
  /** People of the roster who have a seat, and those who came without one. */
  readonly registered: number;
  readonly listed: number;
  /** People with a seat who may yet turn out to have been present. */
  readonly open: number;
  readonly stated: number | undefined;
}

function* headCounts(ledger: AttendanceLedger, context: AttendanceContext): Generator<HeadCount> {
  const { training, stated, policy } = context;
  const sheet = sheetOf(ledger, context);
  const sessions = sessionsInOrder(training);
  const known = new Set(context.participants.map(({ id }) => id));
  const seated = new Set(seatedParticipants(context.participants).map(({ id }) => id));
  const people = new Set([...known, ...ledger.map(({ participantId }) => participantId)]);
  const count = (sessionIds: readonly string[]) => {
    const heads = { registered: 0, listed: 0, open: 0 };
    for (const person of people) {
      const presence = presenceIn(sheet, person, sessionIds, policy);
      const isThere = presence === 'there';
      if (isThere) heads.listed += 1;
      if (presence === 'open' && seated.has(person)) heads.open += 1;
      if (seated.has(person) || (isThere && known.has(person))) heads.registered += 1;
    }
    return heads;
  };
  const all = count(sessions.map(({ id }) => id));
  yield { session: '', ...all, stated: stated?.present ?? undefined };
  for (const { id, title } of sessions) {
    yield { session: title, ...count([id]), stated: stated?.presentBySession?.get(id) };
  }
}

/**
 * Whether a person was in one of the sessions at least; `open` while a record that is in dispute may say so, or one that is
 * missing, unless the policy takes that for absence.
 */
function presenceIn(
  sheet: AttendanceSheet,
  person: string,
  sessionIds: readonly string[],
  policy: AttendancePolicy | undefined,
): 'there' | 'open' | 'missed' {
  let presence: 'open' | 'missed' = 'missed';
  for (const sessionId of sessionIds) {
    const cell = sheet.get(cellKey(person, sessionId));
    if (cell?.isContested) presence = 'open';
    else if (wasThere(cell?.status)) return 'there';
    else if (cell?.status === undefined && policy?.unrecorded !== 'missed') presence = 'open';
  }
  return presence;
}
