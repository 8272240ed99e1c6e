import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { Quota, StatedOrigins, StatedParticipants, Training } from './index.js';
import type { statedParticipantsRules } from './stated-participants.rules.js';
import { aTraining } from './training.test-support.js';

const stating = (
  statedParticipants: StatedParticipants | null,
  reportedAs: Training['reportedAs'] = null,
) => ({ subject: aTraining({ statedParticipants, reportedAs }) });

const origins = {
  region: { code: '33.15', name: 'Kabupaten Grobogan' },
  unitLevel: 'district',
  unitsRepresented: 2,
  unitsInRegion: 19,
  unitsListed: false,
} as const;
const from = (change: Partial<StatedOrigins>, stated: StatedParticipants = {}) =>
  stating({ ...stated, origins: { ...origins, ...change } });
const gubug = { name: 'Gubug' };
const unlisted = (change: object = {}) => [
  {
    path: ['statedParticipants', 'origins'],
    params: {
      represented: 2,
      inRegion: 19,
      level: 'district' as const,
      region: 'Kabupaten Grobogan',
      ...change,
    },
  },
];

const counts = { total: 111, women: 40, men: 71 };
const split = (change: StatedParticipants, sum: number, total: number) => ({
  ...stating({ ...counts, ...change }),
  found: [{ path: ['statedParticipants'], params: { sum, total } }],
});

const groups = (...all: (number | null)[]): StatedParticipants => ({
  total: 72,
  groups: all.map((count) => ({ label: 'Kasie', count })),
});
const units = (...all: (number | null)[]): Partial<StatedOrigins> => ({
  units: all.map((participants) => ({ name: 'Gubug', participants })),
});
const groupsPath = ['statedParticipants', 'groups'];
const unitsPath = ['statedParticipants', 'origins', 'units'];

const noSplit = [{ path: ['statedParticipants'], params: {} }];

const quotas = (seats: number | null, ...all: number[]) => ({
  subject: aTraining({ seats, quotas: all.map((each) => ({ origin: {}, seats: each })) }),
});

const twentyOfThirty = (...origins: Quota['origin'][]) => ({
  subject: aTraining({ seats: 30, quotas: origins.map((origin) => ({ origin, seats: 20 })) }),
});

export const statedParticipantsCases: RuleCases<typeof statedParticipantsRules> = {
  'training.origins-not-listed': {
    weight: 'warning',
    holds: [
      from({ unitsListed: true }),
      from({ unitsListed: true, units: null }),
      from({ units: [gubug, gubug] }),
      from({ units: [gubug, gubug, gubug] }),
      from({ unitsRepresented: null }),
      from({ unitsRepresented: 0 }),
      stating(counts),
      stating(null),
    ],
    breaks: [
      { ...from({}), found: unlisted() },
      { ...from({ unitsRepresented: 1 }), found: unlisted({ represented: 1 }) },
      { ...from({ unitsInRegion: null }), found: unlisted({ inRegion: '?' }) },
      { ...from({ region: null }), found: unlisted({ region: '' }) },
      { ...from({ units: [gubug] }), found: unlisted() },
      { ...from({ units: [gubug], unitsListed: true }), found: unlisted() },
    ],
  },
  'training.more-origins-than-stated': {
    weight: 'error',
    holds: [
      from({ unitsRepresented: 19 }),
      from({ unitsInRegion: null }),
      from({ unitsInRegion: undefined }),
      from({ unitsRepresented: null }),
      from({ unitsRepresented: undefined }),
      stating(counts),
      stating(null),
    ],
    breaks: [
      {
        ...from({ unitsRepresented: 20 }),
        found: [
          {
            path: ['statedParticipants', 'origins', 'unitsRepresented'],
            params: { represented: 20, inRegion: 19, level: 'district' },
          },
        ],
      },
    ],
  },
  'training.total-differs-from-words': {
    weight: 'error',
    holds: [
      stating({ total: 111, totalWords: 'seratus sebelas' }),
      stating({ total: 111, totalWords: 'banyak sekali' }),
      stating({ total: 111, totalWords: null }),
      stating({ totalWords: 'seratus sebelas' }),
      stating({ total: 111 }),
      stating(null),
    ],
    breaks: [
      {
        ...stating({ total: 112, totalWords: 'seratus sebelas' }),
        found: [
          {
            path: ['statedParticipants', 'totalWords'],
            params: { total: 112, words: 'seratus sebelas' },
          },
        ],
      },
    ],
  },
  'training.sex-split-differs': {
    weight: 'error',
    holds: [
      stating(counts),
      stating({ ...counts, sexNotStated: 0 }),
      stating({ ...counts, total: 112, sexNotStated: 1 }),
      stating({ women: 1, men: 2 }),
      stating({ ...counts, men: null }),
      stating({ ...counts, women: null }),
      stating(null),
    ],
    breaks: [
      split({ total: 110 }, 111, 110),
      split({ total: 112 }, 111, 112),
      split({ sexNotStated: 1 }, 112, 111),
    ],
  },
  'training.breakdown-exceeds-total': {
    weight: 'error',
    holds: [
      stating(groups(15, 57)),
      stating(groups(15, null)),
      stating({ ...groups(99), total: null }),
      from(units(72), { total: 72 }),
      from({}, { total: 72 }),
      stating({ total: 72 }),
      stating(null),
    ],
    breaks: [
      {
        ...stating(groups(15, 58)),
        found: [{ path: groupsPath, params: { sum: 73, total: 72 } }],
      },
      {
        ...stating({ ...groups(73), remainderExplained: 'Panitia' }),
        found: [{ path: groupsPath, params: { sum: 73, total: 72 } }],
      },
      {
        ...from(units(72, 1), groups(70, 4)),
        found: [
          { path: groupsPath, params: { sum: 74, total: 72 } },
          { path: unitsPath, params: { sum: 73, total: 72 } },
        ],
      },
    ],
  },
  'training.breakdown-incomplete': {
    weight: 'warning',
    holds: [
      stating(groups(15, 57)),
      stating(groups(15, 58)),
      stating(groups(null, null)),
      stating(groups()),
      stating({ ...groups(15, 15), remainderExplained: 'Perwakilan dinas' }),
      stating({ ...groups(15), total: null }),
      from(units(72), { total: 72 }),
      from(units(null), { total: 72 }),
      stating(null),
    ],
    breaks: [
      {
        ...stating(groups(15, 15, null, null)),
        found: [{ path: groupsPath, params: { remainder: 42, total: 72 } }],
      },
      {
        ...stating({ ...groups(71), remainderExplained: null }),
        found: [{ path: groupsPath, params: { remainder: 1, total: 72 } }],
      },
      {
        ...stating(groups(0)),
        found: [{ path: groupsPath, params: { remainder: 72, total: 72 } }],
      },
      {
        ...from(units(70, null, 1), { total: 72 }),
        found: [{ path: unitsPath, params: { remainder: 1, total: 72 } }],
      },
    ],
  },
  'training.sex-split-missing': {
    weight: 'warning',
    holds: [
      stating(counts),
      stating({ total: 111, women: 0, men: 111 }),
      stating(null, 'held'),
      stating({ total: 50 }, 'announced'),
    ],
    breaks: [
      { ...stating({ total: 111 }), found: noSplit },
      { ...stating({}, 'held'), found: noSplit },
      { ...stating({ ...counts, men: null }), found: noSplit },
      { ...stating({ ...counts, women: null }), found: noSplit },
    ],
  },
  'training.quotas-exceed-seats': {
    weight: 'error',
    holds: [
      quotas(30, 10, 20),
      quotas(30, 10),
      quotas(null, 99),
      quotas(0),
      { subject: aTraining({ seats: 30 }) },
      { subject: aTraining() },
      // A seat of a village and one of a role may be the same seat.
      ...[
        { district: 'Penawangan' },
        { office: 'Dinas' },
        { role: 'Kader' },
        { role: 'Kader', village: 'Lajer' },
        { role: 'Kader', office: 'Dinas' },
      ].map((origin) => twentyOfThirty({ village: 'Mijen' }, origin)),
      twentyOfThirty({ district: 'Penawangan' }, { office: 'Dinas' }),
      twentyOfThirty({ office: 'Dinas' }, { office: 'Dinas', role: 'Kader' }),
    ],
    breaks: [
      { ...quotas(30, 10, 21), found: [{ path: ['quotas'], params: { sum: 31, seats: 30 } }] },
      // A village may be known by its code, and by the district around it.
      ...[
        [{ village: 'Mijen' }, { villageCode: '33.15.03.2001', district: 'Penawangan' }],
        [{ district: 'Penawangan' }, { districtCode: '33.15.04' }],
        [{ office: 'Dinas' }, { office: 'BPD' }],
        [{ role: 'Kader' }, { role: 'Satlak' }],
        [
          { village: 'Mijen', role: 'Kader' },
          { village: 'Lajer', role: 'Satlak' },
        ],
      ].map(([one = {}, other = {}]) => ({
        ...twentyOfThirty(one, other),
        found: [{ path: ['quotas'], params: { sum: 40, seats: 30 } }],
      })),
    ],
  },
};
