import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { Participant, participantRules } from './index.js';
import { registrationCases } from './registration.rule-cases.test-support.js';
import { samePersonCases } from './same-person.rule-cases.test-support.js';
import { shareCases } from './share.rule-cases.test-support.js';
import { aParticipant } from './participant.test-support.js';

const alone = (change: Partial<Participant>) => [aParticipant(change)];
const incomplete = (missing: string[], name = 'Sri Wahyuni') => [
  { path: [0], params: { missing, name } },
];
const from = (villageCode: string | null, districtCode: string | null) =>
  alone({ origin: { village: 'Lajer', villageCode, districtCode } });

/** Both sides of each roster rule's boundary; they are asked without a training unless they bring one. */
export const participantCases: RuleCases<typeof participantRules> = {
  'participant.duplicate-id': {
    weight: 'error',
    holds: [{ subject: [] }, { subject: [aParticipant(), aParticipant({ id: 'p2' })] }],
    breaks: [
      {
        subject: [aParticipant(), aParticipant({ id: 'p2' }), aParticipant()],
        found: [{ path: [2, 'id'], params: { participant: 'p1' } }],
      },
    ],
  },
  'participant.incomplete': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: alone({}) },
      { subject: alone({ origin: { office: 'Dinas Permukiman' } }) },
      { subject: alone({ origin: { village: 'Lajer' } }) },
    ],
    breaks: [
      { subject: alone({ name: ' ' }), found: incomplete(['name'], ' ') },
      { subject: alone({ role: null }), found: incomplete(['role']) },
      { subject: alone({ origin: null }), found: incomplete(['origin']) },
      { subject: alone({ origin: { district: 'Penawangan' } }), found: incomplete(['origin']) },
      {
        subject: alone({ name: '', role: null, origin: {} }),
        found: incomplete(['name', 'role', 'origin'], ''),
      },
    ],
  },
  'participant.wrong-region-level': {
    weight: 'error',
    holds: [
      { subject: from('33.15.03.2001', '33.15.03') },
      { subject: from(null, null) },
      { subject: alone({ origin: null }) },
    ],
    breaks: [
      {
        subject: [aParticipant(), ...from('33.15.03', '33.15')],
        found: [
          {
            path: [1, 'origin', 'villageCode'],
            params: { region: '33.15.03', level: 'village' },
          },
          { path: [1, 'origin', 'districtCode'], params: { region: '33.15', level: 'district' } },
        ],
      },
      {
        subject: from(null, '33.15.03.2001'),
        found: [
          {
            path: [0, 'origin', 'districtCode'],
            params: { region: '33.15.03.2001', level: 'district' },
          },
        ],
      },
    ],
  },
  'participant.village-outside-district': {
    weight: 'error',
    holds: [
      { subject: from('33.15.03.2001', '33.15.03') },
      { subject: from('33.15.03.2001', null) },
      { subject: from(null, '33.15.04') },
      { subject: alone({ origin: null }) },
    ],
    breaks: [
      {
        subject: [aParticipant(), ...from('33.15.03.2001', '33.15.04')],
        found: [
          {
            path: [1, 'origin', 'villageCode'],
            params: { village: '33.15.03.2001', district: '33.15.04' },
          },
        ],
      },
    ],
  },
  ...samePersonCases,
  ...registrationCases,
  ...shareCases,
};
