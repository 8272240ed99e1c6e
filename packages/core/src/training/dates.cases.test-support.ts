import type { CalendarDate } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { Program } from '../program/index.js';
import type { datesRules } from './dates.rules.js';
import type { TrainingDates } from './index.js';
import { aTraining } from './training.test-support.js';

const exact = (startsOn: CalendarDate, endsOn: CalendarDate, label?: string): TrainingDates => ({
  status: 'exact',
  startsOn,
  endsOn,
  ...(label !== undefined && { label }),
});
const year: TrainingDates = { status: 'year', year: 2018 };
const on = (dates: TrainingDates, statedDays?: number | null) => ({
  subject: aTraining({ dates, ...(statedDays !== undefined && { statedDays }) }),
});
const holding = (dates: TrainingDates) => ({ subject: aTraining({ dates }) });

const candidates = [
  { startsOn: '2018-09-24', endsOn: '2018-09-25' },
  { startsOn: '2018-12-24', endsOn: '2018-12-25' },
] as const;
const twoSpans: TrainingDates = { status: 'candidates', candidates: [...candidates] };
const asParams = ['2018-09-24/2018-09-25', '2018-12-24/2018-12-25'];
const weekdaysAndDays = 'Senin - Selasa, tanggal 24-25';

/** What is left open, with the spans that may be meant and the days off among them. */
const open = (dates: TrainingDates, spans: string[], holidays: string[] = []) => ({
  subject: aTraining({ dates }),
  found: [{ path: ['dates'], params: { candidates: spans, holidays } }],
});
const around = (...dates: CalendarDate[]) => ({
  holidays: new Map(dates.map((date) => [date, 'Libur'])),
});

const differs = (dates: TrainingDates & { status: 'exact' }) => ({
  subject: aTraining({ dates }),
  found: [
    {
      path: ['dates'],
      params: { label: dates.label ?? '', startsOn: dates.startsOn, endsOn: dates.endsOn },
    },
  ],
});
const labelled = (startsOn: CalendarDate, endsOn: CalendarDate, label: string) =>
  ({ status: 'exact', startsOn, endsOn, label }) as const;

const dayOff = (date: CalendarDate, holiday = '') => ({
  path: ['dates'],
  params: { date, holiday },
});

const early = [
  {
    path: ['reportedOn'],
    params: { reportedOn: '2018-11-06', endsOn: '2018-11-07' },
  },
] as const;

const beneficiaries = (to: number): { program: Program } => ({
  program: { id: 'pamsimas', name: 'Pamsimas', beneficiaryYears: { from: 2008, to } },
});
const tooLate = (beneficiaryYear: number, trainingYear: number) => [
  { path: ['dates'], params: { beneficiaryYear, trainingYear } },
];

export const datesCases: RuleCases<typeof datesRules> = {
  'training.ends-before-start': {
    weight: 'error',
    holds: [on(exact('2018-11-06', '2018-11-06')), on(exact('2018-11-06', '2018-11-07')), on(year)],
    breaks: [
      {
        ...on(exact('2018-11-06', '2018-11-05')),
        found: [
          {
            path: ['dates', 'endsOn'],
            params: { startsOn: '2018-11-06', endsOn: '2018-11-05' },
          },
        ],
      },
    ],
  },
  'training.stated-days-differ': {
    weight: 'error',
    holds: [
      on(exact('2018-11-05', '2018-11-07'), 3),
      on(exact('2018-11-05', '2018-11-05'), 1),
      on(exact('2018-11-05', '2018-11-07'), null),
      on(exact('2018-11-05', '2018-11-07')),
      on(exact('2018-11-06', '2018-11-05'), 2),
      on(year, 2),
    ],
    breaks: [
      {
        ...on(exact('2018-11-05', '2018-11-07'), 2),
        found: [{ path: ['statedDays'], params: { stated: 2, days: 3 } }],
      },
      {
        ...on(exact('2018-11-05', '2018-11-07'), 4),
        found: [{ path: ['statedDays'], params: { stated: 4, days: 3 } }],
      },
      {
        ...on(exact('2018-11-05', '2018-11-05'), 0),
        found: [{ path: ['statedDays'], params: { stated: 0, days: 1 } }],
      },
    ],
  },
  'training.dates-differ-from-label': {
    weight: 'error',
    holds: [
      holding(labelled('2018-11-04', '2018-11-06', '4 s/d 6 November 2018')),
      holding(labelled('2018-09-24', '2018-09-25', weekdaysAndDays)),
      holding(labelled('2018-12-24', '2018-12-25', weekdaysAndDays)),
      holding(labelled('2018-11-05', '2018-11-07', 'November 2018')),
      holding(labelled('2018-11-05', '2018-11-07', 'tahun 2018')),
      holding(labelled('2018-11-05', '2018-11-07', 'Senin - Rabu')),
      holding(labelled('2018-11-05', '2018-11-05', 'Senin')),
      holding(labelled('2018-11-05', '2018-11-07', 'sesudah panen')),
      holding(exact('2018-11-05', '2018-11-07')),
      holding({ status: 'year', year: 2017, label: '4 s/d 6 November 2018' }),
    ],
    breaks: [
      differs(labelled('2018-11-05', '2018-11-06', '4 s/d 6 November 2018')),
      differs(labelled('2018-11-04', '2018-11-07', '4 s/d 6 November 2018')),
      differs(labelled('2018-10-24', '2018-10-25', weekdaysAndDays)),
      differs(labelled('2018-09-24', '2018-09-26', weekdaysAndDays)),
      differs(labelled('2018-12-05', '2018-12-07', 'November 2018')),
      differs(labelled('2017-11-05', '2017-11-07', 'tahun 2018')),
      differs(labelled('2018-11-06', '2018-11-07', 'Senin - Rabu')),
      differs(labelled('2018-11-05', '2018-11-06', 'Senin - Rabu')),
    ],
  },
  'training.dates-incomplete': {
    weight: 'error; warning in a draft',
    holds: [
      on(exact('2018-11-05', '2018-11-07')),
      on(exact('2018-09-24', '2018-09-25', weekdaysAndDays)),
    ],
    breaks: [
      open({ status: 'unknown' }, []),
      open({ status: 'unknown', label: null }, []),
      open({ status: 'unknown', label: '[TABS_R id=333][table id=13 /]' }, []),
      open({ status: 'unknown', label: weekdaysAndDays }, []),
      open({ status: 'unknown', label: '24 s.d. 25 September 2018' }, ['2018-09-24/2018-09-25']),
      open(year, []),
      open({ ...year, label: 'tahun 2018' }, []),
      open({ ...year, label: weekdaysAndDays }, asParams),
      open({ status: 'candidates', candidates: [], label: '24-25 September 2018' }, [
        '2018-09-24/2018-09-25',
      ]),
      open({ status: 'candidates', candidates: [...candidates], label: '1 Mei 2018' }, asParams),
      { ...open(twoSpans, asParams), context: around('2018-12-26', '2018-12-23') },
      {
        ...open(twoSpans, asParams, ['2018-12-24: Libur']),
        context: around('2018-12-24'),
      },
      {
        ...open(twoSpans, asParams, ['2018-09-25: Libur', '2018-12-25: Libur']),
        context: around('2018-12-25', '2018-09-25'),
      },
    ],
  },
  'training.runs-on-day-off': {
    weight: 'warning',
    holds: [
      on(exact('2018-11-03', '2018-11-03')),
      on(exact('2018-11-05', '2018-11-10')),
      { ...on(exact('2018-11-05', '2018-11-07')), context: around('2018-11-04', '2018-11-08') },
      { ...on(year), context: around('2018-11-04') },
    ],
    breaks: [
      { ...on(exact('2018-11-03', '2018-11-04')), found: [dayOff('2018-11-04')] },
      {
        ...on(exact('2018-11-04', '2018-11-11')),
        found: [dayOff('2018-11-04'), dayOff('2018-11-11')],
      },
      {
        ...on(exact('2018-11-06', '2018-11-11')),
        context: around('2018-11-06', '2018-11-11'),
        found: [dayOff('2018-11-06', 'Libur'), dayOff('2018-11-11', 'Libur')],
      },
    ],
  },
  'training.reported-before-end': {
    weight: 'warning',
    holds: [
      { subject: aTraining({ reportedOn: '2018-11-07' }) },
      { subject: aTraining({ reportedOn: '2018-11-08' }) },
      { subject: aTraining({ reportedOn: null }) },
      { subject: aTraining({ reportedOn: '2018-11-06', reportedAs: 'announced' }) },
      { subject: aTraining({ reportedOn: '2017-01-01', dates: year }) },
    ],
    breaks: [
      { subject: aTraining({ reportedOn: '2018-11-06' }), found: early },
      { subject: aTraining({ reportedOn: '2018-11-06', reportedAs: null }), found: early },
      { subject: aTraining({ reportedOn: '2018-11-06', reportedAs: 'held' }), found: early },
    ],
  },
  'training.beneficiaries-after-training': {
    weight: 'error',
    holds: [
      { ...on(exact('2018-11-05', '2018-11-07')), context: beneficiaries(2018) },
      { ...on(exact('2018-12-31', '2019-01-02')), context: beneficiaries(2019) },
      { ...on(year), context: beneficiaries(2018) },
      { ...on({ status: 'unknown' }), context: beneficiaries(2199) },
      {
        ...on({
          status: 'candidates',
          candidates: [
            { startsOn: '2019-01-01', endsOn: '2019-01-02' },
            { startsOn: '2018-01-01', endsOn: '2018-01-02' },
          ],
        }),
        context: beneficiaries(2019),
      },
      { ...on(year), context: { program: null } },
      { ...on(year), context: { program: { id: 'ppm', name: 'PPM' } } },
      { ...on(year), context: { program: { id: 'ppm', name: 'PPM', beneficiaryYears: null } } },
    ],
    breaks: [
      {
        ...on(exact('2018-11-05', '2018-11-07')),
        context: beneficiaries(2019),
        found: tooLate(2019, 2018),
      },
      { ...on(year), context: beneficiaries(2019), found: tooLate(2019, 2018) },
      { ...on(twoSpans), context: beneficiaries(2019), found: tooLate(2019, 2018) },
      {
        ...on({ status: 'unknown', label: '24 s.d. 25 September 2018' }),
        context: beneficiaries(2019),
        found: tooLate(2019, 2018),
      },
    ],
  },
};
