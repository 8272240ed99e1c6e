import type { CalendarDate } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { Group, GroupMember, groupRules } from './index.js';

type Change = Partial<Group>;

const a = (change: Change) => ({
  subject: { id: 'g1', kind: 'kpspams', name: 'KPSPAMS Lajer', ...change } satisfies Group,
});
const has = (...members: GroupMember[]) => a({ members });
const lajer = { code: '33.15.03.2001', name: 'Lajer' };
const grobogan = { code: '33.15', name: 'Kabupaten Grobogan' };
const from = (villageCode: string | null, region: Group['region'] = lajer) =>
  a({ region, members: [{ name: 'Siti' }, { name: 'Tono', villageCode }] });
const outside = (code: string) => ({
  found: [{ path: ['members', 1, 'villageCode'], params: { code, region: 'Lajer' } }],
});

const several = (count: number, sex?: 'female' | 'male') =>
  Array.from({ length: count }, () => ({ name: 'Dwi', sex }));
const people = (women: number, men: number, unstated = 0) =>
  has(...several(women, 'female'), ...several(men, 'male'), ...several(unstated));
const few = (women: number, members: number, minimum: number) => ({
  found: [{ path: ['members'], params: { women, members, minimum } }],
});
const aiming = (numerator: number, denominator = 100, onDate?: CalendarDate) => ({
  context: { womenTarget: { numerator, denominator }, onDate },
});

const joins = (...villageCodes: readonly (string | null)[]) => ({
  kind: 'kpspams-association' as const,
  region: grobogan,
  memberGroups: villageCodes.map((villageCode, index) => ({
    groupId: `k${String(index)}`,
    villageCode,
  })),
});

/** Both sides of the boundary of every rule about groups. */
export const groupCases = {
  'group.member-unnamed': {
    weight: 'error; warning in a draft',
    holds: [has({ name: 'Siti' }), has({ participantId: 'p1' }), a({ members: null }), a({})],
    breaks: [
      {
        ...has({ name: 'Siti' }, { name: null, participantId: null, role: 'ketua' }),
        found: [{ path: ['members', 1], params: {} }],
      },
    ],
  },
  'group.member-period-inverted': {
    weight: 'error',
    holds: [
      has({ from: '2018-01-01', to: '2018-01-01' }),
      has({ from: '2018-01-01', to: null }),
      has({ from: null, to: '2018-01-01' }),
      a({ members: null }),
      a({}),
    ],
    breaks: [
      {
        ...has({}, { from: '2018-01-02', to: '2018-01-01' }),
        found: [{ path: ['members', 1, 'to'], params: { from: '2018-01-02', to: '2018-01-01' } }],
      },
    ],
  },
  'group.member-outside-village': {
    weight: 'warning',
    holds: [
      from('33.15.03.2001'),
      from(null),
      from('33.15.03.2002', null),
      // Only a village says where its members have to live.
      from('33.15.03.2002', { code: '33.15.03', name: 'Penawangan' }),
      from('33.74.01.1001', grobogan),
      a({ region: lajer, members: null }),
      a({ region: lajer }),
    ],
    breaks: [{ ...from('33.15.03.2002'), ...outside('33.15.03.2002') }],
  },
  'group.too-few-women': {
    weight: 'warning',
    holds: [
      people(1, 9),
      people(0, 9, 1),
      people(0, 0),
      a({ members: null }),
      { ...people(3, 7), ...aiming(30) },
      { ...people(2, 7, 1), ...aiming(30) },
      { ...people(0, 3), ...aiming(0) },
      { ...people(1, 2), ...aiming(1, 3) },
      // Members of the past are not counted.
      has({ sex: 'female' }, { sex: 'male', to: '2018-01-01' }),
      {
        ...has({ sex: 'female', to: '2018-01-01' }, { sex: 'male' }),
        context: { onDate: '2018-01-01' },
      },
      { ...people(1, 9), context: { onDate: null, womenTarget: null } },
    ],
    breaks: [
      { ...people(0, 1), ...few(0, 1, 1) },
      { ...people(2, 8), ...aiming(30), ...few(2, 10, 3) },
      { ...people(3, 8), ...aiming(30), ...few(3, 11, 4) },
      { ...people(1, 8, 1), ...aiming(30), ...few(1, 10, 3) },
      { ...has({ sex: 'female', to: '2018-01-01' }, { sex: 'male' }), ...few(0, 1, 1) },
      {
        ...has({ sex: 'female', to: '2018-01-01' }, { sex: 'male' }),
        ...aiming(1, 2, '2018-01-02'),
        ...few(0, 1, 1),
      },
    ],
  },
  'group.kind-unknown-in-program': {
    weight: 'warning',
    holds: [
      a({ programId: 'pamsimas' }),
      a({ programId: 'program-lain' }),
      a({ programId: null }),
      a({}),
      a({ kind: 'rpjmdes-drafting-team', programId: 'kotaku' }),
      a({ kind: 'other', programId: 'kotaku' }),
    ],
    breaks: [
      {
        ...a({ kind: 'ksm', programId: 'pamsimas' }),
        found: [
          {
            path: ['kind'],
            params: { kind: 'Kelompok Swadaya Masyarakat (KSM)', program: 'Pamsimas' },
          },
        ],
      },
    ],
  },
  'group.formed-without-minutes': {
    weight: 'warning',
    holds: [
      a({ formedOn: '2018-11-01', formedBy: { kind: 'decree' } }),
      a({ formedOn: null, formedBy: null }),
      a({}),
    ],
    breaks: [
      {
        ...a({ formedOn: '2018-11-01' }),
        found: [{ path: ['formedBy'], params: { formedOn: '2018-11-01' } }],
      },
      {
        ...a({ formedOn: '2018-11-01', formedBy: null }),
        found: [{ path: ['formedBy'], params: { formedOn: '2018-11-01' } }],
      },
    ],
  },
  'group.member-group-outside-region': {
    weight: 'warning',
    holds: [
      a(joins('33.15.03.2001', null)),
      a({ ...joins('33.74.01.1001'), region: null }),
      a({ region: grobogan, memberGroups: null }),
      a({ region: grobogan }),
    ],
    breaks: [
      {
        ...a(joins('33.15.03.2001', '33.14.01.2001')),
        found: [
          {
            path: ['memberGroups', 1, 'villageCode'],
            params: { group: 'k1', code: '33.14.01.2001', region: 'Kabupaten Grobogan' },
          },
        ],
      },
    ],
  },
  'group.duplicate-member-group': {
    weight: 'error',
    holds: [
      a({ memberGroups: [{ groupId: 'k1' }, { groupId: 'k2' }] }),
      a({ memberGroups: null }),
      a({}),
    ],
    breaks: [
      {
        ...a({ memberGroups: [{ groupId: 'k1' }, { groupId: 'k2' }, { groupId: 'k1' }] }),
        found: [{ path: ['memberGroups', 2, 'groupId'], params: { group: 'k1' } }],
      },
    ],
  },
  'group.village-twice-in-association': {
    weight: 'warning',
    holds: [
      a(joins('33.15.03.2001', '33.15.03.2002', null, null)),
      // One group written twice is another matter.
      a({
        memberGroups: [
          { groupId: 'k1', villageCode: '33.15.03.2001' },
          { groupId: 'k1', villageCode: '33.15.03.2001' },
        ],
      }),
      a({ memberGroups: null }),
      a({}),
    ],
    breaks: [
      {
        ...a(joins('33.15.03.2001', '33.15.03.2002', '33.15.03.2001')),
        found: [
          {
            path: ['memberGroups', 2, 'villageCode'],
            params: { group: 'k2', other: 'k0', code: '33.15.03.2001' },
          },
        ],
      },
    ],
  },
} satisfies RuleCases<typeof groupRules>;
