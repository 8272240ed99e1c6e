import type { CalendarDate } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { FacilitationReport, facilitationRules } from './index.js';
import { anActivity, aReport, aVillage, sent } from './facilitation.test-support.js';

const period = (
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  stated?: FacilitationReport['period']['stated'],
) => aReport({ period: { startsOn, endsOn, stated } });
type Stated = NonNullable<FacilitationReport['period']['stated']>;
const tooLong = (stated: Stated, endsOn: CalendarDate, lastDay: CalendarDate) => ({
  path: ['period', 'endsOn'],
  params: { stated, endsOn, lastDay },
});

const on = (...days: CalendarDate[]) =>
  aReport({ activities: days.map((day) => anActivity({ on: day })) });
const outside = (index: number, day: CalendarDate) => ({
  path: ['activities', index, 'on'],
  params: { on: day, startsOn: '2018-11-01' as const, endsOn: '2018-11-30' as const },
});

const inVillage = (number: number | null, change: Partial<FacilitationReport> = {}) =>
  aReport({
    activities: [anActivity(), anActivity({ village: number === null ? null : aVillage(number) })],
    ...change,
  });
const pdOf = (code: string) => ({
  facilitator: { role: 'pd' as const, region: { code, name: 'Penawangan' } },
});
const strange = (number: number) => ({
  path: ['activities', 1, 'village'],
  params: { village: `Desa ${String(number)}` },
});

const accompanying = (count: number, role: FacilitationReport['facilitator']['role'] = 'pld') =>
  aReport({ facilitator: { role }, villages: Array.from({ length: count }, () => aVillage()) });

/** Both sides of each rule about a facilitator's report. */
export const facilitationCases: RuleCases<typeof facilitationRules> = {
  'facilitation.empty': {
    weight: 'error, from publish on',
    holds: [{ subject: aReport() }],
    breaks: [
      { subject: aReport({ activities: [] }), found: [{ path: ['activities'], params: {} }] },
    ],
  },
  'facilitation.period-ends-before-start': {
    weight: 'error',
    holds: [{ subject: period('2018-11-01', '2018-11-01') }],
    breaks: [
      {
        subject: period('2018-11-02', '2018-11-01'),
        found: [
          {
            path: ['period', 'endsOn'],
            params: { startsOn: '2018-11-02', endsOn: '2018-11-01' },
          },
        ],
      },
    ],
  },
  'facilitation.period-longer-than-stated': {
    weight: 'warning',
    holds: [
      { subject: period('2018-11-01', '2018-11-07', 'week') },
      { subject: period('2018-11-01', '2018-11-30', 'month') },
      { subject: period('2018-11-01', '2018-11-02', 'month') },
      { subject: period('2018-11-01', '2019-01-31', 'quarter') },
      { subject: period('2018-11-01', '2019-04-30', 'half-year') },
      { subject: period('2018-11-01', '2019-10-31', 'year') },
      { subject: period('2018-11-01', '2029-11-01') },
      { subject: period('2018-11-01', '2029-11-01', null) },
    ],
    breaks: [
      {
        subject: period('2018-11-01', '2018-11-08', 'week'),
        found: [tooLong('week', '2018-11-08', '2018-11-07')],
      },
      {
        subject: period('2018-11-01', '2018-12-01', 'month'),
        found: [tooLong('month', '2018-12-01', '2018-11-30')],
      },
      {
        subject: period('2018-11-01', '2019-02-01', 'quarter'),
        found: [tooLong('quarter', '2019-02-01', '2019-01-31')],
      },
      {
        subject: period('2018-11-01', '2019-05-01', 'half-year'),
        found: [tooLong('half-year', '2019-05-01', '2019-04-30')],
      },
      {
        subject: period('2018-11-01', '2019-11-01', 'year'),
        found: [tooLong('year', '2019-11-01', '2019-10-31')],
      },
    ],
  },
  'facilitation.activity-outside-period': {
    weight: 'error',
    holds: [{ subject: on('2018-11-01', '2018-11-30') }],
    breaks: [
      {
        subject: on('2018-10-31', '2018-11-15', '2018-12-01'),
        found: [outside(0, '2018-10-31'), outside(2, '2018-12-01')],
      },
    ],
  },
  'facilitation.activity-outside-area': {
    weight: 'warning',
    holds: [
      { subject: inVillage(1, { villages: [aVillage(2), aVillage(1)] }) },
      { subject: inVillage(1, pdOf('33.15.03')) },
      { subject: inVillage(1) },
      { subject: inVillage(null, { villages: [aVillage(2)] }) },
      { subject: inVillage(1, { ...pdOf('33.15.04'), villages: [aVillage(1)] }) },
    ],
    breaks: [
      { subject: inVillage(1, { villages: [aVillage(2)] }), found: [strange(1)] },
      { subject: inVillage(1, pdOf('33.15.04')), found: [strange(1)] },
      {
        subject: inVillage(1, { ...pdOf('33.15.03'), villages: [aVillage(2)] }),
        found: [strange(1)],
      },
    ],
  },
  'facilitation.too-many-villages': {
    weight: 'warning',
    holds: [
      { subject: accompanying(4) },
      { subject: accompanying(5, 'pd') },
      { subject: accompanying(6), context: { maximumVillages: 6 } },
    ],
    breaks: [
      {
        subject: accompanying(5),
        found: [{ path: ['villages'], params: { villages: 5, maximum: 4 } }],
      },
      {
        subject: accompanying(3),
        context: { maximumVillages: 2 },
        found: [{ path: ['villages'], params: { villages: 3, maximum: 2 } }],
      },
    ],
  },
  'facilitation.path-out-of-order': {
    weight: 'error',
    holds: [
      { subject: aReport() },
      { subject: sent({ step: 'facilitator' }, { step: 'camat' }, { step: 'kabupaten' }) },
      { subject: sent({ step: 'facilitator' }, { step: 'kabupaten' }) },
      {
        subject: sent({ step: 'facilitator' }, { step: 'kabupaten' }, { step: 'camat' }),
        context: { levels: ['facilitator', 'kabupaten', 'camat'] },
      },
      { subject: sent({ step: 'camat' }), context: { levels: ['facilitator', 'kabupaten'] } },
    ],
    breaks: [
      {
        subject: sent({ step: 'camat' }, { step: 'camat' }, { step: 'facilitator' }),
        found: [
          { path: ['path', 1, 'step'], params: { step: 'camat', previous: 'camat' } },
          { path: ['path', 2, 'step'], params: { step: 'facilitator', previous: 'camat' } },
        ],
      },
      {
        subject: sent({ step: 'camat' }, { step: 'kabupaten' }),
        context: { levels: ['facilitator', 'kabupaten', 'camat'] },
        found: [{ path: ['path', 1, 'step'], params: { step: 'kabupaten', previous: 'camat' } }],
      },
    ],
  },
  'facilitation.level-skipped': {
    weight: 'warning',
    holds: [
      { subject: aReport() },
      { subject: sent({ step: 'camat' }, { step: 'kabupaten' }) },
      { subject: sent({ step: 'kabupaten' }, { step: 'camat' }) },
      { subject: sent({ step: 'camat' }) },
      { subject: sent({ step: 'facilitator' }) },
      {
        subject: sent({ step: 'facilitator' }, { step: 'kabupaten' }),
        context: { levels: ['facilitator', 'kabupaten'] },
      },
      { subject: sent({ step: 'camat' }), context: { levels: ['facilitator', 'kabupaten'] } },
    ],
    breaks: [
      {
        subject: sent({ step: 'facilitator' }, { step: 'kabupaten' }),
        found: [{ path: ['path', 1, 'step'], params: { step: 'kabupaten', skipped: 'camat' } }],
      },
    ],
  },
  'facilitation.forwarded-before-received': {
    weight: 'error',
    holds: [
      { subject: aReport() },
      { subject: sent({ step: 'camat', receivedOn: '2018-12-02', forwardedOn: '2018-12-02' }) },
      { subject: sent({ step: 'camat', receivedOn: '2018-12-02' }) },
      { subject: sent({ step: 'camat', forwardedOn: '2018-12-02' }) },
    ],
    breaks: [
      {
        subject: sent({ step: 'camat', receivedOn: '2018-12-02', forwardedOn: '2018-12-01' }),
        found: [
          {
            path: ['path', 0, 'forwardedOn'],
            params: { receivedOn: '2018-12-02', forwardedOn: '2018-12-01' },
          },
        ],
      },
    ],
  },
  'facilitation.received-before-forwarded': {
    weight: 'error',
    holds: [
      { subject: aReport() },
      {
        subject: sent(
          { step: 'facilitator', forwardedOn: '2018-12-02' },
          { step: 'camat', receivedOn: '2018-12-02' },
        ),
      },
      { subject: sent({ step: 'facilitator', forwardedOn: '2018-12-02' }, { step: 'camat' }) },
      { subject: sent({ step: 'facilitator' }, { step: 'camat', receivedOn: '2018-12-01' }) },
      { subject: sent({ step: 'camat', receivedOn: '2018-12-02', forwardedOn: '2018-12-03' }) },
    ],
    breaks: [
      {
        subject: sent(
          { step: 'facilitator', forwardedOn: '2018-12-02' },
          { step: 'camat', receivedOn: '2018-12-01' },
        ),
        found: [
          {
            path: ['path', 1, 'receivedOn'],
            params: { receivedOn: '2018-12-01', forwardedOn: '2018-12-02' },
          },
        ],
      },
    ],
  },
};
