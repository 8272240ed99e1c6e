import type { DuplicateTrait } from '../identity/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { Participant } from './index.js';
import type { samePersonRules } from './same-person.rules.js';
import { aParticipant } from './participant.test-support.js';

const nik = '3315034107850001';
const masked = '3315************';
const other = (change: Partial<Participant> = {}) =>
  aParticipant({ id: 'p2', name: 'Budi Santoso', ...change });
const withdrawn = { registration: { status: 'withdrawn' } } as const;
const rejected = { registration: { status: 'rejected' } } as const;
const waiting = { registration: { status: 'waiting' } } as const;

interface DuplicateParams {
  readonly name: string;
  readonly other: string;
  readonly same: readonly DuplicateTrait[];
  readonly different: readonly DuplicateTrait[];
}
const duplicate = (
  index: number,
  params: Partial<DuplicateParams> = {},
): { path: number[]; params: DuplicateParams } => ({
  path: [index],
  params: {
    name: 'Sri Wahyuni',
    other: 'Sri Wahyuni',
    same: ['name', 'village'],
    different: [],
    ...params,
  },
});

/** Both sides of the boundary of the rules about people who may be on the roster twice. */
export const samePersonCases: RuleCases<typeof samePersonRules> = {
  'participant.duplicate-nik': {
    weight: 'error',
    holds: [
      { subject: [] },
      { subject: [aParticipant({ nik }), other({ nik: '3315034107850002' })] },
      { subject: [aParticipant(), other()] },
      { subject: [aParticipant({ nik: '' }), other({ nik: '' })] },
      // A number that is no NIK yet identifies nobody.
      { subject: [aParticipant({ nik: '331503' }), other({ nik: '331503' })] },
      { subject: [aParticipant({ nik, ...withdrawn }), other({ nik })] },
      { subject: [aParticipant({ nik }), other({ nik, ...rejected })] },
    ],
    breaks: [
      {
        subject: [
          aParticipant({ nik }),
          aParticipant({ id: 'p3' }),
          other({ nik: "'3315 0341 0785 0001", ...waiting }),
        ],
        found: [
          {
            path: [2, 'nik'],
            params: { nik: masked, name: 'Budi Santoso', other: 'Sri Wahyuni' },
          },
        ],
      },
      {
        subject: [aParticipant({ nik }), other({ nik }), other({ id: 'p3', name: 'Tono', nik })],
        found: [
          { path: [1, 'nik'], params: { nik: masked, name: 'Budi Santoso', other: 'Sri Wahyuni' } },
          { path: [2, 'nik'], params: { nik: masked, name: 'Tono', other: 'Sri Wahyuni' } },
        ],
      },
    ],
  },
  'participant.possible-duplicate': {
    weight: 'warning',
    holds: [
      { subject: [aParticipant(), other()] },
      { subject: [aParticipant(), other({ name: 'Sri Wahyono' })] },
      { subject: [aParticipant({ name: '' }), other({ name: ' ' })] },
      {
        subject: [
          aParticipant({ origin: { village: 'Lajer', villageCode: '33.15.03.2001' } }),
          aParticipant({ origin: { village: 'Lajer', villageCode: '33.05.07.2018' } }),
        ],
      },
      { subject: [aParticipant(withdrawn), aParticipant({ id: 'p2' })] },
      // One NIK is an error of its own, and not said twice.
      { subject: [aParticipant({ nik }), aParticipant({ id: 'p2', nik })] },
      {
        subject: [
          aParticipant({ origin: { office: 'Dinas Permukiman' } }),
          aParticipant({ id: 'p2', origin: { office: 'Dinas Kesehatan' } }),
        ],
      },
    ],
    breaks: [
      {
        subject: [aParticipant(), aParticipant({ id: 'p2', name: 'Hj. Sri Wahyuni, S.Pd.' })],
        found: [duplicate(1, { name: 'Hj. Sri Wahyuni, S.Pd.' })],
      },
      {
        // Of neither a village is known.
        subject: [aParticipant({ origin: null }), aParticipant({ id: 'p2', origin: undefined })],
        found: [duplicate(1, { same: ['name'] })],
      },
      {
        // One has the code of the village, the other its name alone.
        subject: [aParticipant(), aParticipant({ id: 'p2', origin: { village: 'LAJER' } })],
        found: [duplicate(1)],
      },
      {
        subject: [
          other({ id: 'p0', ...withdrawn }),
          other({ id: 'p9', name: '' }),
          aParticipant({ origin: { office: 'Dinas' } }),
          aParticipant({ id: 'p2', origin: { office: 'Dinas' } }),
        ],
        found: [duplicate(3)],
      },
      {
        subject: [
          aParticipant({ phone: '081234567890' }),
          aParticipant({ id: 'p2', phone: '+62 812-3456-7890', origin: { village: 'Mijen' } }),
        ],
        found: [
          {
            ...duplicate(1),
            params: { ...duplicate(1).params, same: ['name', 'phone'], different: ['village'] },
          },
        ],
      },
    ],
  },
  'participant.shared-phone': {
    weight: 'warning',
    holds: [
      { subject: [] },
      { subject: [aParticipant({ phone: '081234567890' }), other({ phone: '081234567891' })] },
      { subject: [aParticipant(), other()] },
      { subject: [aParticipant({ phone: '' }), other({ phone: '' })] },
      {
        subject: [
          aParticipant({ phone: '081234567890' }),
          other({ phone: '081234567890', ...withdrawn }),
        ],
      },
    ],
    breaks: [
      {
        subject: [
          aParticipant(),
          aParticipant({ id: 'p3', phone: '0812-3456-7890' }),
          other({ phone: '+6281234567890' }),
        ],
        found: [{ path: [1, 'phone'], params: { phone: '0812****7890', people: 2 } }],
      },
      {
        subject: ['a', 'b', 'c'].map((id) => other({ id, phone: '081234567890' })),
        found: [{ path: [0, 'phone'], params: { phone: '0812****7890', people: 3 } }],
      },
    ],
  },
};
