import type { Instant } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { AttendanceLock } from './attendance.lock.js';
import { aContext, anEntry, minute } from './attendance.test-support.js';
import type { attendanceLockRules, ledgerLockRules } from './lock.rules.js';

const ofTraining = (at: number, id = 'l1'): AttendanceLock => ({
  id,
  locks: 'training',
  lockedAt: minute(at),
  author: 'Sri',
});
const ofSession = (at: number, sessionId = 's1'): AttendanceLock => ({
  ...ofTraining(at),
  locks: 'session',
  sessionId,
});
const locked = (...locks: AttendanceLock[]) => ({ ...aContext, locks });
const at = (minutes: number) => [anEntry({ recordedAt: minute(minutes) })];
const justAfter = [anEntry({ recordedAt: minute(5).replace('.000', '.001') as Instant })];
const changed = (participant = 'Sri Wahyuni', session = 'Peran kader', place = 0) => ({
  path: [place, 'reason'],
  params: { participant, session, author: 'Panitia' },
});

/** Both sides of what locks ask of a ledger. */
export const ledgerLockCases: RuleCases<typeof ledgerLockRules> = {
  'attendance.changed-after-lock': {
    weight: 'error',
    holds: [
      { subject: at(9) },
      { subject: at(5), context: locked(ofSession(5)) },
      { subject: at(5), context: locked(ofTraining(5)) },
      { subject: at(9), context: locked(ofSession(5, 's2')) },
      {
        subject: [anEntry({ recordedAt: minute(9), reason: 'Salah baris' })],
        context: locked(ofTraining(5)),
      },
    ],
    breaks: [
      { subject: justAfter, context: locked(ofSession(5)), found: [changed()] },
      { subject: justAfter, context: locked(ofTraining(5)), found: [changed()] },
      { subject: at(6), context: locked(ofTraining(9), ofSession(5)), found: [changed()] },
      { subject: at(6), context: locked(ofSession(5), ofTraining(9)), found: [changed()] },
      {
        subject: [
          ...at(1),
          anEntry({ participantId: 'p9', sessionId: 's9', recordedAt: minute(6), reason: null }),
        ],
        context: locked(ofTraining(5)),
        found: [changed('p9', 's9', 1)],
      },
    ],
  },
};

/** Both sides of each rule about locks themselves. */
export const attendanceLockCases: RuleCases<typeof attendanceLockRules> = {
  'attendance.lock-without-author': {
    weight: 'error',
    holds: [{ subject: [] }, { subject: [ofSession(5), ofTraining(9)] }],
    breaks: [
      {
        subject: [
          ofSession(5),
          { ...ofSession(5), author: null },
          { ...ofTraining(9), author: undefined },
        ],
        found: [
          { path: [1, 'author'], params: {} },
          { path: [2, 'author'], params: {} },
        ],
      },
    ],
  },
  'attendance.lock-of-unknown-session': {
    weight: 'error',
    holds: [{ subject: [ofSession(5), ofTraining(9)] }],
    breaks: [
      {
        subject: [ofSession(5), ofSession(5, 's9')],
        found: [{ path: [1, 'sessionId'], params: { session: 's9' } }],
      },
    ],
  },
};
