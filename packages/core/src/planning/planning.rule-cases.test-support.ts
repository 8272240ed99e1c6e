import type { CalendarDate } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import {
  planningCalendar,
  slumAspects,
  type planningRules,
  type PlanningDocument,
} from './index.js';

type Change = Partial<PlanningDocument>;

const a = (kind: PlanningDocument['kind'], change: Change = {}) => ({
  subject: { id: 'd1', kind, ...change } as PlanningDocument,
});
const rpjmdes = (from: number, to: number, agreedOn?: PlanningDocument['agreedOn']) =>
  a('rpjmdes', { period: { from, to }, ...(agreedOn === undefined ? {} : { agreedOn }) });
const wrongPeriod = (years: number, ...allowed: string[]) => ({
  found: [{ path: ['period'], params: { years, allowed } }],
});
const set = (headInauguratedOn: Change['headInauguratedOn'], agreedOn: Change['agreedOn']) =>
  a('rpjmdes', { headInauguratedOn, agreedOn });
const team = (total: number, women?: number | null) =>
  a('rpjmdes', { draftingTeam: { total, ...(women === undefined ? {} : { women }) } });
const wrongSize = (total: number) => ({
  found: [{ path: ['draftingTeam', 'total'], params: { total, minimum: 7, maximum: 11 } }],
});
const from = (kind: PlanningDocument['kind'], ...sources: readonly PlanningDocument['kind'][]) =>
  a(kind, { derivedFrom: sources.map((source) => ({ kind: source })) });
const later = (document: string, source: string, index = 0) => ({
  found: [{ path: ['derivedFrom', index, 'kind'], params: { document, source } }],
});
const withinPlan = (kind: 'rkpdes' | 'apbdes' | 'rkm', year: number, documentId = 'plan') =>
  a(kind, {
    period: { from: year, to: year },
    derivedFrom: [{ kind: 'rpjmdes' }, { kind: 'rpjmdes', documentId }],
  });
const plan = { id: 'plan', kind: 'rpjmdes', period: { from: 2019, to: 2024 } } as const;
const documents = { documents: [{ id: 'other', kind: 'rkm' } as const, plan] };
const outsidePlan = (document: string, year: number, source = 'RPJMDes') => ({
  found: [{ path: ['derivedFrom', 1], params: { document, source, year, from: 2019, to: 2024 } }],
});
const approvals = (...approvals: NonNullable<PlanningDocument['approvals']>) =>
  a('rkm', { approvals });
const aspect = (...written: readonly (string | null)[]) =>
  a('rplp', {
    items: written.map((slumAspect, index) => ({
      id: `i${String(index)}`,
      activity: 'Saluran',
      slumAspect,
    })),
  });
const agreed = (
  kind: PlanningDocument['kind'],
  year: number,
  agreedOn: Change['agreedOn'],
  status: PlanningDocument['status'] = null,
) => a(kind, { period: { from: year, to: year + 1 }, agreedOn: agreedOn ?? null, status });
const late = (document: string, year: number, agreedOn: CalendarDate, limit: CalendarDate) => ({
  found: [{ path: ['agreedOn'], params: { document, year, agreedOn, limit } }],
});
const minutesMissing = {
  found: [{ path: ['minutes'], params: { agreedOn: '2018-02-01' as const } }],
};

/** Both sides of the boundary of every rule about planning documents. */
export const planningCases = {
  'planning.period-inverted': {
    weight: 'error',
    holds: [
      a('rkm', { period: { from: 2018, to: 2018 } }),
      a('rkm', { period: { from: 2018, to: 2019 } }),
      a('rkm', { period: null }),
      a('rkm'),
    ],
    breaks: [
      {
        ...a('rkm', { period: { from: 2019, to: 2018 } }),
        found: [{ path: ['period', 'to'], params: { from: 2019, to: 2018 } }],
      },
    ],
  },
  'planning.rpjmdes-period': {
    weight: 'error',
    holds: [
      // The law of the day on which it was agreed, on both sides of UU 3/2024.
      rpjmdes(2024, 2029, '2024-04-24'),
      rpjmdes(2024, 2031, '2024-04-25'),
      // Day unknown: both lengths fit where both laws may have been in force.
      rpjmdes(2019, 2024),
      rpjmdes(2019, 2026, null),
      rpjmdes(2025, 2030),
      rpjmdes(2025, 2032),
      rpjmdes(2026, 2033),
      rpjmdes(2016, 2021),
      // Older than the law that is known here.
      rpjmdes(2015, 2019),
      rpjmdes(2010, 2014, '2014-01-14'),
      rpjmdes(2024, 2019),
      a('rpjmdes', { period: null }),
      a('rplp', { period: { from: 2018, to: 2022 } }),
    ],
    breaks: [
      { ...rpjmdes(2024, 2031, '2024-04-24'), ...wrongPeriod(8, '6') },
      { ...rpjmdes(2024, 2029, '2024-04-25'), ...wrongPeriod(6, '8') },
      { ...rpjmdes(2019, 2025), ...wrongPeriod(7, '6', '8') },
      { ...rpjmdes(2016, 2023), ...wrongPeriod(8, '6') },
      { ...rpjmdes(2016, 2020), ...wrongPeriod(5, '6') },
      { ...rpjmdes(2026, 2031), ...wrongPeriod(6, '8') },
      { ...rpjmdes(2014, 2018, '2014-01-15'), ...wrongPeriod(5, '6') },
      { ...rpjmdes(2020, 2020), ...wrongPeriod(1, '6') },
    ],
  },
  'planning.rpjmdes-late': {
    weight: 'warning',
    holds: [
      set('2019-11-30', '2020-02-29'),
      set('2019-01-15', '2019-04-15'),
      set(null, '2020-01-01'),
      set('2020-01-01', null),
      { subject: { ...set('2019-01-15', '2024-06-01').subject, status: 'amended' } },
      { subject: { ...set('2019-01-15', '2024-06-01').subject, kind: 'rkpdes' } },
    ],
    breaks: [
      {
        ...set('2019-11-30', '2020-03-01'),
        found: [{ path: ['agreedOn'], params: { agreedOn: '2020-03-01', limit: '2020-02-29' } }],
      },
      {
        subject: { ...set('2019-01-15', '2019-04-16').subject, status: 'set' },
        found: [{ path: ['agreedOn'], params: { agreedOn: '2019-04-16', limit: '2019-04-15' } }],
      },
    ],
  },
  'planning.drafting-team-size': {
    weight: 'warning',
    holds: [
      team(7),
      team(11),
      a('rpjmdes', { draftingTeam: null }),
      a('rplp', { draftingTeam: { total: 3 } }),
    ],
    breaks: [
      { ...team(6), ...wrongSize(6) },
      { ...team(12), ...wrongSize(12) },
    ],
  },
  'planning.drafting-team-without-women': {
    weight: 'warning',
    holds: [
      team(9, 1),
      team(9),
      team(9, null),
      a('rpjmdes'),
      a('rplp', { draftingTeam: { total: 9, women: 0 } }),
    ],
    breaks: [{ ...team(9, 0), found: [{ path: ['draftingTeam', 'women'], params: { total: 9 } }] }],
  },
  'planning.rtplp-without-rplp': {
    weight: 'error; warning in a draft',
    holds: [from('rtplp', 'rplp'), from('rtplp', 'slum-baseline', 'rplp'), a('rplp')],
    breaks: [
      { ...a('rtplp'), found: [{ path: ['derivedFrom'], params: {} }] },
      {
        ...a('rtplp', { derivedFrom: null }),
        found: [{ path: ['derivedFrom'], params: {} }],
      },
      { ...from('rtplp', 'rp2kp-kp'), found: [{ path: ['derivedFrom'], params: {} }] },
    ],
  },
  'planning.source-comes-later': {
    weight: 'warning',
    holds: [
      from('rkpdes', 'rpjmdes'),
      from('rkpdes', 'rkpdes'),
      from('rplp', 'rp2kp-kp'),
      from('rp2kp-kp', 'rplp'),
      from('rtplp', 'rp2kp-kp'),
      from('rplp', 'apbdes'),
      from('rpjmdes', 'pjm-proaksi', 'community-proposal'),
      a('rpjmdes', { derivedFrom: null }),
      a('rpjmdes'),
    ],
    breaks: [
      { ...from('rpjmdes', 'rkpdes'), ...later('RPJMDes', 'RKPDes') },
      { ...from('rpjmdes', 'rkm', 'apbdes'), ...later('RPJMDes', 'APBDes', 1) },
      { ...from('rplp', 'rtplp'), ...later('RPLP', 'RTPLP') },
      { ...from('musyawarah-desa', 'rpjmdes'), ...later('Musdes', 'RPJMDes') },
      { ...from('rw-proposal', 'apbd'), ...later('Proposal RW', 'APBD') },
    ],
  },
  'planning.year-outside-source': {
    weight: 'warning',
    holds: [
      { ...withinPlan('rkpdes', 2019), context: documents },
      { ...withinPlan('rkpdes', 2024), context: documents },
      { ...withinPlan('rkpdes', 2025, 'elsewhere'), context: documents },
      { ...withinPlan('rkpdes', 2025, 'other'), context: documents },
      { ...withinPlan('rkpdes', 2025), context: { documents: null } },
      withinPlan('rkpdes', 2025),
      { ...withinPlan('rkpdes', 2025), context: { documents: [{ ...plan, period: null }] } },
      // An APBDes lies within an RKPDes, and an RKM within none.
      { ...withinPlan('apbdes', 2025), context: documents },
      { ...withinPlan('rkm', 2025), context: documents },
      {
        ...a('rkpdes', { derivedFrom: [{ kind: 'rpjmdes', documentId: 'plan' }] }),
        context: documents,
      },
      { ...a('rkpdes', { period: { from: 2025, to: 2025 } }), context: documents },
    ],
    breaks: [
      { ...withinPlan('rkpdes', 2018), context: documents, ...outsidePlan('RKPDes', 2018) },
      { ...withinPlan('rkpdes', 2025), context: documents, ...outsidePlan('RKPDes', 2025) },
      {
        ...withinPlan('apbdes', 2025),
        context: { documents: [{ ...plan, kind: 'rkpdes' }] },
        ...outsidePlan('APBDes', 2025, 'RKPDes'),
      },
    ],
  },
  'planning.approval-out-of-order': {
    weight: 'warning',
    holds: [
      approvals(
        { step: 'seen', takenOn: '2018-05-01' },
        { step: 'checked', takenOn: '2018-05-01' },
        { step: 'ratified', takenOn: '2018-05-09' },
      ),
      approvals({ step: 'ratified', takenOn: '2018-05-02' }, { step: 'seen', takenOn: null }),
      approvals({ step: 'ratified', takenOn: null }, { step: 'seen', takenOn: '2018-05-02' }),
      approvals({ step: 'seen', takenOn: '2018-05-01' }, { step: 'seen', takenOn: '2018-05-02' }),
      a('rkm', { approvals: null }),
      a('rkm'),
    ],
    breaks: [
      {
        ...approvals(
          { step: 'known', takenOn: '2018-05-01' },
          { step: 'verified', takenOn: '2018-05-02' },
        ),
        found: [
          {
            path: ['approvals', 1, 'takenOn'],
            params: {
              step: 'verified',
              takenOn: '2018-05-02',
              later: 'known',
              laterTakenOn: '2018-05-01',
            },
          },
        ],
      },
    ],
  },
  'planning.unknown-slum-aspect': {
    weight: 'error',
    holds: [
      aspect('drainage', 'Drainase lingkungan', ' local ROADS ', 'open-space', null),
      a('rplp', { items: null }),
      a('rplp'),
    ],
    breaks: [
      {
        ...aspect('drainage', 'Pasar'),
        found: [
          {
            path: ['items', 1, 'slumAspect'],
            params: { written: 'Pasar', known: slumAspects.map(({ name }) => name) },
          },
        ],
      },
    ],
  },
  'planning.agreed-late': {
    weight: 'warning',
    holds: [
      agreed('rkpdes', 2020, '2019-09-30'),
      agreed('apbdes', 2020, '2019-12-31'),
      agreed('du-rkp', 2020, '2018-09-30'),
      agreed('rkm', 2020, '2021-01-01'),
      agreed('rkpdes', 2020, '2020-02-01', 'amended'),
      agreed('rkpdes', 2020, null),
      a('rkpdes', { agreedOn: '2020-01-01' }),
      { ...agreed('rkpdes', 2020, '2020-01-01'), context: { calendar: [] } },
    ],
    breaks: [
      {
        ...agreed('rkpdes', 2020, '2019-10-01', 'set'),
        ...late('RKPDes', 2020, '2019-10-01', '2019-09-30'),
      },
      {
        ...agreed('apbdes', 2020, '2020-01-01'),
        context: { calendar: null },
        ...late('APBDes', 2020, '2020-01-01', '2019-12-31'),
      },
      {
        ...agreed('rkpdes', 2020, '2019-03-01'),
        context: {
          calendar: planningCalendar.map((date) => ({
            ...date,
            until: { yearsBefore: 1, month: 2 },
          })),
        },
        ...late('RKPDes', 2020, '2019-03-01', '2019-02-28'),
      },
    ],
  },
  'planning.agreed-without-minutes': {
    weight: 'warning',
    holds: [
      a('pjm-proaksi', { agreedOn: '2018-02-01', minutes: 'BA 1/2018' }),
      a('pjm-proaksi', { agreedOn: null }),
      a('pjm-proaksi'),
      a('rkm', { agreedOn: '2018-02-01' }),
    ],
    breaks: [
      { ...a('pjm-proaksi', { agreedOn: '2018-02-01' }), ...minutesMissing },
      { ...a('pjm-proaksi', { agreedOn: '2018-02-01', minutes: null }), ...minutesMissing },
    ],
  },
} satisfies RuleCases<typeof planningRules>;
