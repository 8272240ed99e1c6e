import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { aSession } from '../training/training.test-support.js';
import { aContext, anEntry, minute } from './attendance.test-support.js';
import type { elsewhereRules } from './elsewhere.rules.js';

/** Presence in another training, from a minute to a minute; the session here lasts from 0 to 90. */
const presence = (from: number, to: number, participantId = 'p1') => ({
  participantId,
  training: 'Bimtek Sanitasi',
  session: 'Pembukaan',
  startsAt: minute(from),
  endsAt: minute(to),
});
const beside = (...elsewhere: ReturnType<typeof presence>[]) => ({ ...aContext, elsewhere });
const during = beside(presence(0, 90));
const twice = {
  path: [0],
  params: {
    participant: 'Sri Wahyuni',
    session: 'Peran kader',
    date: '2018-11-05',
    otherTraining: 'Bimtek Sanitasi',
    otherSession: 'Pembukaan',
  },
} as const;

/** Both sides of the rule about presence elsewhere. */
export const elsewhereCases: RuleCases<typeof elsewhereRules> = {
  'attendance.at-two-events': {
    weight: 'error',
    holds: [
      { subject: [anEntry()] },
      { subject: [anEntry()], context: beside(presence(-60, 0), presence(90, 180)) },
      { subject: [anEntry()], context: beside(presence(0, 90, 'p2')) },
      { subject: [anEntry({ status: 'absent' })], context: during },
      { subject: [anEntry({ sessionId: 's9' })], context: during },
      { subject: [anEntry(), anEntry({ id: 'e2', status: 'absent' })], context: during },
      {
        subject: [anEntry({ id: 'e3' }), anEntry({ id: 'e2', status: 'absent' })],
        context: during,
      },
      {
        subject: [anEntry()],
        context: {
          ...during,
          training: { ...aContext.training, sessions: [aSession({ endTime: null })] },
        },
      },
      {
        subject: [anEntry()],
        context: { ...during, training: { sessions: aContext.training.sessions } },
      },
    ],
    breaks: [
      { subject: [anEntry()], context: during, found: [twice] },
      { subject: [anEntry({ status: 'late' })], context: beside(presence(-60, 1)), found: [twice] },
      { subject: [anEntry()], context: beside(presence(89, 180)), found: [twice] },
      {
        subject: [anEntry()],
        context: beside(presence(10, 20), presence(-60, 0), presence(30, 200)),
        found: [twice, twice],
      },
      {
        subject: [anEntry({ participantId: 'p9' })],
        context: beside(presence(0, 90, 'p9')),
        found: [{ ...twice, params: { ...twice.params, participant: 'p9' } }],
      },
    ],
  },
};
