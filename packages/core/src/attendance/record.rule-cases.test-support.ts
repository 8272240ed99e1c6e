import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { aSession } from '../training/training.test-support.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { eightyPercentPolicy, type AttendancePolicy } from './attendance.policy.js';
import { aContext, anEntry, minute, withoutSeat, withThird } from './attendance.test-support.js';
import type { recordRules } from './record.rules.js';

const wholeLedger = [anEntry(), anEntry({ id: 'e2', participantId: 'p2', status: 'absent' })];
const takenBack = anEntry({ id: 'e3', status: 'unrecorded', replaces: ['e1'] });
const dispute = [
  anEntry({ author: 'Sri', recordedAt: minute(0) }),
  anEntry({ id: 'e2', status: 'absent', author: 'Budi', recordedAt: minute(1) }),
];
const stray = { participantId: 'p9', sessionId: 's9' };
const marks = ['absent: Budi', 'present: Sri'];
const unreasoned = (
  status: 'excused' | 'sick' | 'duty',
  participant = 'Sri Wahyuni',
  place = 0,
) => ({
  path: [place, 'reason'],
  params: { status, participant },
});
const incomplete = (missing: number, session = 'Peran kader') => ({
  path: [],
  params: { session, missing },
});

const noRecord = (unrecorded: AttendancePolicy['unrecorded']) => ({
  ...eightyPercentPolicy,
  unrecorded,
});

const replaced = {
  ...aContext,
  participants: [
    aParticipant({ substitutesFor: { participantId: 'p2' } }),
    aParticipant({ id: 'p2', name: 'Budi Santoso' }),
  ],
};

/** Both sides of each rule about the record itself. */
export const recordCases: RuleCases<typeof recordRules> = {
  'attendance.unknown-participant': {
    weight: 'error',
    holds: [
      { subject: [] },
      { subject: wholeLedger },
      // Whoever withdrew is known all the same.
      ...withoutSeat.map((change) => ({
        subject: [anEntry({ participantId: 'p3' })],
        context: withThird(change),
      })),
    ],
    breaks: [
      {
        subject: [...wholeLedger, anEntry({ id: 'e3', participantId: 'p9' })],
        found: [{ path: [2, 'participantId'], params: { participant: 'p9' } }],
      },
    ],
  },
  'attendance.unknown-session': {
    weight: 'error',
    holds: [{ subject: [] }, { subject: wholeLedger }],
    breaks: [
      {
        subject: [...wholeLedger, anEntry({ id: 'e3', sessionId: 's9' })],
        found: [{ path: [2, 'sessionId'], params: { session: 's9' } }],
      },
    ],
  },
  'attendance.entry-id-reused': {
    weight: 'error',
    holds: [{ subject: wholeLedger }],
    breaks: [
      {
        subject: [anEntry(), anEntry({ participantId: 'p2' })],
        found: [{ path: [1, 'id'], params: { id: 'e1' } }],
      },
    ],
  },
  'attendance.contested': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: wholeLedger },
      { subject: [...dispute, anEntry({ id: 'e3', status: 'late', replaces: ['e1', 'e2'] })] },
    ],
    breaks: [
      {
        subject: dispute,
        found: [
          { path: [], params: { participant: 'Sri Wahyuni', session: 'Peran kader', marks } },
        ],
      },
      {
        subject: dispute.map((entry) => ({ ...entry, ...stray })),
        found: [{ path: [], params: { participant: 'p9', session: 's9', marks } }],
      },
    ],
  },
  'attendance.reason-missing': {
    weight: 'warning',
    holds: [
      // The mark that needed a reason no longer stands.
      { subject: [anEntry({ status: 'excused' }), anEntry({ id: 'e2', replaces: ['e1'] })] },
      ...(['present', 'late', 'absent', 'unrecorded'] as const).map((status) => ({
        subject: [anEntry({ status })],
      })),
      ...(['excused', 'sick', 'duty'] as const).map((status) => ({
        subject: [anEntry({ status, reason: 'Surat dokter' })],
      })),
    ],
    breaks: [
      { subject: [anEntry({ status: 'excused' })], found: [unreasoned('excused')] },
      { subject: [anEntry({ status: 'sick', reason: null })], found: [unreasoned('sick')] },
      {
        subject: [anEntry({ status: 'duty', participantId: 'p9' })],
        found: [unreasoned('duty', 'p9')],
      },
      {
        subject: [anEntry(), anEntry({ id: 'e2', status: 'sick', replaces: ['e1'] })],
        found: [unreasoned('sick', 'Sri Wahyuni', 1)],
      },
      // Found where it stands, even under an id that another entry has used.
      {
        subject: [anEntry(), anEntry({ participantId: 'p2', status: 'sick' })],
        found: [unreasoned('sick', 'Budi Santoso', 1)],
      },
    ],
  },
  'attendance.session-incomplete': {
    weight: 'error, from lock on',
    holds: [
      { subject: wholeLedger },
      ...withoutSeat.map((change) => ({ subject: wholeLedger, context: withThird(change) })),
      // Another came instead.
      { subject: [wholeLedger[0] ?? anEntry()], context: replaced },
      // The policy says what no record means.
      { subject: [], context: { ...aContext, policy: noRecord('missed') } },
      { subject: [], context: { ...aContext, policy: noRecord('outside') } },
    ],
    breaks: [
      { subject: [], found: [incomplete(2)] },
      ...(['open', null, undefined] as const).map((unrecorded) => ({
        subject: [],
        context: { ...aContext, policy: noRecord(unrecorded) },
        found: [incomplete(2)],
      })),
      ...[{}, { registration: null }, { registration: { status: 'accepted' as const } }].map(
        (change) => ({
          subject: wholeLedger,
          context: withThird(change),
          found: [incomplete(1)],
        }),
      ),
      { subject: [], context: replaced, found: [incomplete(1)] },
      { subject: [anEntry()], found: [incomplete(1)] },
      { subject: [...wholeLedger, takenBack], found: [incomplete(1)] },
      {
        subject: [],
        context: {
          ...aContext,
          training: {
            sessions: [
              aSession({ id: 's2', title: 'Kedua', startTime: '10:00' }),
              aSession({ id: 's1', title: 'Pertama' }),
            ],
          },
        },
        found: [incomplete(2, 'Pertama'), incomplete(2, 'Kedua')],
      },
    ],
  },
};
