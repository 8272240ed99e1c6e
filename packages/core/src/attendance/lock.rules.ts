import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import type { Timetable } from '../training/index.js';
import { namesFrom, type AttendanceContext } from './attendance.context.js';
import type { AttendanceLedger } from './attendance.ledger.js';
import { firstLock, type AttendanceLock } from './attendance.lock.js';

const ofLedger = rulesFor<AttendanceLedger, AttendanceContext>();

const changedAfterLock = ofLedger({
  code: 'attendance.changed-after-lock',
  number: 'R62',
  severity: 'error',
  source: 'correction periods before payday; forged lists in the press, 2019',
  *find(ledger, context) {
    const { person, session } = namesFrom(context);
    const sessionIds = new Set(ledger.map(({ sessionId }) => sessionId));
    const locks = new Map([...sessionIds].map((id) => [id, firstLock(context.locks ?? [], id)]));
    for (const [place, entry] of ledger.entries()) {
      const lock = locks.get(entry.sessionId);
      if (lock === undefined || entry.recordedAt <= lock.lockedAt || entry.reason != null) continue;
      yield {
        path: [place, 'reason'],
        params: {
          participant: person(entry.participantId),
          session: session(entry.sessionId),
          author: entry.author,
        },
      };
    }
  },
});

/** What locks ask of a ledger. */
export const ledgerLockRules = [changedAfterLock] as const;

/** What rules about locks look at beside them. */
export interface LockContext {
  readonly training: Timetable;
}

const ofLocks = rulesFor<readonly AttendanceLock[], LockContext>();

const lockWithoutAuthor = ofLocks({
  code: 'attendance.lock-without-author',
  number: 'R62',
  severity: 'error',
  source: 'correction periods before payday; forged lists in the press, 2019',
  *find(locks) {
    for (const [place, { author }] of locks.entries()) {
      if (author == null) yield { path: [place, 'author'], params: {} };
    }
  },
});

const lockOfUnknownSession = ofLocks({
  code: 'attendance.lock-of-unknown-session',
  number: 'R54',
  severity: 'error',
  source: 'common sense',
  *find(locks, { training }) {
    const known = new Set(training.sessions.map(({ id }) => id));
    for (const [place, lock] of locks.entries()) {
      if (lock.locks === 'training' || known.has(lock.sessionId)) continue;
      yield { path: [place, 'sessionId'], params: { session: lock.sessionId } };
    }
  },
});

/** Every rule about locks themselves. */
export const attendanceLockRules = [lockWithoutAuthor, lockOfUnknownSession] as const;

/** What the rules of the stage find in locks; paths begin with the lock's place in the list. */
export function checkAttendanceLocks(
  locks: readonly AttendanceLock[],
  context: LockContext,
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(attendanceLockRules, locks, context, stage);
}
