import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { CalendarDate } from '../kernel/index.js';
import type {
  PlanningLink,
  WorkPlan,
  WorkPlanItem,
  workPlanLinkRules,
  workPlanRules,
} from './index.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

/** A plan whose second item differs; the first is in order. */
const plan = (change: Partial<WorkPlanItem>) =>
  aWorkPlan(anItem(), anItem({ id: 'i2', ...change }));
/** One case for each value. */
const forEach = <Value, Case>(values: readonly Value[], caseOf: (value: Value) => Case) =>
  values.map(caseOf) as [Case, ...Case[]];
const holds = (...changes: readonly Partial<WorkPlanItem>[]) =>
  forEach(changes, (change) => ({ subject: plan(change) }));
const at = (field: string) => ['items', 1, field];

const incomplete = (field: 'activity' | 'responsible' | 'startsOn' | 'endsOn') => ({
  path: at(field),
  params: { field },
});
const placeholder = (field: string, written: string) => ({ path: at(field), params: { written } });
const vague = { path: at('indicator'), params: {} };

const training = (endsOn: CalendarDate, followUpMonths?: number) => ({
  training: { dates: { status: 'exact' as const, startsOn: endsOn, endsOn } },
  followUpMonths,
});
const due = (...ends: readonly (CalendarDate | null)[]) =>
  aWorkPlan(...ends.map((endsOn, index) => anItem({ id: `i${String(index)}`, endsOn })));

const link = (change: Partial<PlanningLink>) =>
  plan({ planningLink: { document: 'rkpdes', year: 2020, status: 'proposed', ...change } });
const tooLate = (year: number, proposedOn: CalendarDate) => ({
  path: ['items', 1, 'planningLink', 'proposedOn'],
  params: { year, limit: `${year - 1}-09-30` as const, proposedOn },
});

const funded = (...amounts: number[]) => ({
  funding: amounts.map((amountRupiah) => ({ source: 'apbdes' as const, amountRupiah })),
});
const differs = (costRupiah: number, fundedRupiah: number) => ({
  path: at('costRupiah'),
  params: { costRupiah, fundedRupiah },
});

/** Both sides of each rule about a work plan as it is written. */
export const workPlanCases: RuleCases<typeof workPlanRules> = {
  'work-plan.empty': {
    weight: 'error, from publish on',
    holds: [{ subject: aWorkPlan(anItem()) }],
    breaks: [{ subject: aWorkPlan(), found: [{ path: ['items'], params: {} }] }],
  },
  'work-plan.duplicate-item': {
    weight: 'error',
    holds: [{ subject: aWorkPlan(anItem(), anItem({ id: 'i2' })) }],
    breaks: [
      {
        subject: aWorkPlan(anItem(), anItem({ id: 'i2' }), anItem(), anItem()),
        found: [
          { path: ['items', 2, 'id'], params: { item: 'i1' } },
          { path: ['items', 3, 'id'], params: { item: 'i1' } },
        ],
      },
    ],
  },
  'work-plan.item-incomplete': {
    weight: 'error',
    holds: [
      { subject: plan({}) },
      { subject: aWorkPlan({ id: 'i1', activity: 'Iuran' }, anItem({ id: 'i2', depth: 1 })) },
    ],
    breaks: [
      {
        subject: aWorkPlan({ id: 'i1' }, anItem({ id: 'i2', depth: 1 })),
        found: [{ path: ['items', 0, 'activity'], params: { field: 'activity' } }],
      },
      {
        subject: aWorkPlan(
          anItem(),
          anItem({ id: 'i2', depth: 1, endsOn: null }),
          anItem({ id: 'i3' }),
        ),
        found: [incomplete('endsOn')],
      },
      { subject: plan({ activity: null }), found: [incomplete('activity')] },
      { subject: plan({ activity: ' ' }), found: [incomplete('activity')] },
      { subject: plan({ responsible: '' }), found: [incomplete('responsible')] },
      { subject: plan({ startsOn: null }), found: [incomplete('startsOn')] },
      { subject: plan({ endsOn: undefined }), found: [incomplete('endsOn')] },
      {
        subject: aWorkPlan(anItem(), { id: 'i2' }),
        found: (['activity', 'responsible', 'startsOn', 'endsOn'] as const).map(incomplete),
      },
    ],
  },
  'work-plan.placeholder': {
    weight: 'error; warning in a draft',
    holds: holds(
      ...[null, '', ' ', 'x', 'Balai desa', 'Tidak ada hujan', 'Rapat tidak ada'].map((place) => ({
        place,
      })),
      { place: 'RT-01' },
      { place: 'Xx1' },
      { place: 'axx' },
      { place: 'N/A desa' },
      { obstacle: '-', nextStep: '-' },
    ),
    breaks: [
      ...forEach(
        [
          ...['Belum diisi', 'belum diisi', 'Tidak ada', 'N/A', 'xx', 'XXX'],
          ...['-', '...', '…', '?', '--', '–'],
        ],
        (written) => ({
          subject: plan({ place: ` ${written} ` }),
          found: [placeholder('place', written)],
        }),
      ),
      {
        subject: plan({
          activity: '-',
          responsible: '-',
          place: '-',
          indicator: '-',
          problem: '-',
          objective: '-',
          targetGroup: '-',
          method: '-',
          evidenceNamed: '-',
        }),
        found: [
          ...['activity', 'responsible', 'place', 'indicator', 'problem'],
          ...['objective', 'targetGroup', 'method', 'evidenceNamed'],
        ].map((field) => placeholder(field, '-')),
      },
    ],
  },
  'work-plan.indicator-not-measurable': {
    weight: 'warning',
    holds: holds(
      ...[
        ...['3 kali rapat', 'Berita acara rapat', 'Notulen', 'daftar hadir', 'FOTO kegiatan'],
        ...['dokumen RKP', 'Laporan bulanan', 'Surat edaran', 'SK kepala desa'],
        ...[
          'minutes of the meeting',
          'a photo',
          'photos',
          'document',
          'a report',
          'reports',
          'attendance list',
        ],
      ].map((indicator) => ({ indicator })),
      { indicator: null, targetValue: '12,5', unit: 'ha' },
      { indicator: 'Warga peduli', evidenceNamed: 'Kartu pelanggan' },
      { activity: '', indicator: '' },
      { activity: null, indicator: null },
    ).concat({
      subject: aWorkPlan(anItem({ indicator: null }), anItem({ id: 'i2', depth: 1 })),
    }) as [{ subject: WorkPlan }],
    breaks: [
      ...forEach(
        ['Warga lebih peduli', '', null, 'Jaringan listrik menyala', 'Skema berjalan'],
        (indicator) => ({ subject: plan({ indicator }), found: [vague] }),
      ),
      { subject: plan({ indicator: null, targetValue: '12' }), found: [vague] },
      { subject: plan({ indicator: null, targetValue: '12', unit: ' ' }), found: [vague] },
      { subject: plan({ indicator: null, targetValue: 'banyak', unit: 'ha' }), found: [vague] },
      { subject: plan({ indicator: null, unit: 'ha', evidenceNamed: ' ' }), found: [vague] },
    ],
  },
  'work-plan.responsible-unclear': {
    weight: 'warning',
    holds: holds(
      { responsible: 'Ketua KPSPAMS' },
      { responsible: 'Allan' },
      { responsible: 'Kepala Dusun Semua' },
      { responsible: null },
    ),
    breaks: forEach(
      [
        ...['Semua', 'semua warga', 'Seluruh anggota', 'Bersama-sama', 'masing-masing RT'],
        ...['All', 'everyone'],
      ],
      (written) => ({
        subject: plan({ responsible: ` ${written} ` }),
        found: [placeholder('responsible', written)],
      }),
    ),
  },
  'work-plan.zero-date': {
    weight: 'error; warning in a draft',
    holds: holds({}, { startsOn: null, endsOn: null }, { startsOn: '1970-01-02' }),
    breaks: [
      {
        subject: plan({ startsOn: '1900-01-01', endsOn: '1970-01-01' }),
        found: [
          { path: at('startsOn'), params: { date: '1900-01-01' } },
          { path: at('endsOn'), params: { date: '1970-01-01' } },
        ],
      },
    ],
  },
  'work-plan.item-ends-before-start': {
    weight: 'error',
    holds: holds(
      { startsOn: '2018-12-01', endsOn: '2018-12-01' },
      { startsOn: null, endsOn: '2018-12-01' },
      { startsOn: '2018-12-01', endsOn: null },
    ),
    breaks: [
      {
        subject: plan({ startsOn: '2018-12-02', endsOn: '2018-12-01' }),
        found: [{ path: at('endsOn'), params: { startsOn: '2018-12-02', endsOn: '2018-12-01' } }],
      },
    ],
  },
  'work-plan.item-before-training-end': {
    weight: 'warning',
    holds: [
      { subject: plan({ startsOn: '2018-11-06' }), context: training('2018-11-06') },
      { subject: plan({ startsOn: null }), context: training('2018-11-06') },
      { subject: plan({ startsOn: '1999-01-01' }) },
      { subject: plan({ startsOn: '1999-01-01' }), context: { training: null } },
      {
        subject: plan({ startsOn: '1999-01-01' }),
        context: { training: { dates: { status: 'year', year: 2018 } } },
      },
    ],
    breaks: [
      {
        subject: plan({ startsOn: '2018-11-05' }),
        context: training('2018-11-06'),
        found: [
          { path: at('startsOn'), params: { startsOn: '2018-11-05', trainingEnd: '2018-11-06' } },
        ],
      },
    ],
  },
  'work-plan.nothing-before-follow-up': {
    weight: 'warning',
    holds: [
      { subject: due('2019-02-28'), context: training('2018-11-30') },
      { subject: due('2019-06-01', '2019-02-06'), context: training('2018-11-06') },
      { subject: due('2019-06-01', null), context: training('2018-11-06') },
      { subject: due('2019-05-06'), context: training('2018-11-06', 6) },
      { subject: aWorkPlan(), context: training('2018-11-06') },
      { subject: due('2019-06-01') },
      { subject: due('2019-06-01'), context: { training: null } },
      {
        subject: due('2019-06-01'),
        context: { training: { dates: { status: 'year', year: 2018 } } },
      },
    ],
    breaks: [
      {
        subject: aWorkPlan(
          anItem({ endsOn: null }),
          anItem({ id: 'i2', depth: 1, endsOn: '2019-06-01' }),
        ),
        context: training('2018-11-30'),
        found: [{ path: ['items'], params: { followUpOn: '2019-02-28' } }],
      },
      {
        subject: due('2019-03-01', '2019-06-01'),
        context: training('2018-11-30'),
        found: [{ path: ['items'], params: { followUpOn: '2019-02-28' } }],
      },
      {
        subject: due('2019-02-07'),
        context: training('2018-11-06'),
        found: [{ path: ['items'], params: { followUpOn: '2019-02-06' } }],
      },
      {
        subject: due('2018-12-07'),
        context: training('2018-11-06', 1),
        found: [{ path: ['items'], params: { followUpOn: '2018-12-06' } }],
      },
    ],
  },
  'work-plan.cost-without-source': {
    weight: 'error',
    holds: holds(
      { costRupiah: 1, ...funded(1) },
      { costRupiah: 0 },
      { costRupiah: null, funding: [] },
    ),
    breaks: forEach([undefined, null, []], (funding) => ({
      subject: plan({ costRupiah: 1, funding }),
      found: [{ path: at('funding'), params: { costRupiah: 1 } }],
    })),
  },
  'work-plan.cost-differs-from-sources': {
    weight: 'error',
    holds: holds(
      { costRupiah: 75_000_000, ...funded(60_000_000, 15_000_000) },
      { costRupiah: null, ...funded(0) },
      { costRupiah: 5, funding: null },
      { costRupiah: 5, funding: [] },
    ),
    breaks: [
      {
        subject: plan({ costRupiah: 74_999_999, ...funded(60_000_000, 15_000_000) }),
        found: [differs(74_999_999, 75_000_000)],
      },
      {
        subject: plan({ costRupiah: 75_000_001, ...funded(60_000_000, 15_000_000) }),
        found: [differs(75_000_001, 75_000_000)],
      },
      { subject: plan({ costRupiah: null, ...funded(1) }), found: [differs(0, 1)] },
    ],
  },
  'work-plan.proposed-too-late': {
    weight: 'warning',
    holds: [
      { subject: link({ proposedOn: '2019-09-30' }) },
      { subject: link({ proposedOn: null }) },
      ...(['rpjmdes', 'rplp', 'rtplp', 'rp2kp-kp', 'rpjmd', 'rkpd', 'apbd'] as const).map(
        (document) => ({ subject: link({ document, proposedOn: '2019-10-01' }) }),
      ),
      { subject: plan({ planningLink: null }) },
    ],
    breaks: [
      { subject: link({ proposedOn: '2019-10-01' }), found: [tooLate(2020, '2019-10-01')] },
      {
        subject: link({ document: 'apbdes', proposedOn: '2019-10-01' }),
        found: [tooLate(2020, '2019-10-01')],
      },
    ],
  },
};

/** Both sides of each rule about a plan's links to planning documents. */
export const workPlanLinkCases: RuleCases<typeof workPlanLinkRules> = {
  'work-plan.not-in-rkpdes': {
    weight: 'warning, from publish on',
    holds: [
      { subject: link({ document: 'apbdes', basisYear: 2020 }) },
      { subject: link({ document: 'rkpdes' }) },
      { subject: link({ document: 'apbd' }) },
      { subject: plan({ planningLink: null }) },
    ],
    breaks: forEach([null, undefined, 2019, 2021], (basisYear) => ({
      subject: link({ document: 'apbdes', basisYear }),
      found: [
        {
          path: ['items', 1, 'planningLink', 'basisYear'],
          params: { year: 2020, limit: '2019-09-30' },
        },
      ],
    })),
  },
  'work-plan.not-in-rpjmdes': {
    weight: 'warning, from publish on',
    holds: [
      { subject: link({ basisYear: 2020 }) },
      { subject: link({ basisYear: 2013 }) },
      { subject: link({ document: 'apbdes' }) },
      { subject: link({ document: 'rkpd' }) },
      { subject: plan({ planningLink: null }) },
    ],
    breaks: forEach([null, undefined, 2012, 2021], (basisYear) => ({
      subject: link({ basisYear }),
      found: [{ path: ['items', 1, 'planningLink', 'basisYear'], params: { year: 2020 } }],
    })),
  },
};
