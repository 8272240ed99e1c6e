import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { Participant, RegistrationStatus, RosterContext } from './index.js';
import type { registrationRules } from './registration.rules.js';
import type { substituteRules } from './substitute.rules.js';
import { aParticipant } from './participant.test-support.js';

type Rules = readonly [...typeof registrationRules, ...typeof substituteRules];

const people = (...statuses: (RegistrationStatus | null)[]): Participant[] =>
  statuses.map((status, index) =>
    aParticipant({ id: `p${index + 1}`, registration: status && { status } }),
  );
const withSeats = (seats: number | null): RosterContext => ({ training: { seats } });
const withQuota = (seats: number, origin: object = { village: 'Lajer' }): RosterContext => ({
  training: { quotas: [{ origin, seats }] },
});
const startingOn = (startsOn: `${number}-${number}-${number}`): RosterContext => ({
  training: { dates: { status: 'exact', startsOn, endsOn: startsOn } },
});
const born = (
  bornOn: `${number}-${number}-${number}` | null,
  guardian: Participant['guardian'] = null,
  status: RegistrationStatus = 'accepted',
) => [aParticipant({ bornOn, guardian, registration: { status } })];
const unguarded = [
  { path: [0, 'guardian'], params: { name: 'Sri Wahyuni', missing: ['guardian', 'consent'] } },
];

const original = (status: RegistrationStatus | null = 'withdrawn') =>
  aParticipant({ registration: status && { status } });
const substitute = (change: Partial<Participant> = {}) =>
  aParticipant({ id: 'p2', name: 'Budi', substitutesFor: { participantId: 'p1' }, ...change });
const path = [1, 'substitutesFor', 'participantId'];
const out = { registration: { status: 'rejected' } } as const;

/** Both sides of the boundary of the rules about seats, minors and substitutes. */
export const registrationCases: RuleCases<Rules> = {
  'participant.seats-exceeded': {
    weight: 'error',
    holds: [
      { subject: people('accepted', null), context: withSeats(2) },
      { subject: people('accepted', 'waiting', 'rejected', 'withdrawn'), context: withSeats(1) },
      { subject: people('accepted'), context: withSeats(null) },
      { subject: people('accepted'), context: { training: null } },
      { subject: people('accepted') },
      { subject: [original(null), substitute()], context: withSeats(1) },
    ],
    breaks: [
      {
        subject: people('accepted', null),
        context: withSeats(1),
        found: [{ path: [], params: { taken: 2, seats: 1 } }],
      },
      {
        subject: people('accepted'),
        context: withSeats(0),
        found: [{ path: [], params: { taken: 1, seats: 0 } }],
      },
      {
        // Whoever stands in and was rejected frees no seat.
        subject: [original(null), substitute(out)],
        context: withSeats(0),
        found: [{ path: [], params: { taken: 1, seats: 0 } }],
      },
    ],
  },
  'participant.quota-exceeded': {
    weight: 'error',
    holds: [
      { subject: people('accepted', 'accepted'), context: withQuota(2) },
      { subject: people('accepted', 'waiting'), context: withQuota(1) },
      { subject: people('accepted', 'accepted'), context: withQuota(1, { village: 'Mijen' }) },
      { subject: people('accepted'), context: { training: { quotas: null } } },
      { subject: people('accepted') },
    ],
    breaks: [
      {
        subject: people('accepted', null),
        context: withQuota(1),
        found: [{ path: [], params: { from: ['Lajer'], taken: 2, seats: 1 } }],
      },
      {
        subject: [aParticipant({ origin: { ...aParticipant().origin, office: 'Kantor Desa' } })],
        context: withQuota(0, {
          role: 'kader ampl',
          villageCode: '33.15.03.2001',
          office: 'Kantor desa',
          districtCode: '33.15.03',
        }),
        found: [
          {
            path: [],
            params: {
              from: ['kader ampl', '33.15.03.2001', 'Kantor desa', '33.15.03'],
              taken: 1,
              seats: 0,
            },
          },
        ],
      },
      {
        subject: people('accepted'),
        context: withQuota(0, { village: 'Lajer', district: 'Penawangan' }),
        found: [{ path: [], params: { from: ['Lajer', 'Penawangan'], taken: 1, seats: 0 } }],
      },
      {
        subject: people('accepted'),
        context: withQuota(0, {}),
        found: [{ path: [], params: { from: [], taken: 1, seats: 0 } }],
      },
    ],
  },
  'participant.minor-without-consent': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: born('2000-11-04'), context: startingOn('2018-11-04') },
      { subject: born('2000-02-29'), context: startingOn('2018-03-01') },
      {
        subject: born('2000-11-05', { name: 'Wartini', consentOn: '2018-11-01' }),
        context: startingOn('2018-11-04'),
      },
      { subject: born('2000-11-05', null, 'rejected'), context: startingOn('2018-11-04') },
      { subject: born(null), context: startingOn('2018-11-04') },
      {
        subject: born('2015-01-01'),
        context: { training: { dates: { status: 'year', year: 2018 } } },
      },
      { subject: born('2015-01-01'), context: { training: {} } },
      { subject: born('2015-01-01') },
    ],
    breaks: [
      { subject: born('2000-11-05'), context: startingOn('2018-11-04'), found: unguarded },
      { subject: born('2000-02-29'), context: startingOn('2018-02-28'), found: unguarded },
      {
        subject: [aParticipant(), ...born('2010-01-01', { name: 'Wartini' }, 'waiting')],
        context: startingOn('2018-11-04'),
        found: [{ path: [1, 'guardian'], params: { name: 'Sri Wahyuni', missing: ['consent'] } }],
      },
      {
        subject: born('2010-01-01', { consentOn: '2018-11-01' }),
        context: startingOn('2018-11-04'),
        found: [{ path: [0, 'guardian'], params: { name: 'Sri Wahyuni', missing: ['guardian'] } }],
      },
    ],
  },
  'participant.substitute-of-unknown': {
    weight: 'error',
    holds: [
      { subject: [original(), substitute()] },
      { subject: [original()] },
      { subject: [substitute(out)] },
    ],
    breaks: [
      {
        subject: [original(), substitute({ substitutesFor: { participantId: 'p9' } })],
        found: [{ path, params: { name: 'Budi', participant: 'p9' } }],
      },
    ],
  },
  'participant.substitute-of-self': {
    weight: 'error',
    holds: [
      { subject: [original(), substitute()] },
      { subject: [original(), substitute({ substitutesFor: { participantId: 'p2' }, ...out })] },
    ],
    breaks: [
      {
        subject: [original(), substitute({ substitutesFor: { participantId: 'p2' } })],
        found: [{ path, params: { name: 'Budi' } }],
      },
    ],
  },
  'participant.substituted-twice': {
    weight: 'error',
    holds: [
      { subject: [original(), substitute()] },
      { subject: [original(), substitute(), substitute({ id: 'p3', ...out })] },
      {
        subject: [
          original(),
          substitute(),
          aParticipant({ id: 'p4' }),
          substitute({ id: 'p3', substitutesFor: { participantId: 'p4' } }),
        ],
      },
    ],
    breaks: [
      {
        subject: [
          aParticipant({ id: 'p0', name: 'Rina' }),
          original(),
          substitute(),
          substitute({ id: 'p3', name: 'Tono' }),
        ],
        found: [
          {
            path: [3, 'substitutesFor', 'participantId'],
            params: { name: 'Tono', other: 'Budi', participant: 'Sri Wahyuni' },
          },
        ],
      },
      {
        subject: ['Budi', 'Tono'].map((name) => substitute({ name })),
        found: [{ path, params: { name: 'Tono', other: 'Budi', participant: 'p1' } }],
      },
    ],
  },
  'participant.substitute-of-accepted': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: [original('withdrawn'), substitute()] },
      { subject: [original('waiting'), substitute()] },
      { subject: [original(null), substitute()] },
      { subject: [original('accepted'), substitute(out)] },
      {
        subject: [
          substitute({
            substitutesFor: { participantId: 'p2' },
            registration: { status: 'accepted' },
          }),
        ],
      },
    ],
    breaks: [
      {
        subject: [original('accepted'), substitute()],
        found: [{ path, params: { name: 'Budi', participant: 'Sri Wahyuni' } }],
      },
    ],
  },
};
