import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import type { Program } from '../program/index.js';
import { checkTraining, type Training, type TrainingDates } from './index.js';
import { aTraining } from './training.test-support.js';

const exact = (startsOn: CalendarDate, endsOn: CalendarDate): TrainingDates => ({
  status: 'exact',
  startsOn,
  endsOn,
});

const year: TrainingDates = { status: 'year', year: 2018 };

/** What is found at publishing, less the remark that the dates are incomplete. */
const besidesDates = (change: Partial<Training>) =>
  checkTraining(aTraining(change)).filter(({ code }) => code !== 'training.dates-incomplete');

test('nothing is found in a training that is in order', () => {
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkTraining(aTraining(), {}, stage)).toEqual([]);
  }
});

test('a training that ends before it starts is an error, one that ends the same day is none', () => {
  expect(checkTraining(aTraining({ dates: exact('2018-11-06', '2018-11-05') }))).toEqual([
    {
      code: 'training.ends-before-start',
      severity: 'error',
      path: ['dates', 'endsOn'],
      params: { startsOn: '2018-11-06', endsOn: '2018-11-05' },
    },
  ]);
  expect(checkTraining(aTraining({ dates: exact('2018-11-06', '2018-11-06') }))).toEqual([]);
});

test('the stated number of days has to be that of the dates', () => {
  const differ = (stated: number) => ({
    code: 'training.stated-days-differ',
    severity: 'error',
    path: ['statedDays'],
    params: { stated, days: 3 },
  });
  expect(checkTraining(aTraining({ statedDays: 2 }))).toEqual([differ(2)]);
  expect(checkTraining(aTraining({ statedDays: 3 }))).toEqual([]);
  expect(checkTraining(aTraining({ statedDays: 4 }))).toEqual([differ(4)]);
  expect(checkTraining(aTraining({ statedDays: null }))).toEqual([]);
});

test('the stated number of days is held against nothing while the dates are wrong or open', () => {
  const inverted = checkTraining(
    aTraining({ dates: exact('2018-11-06', '2018-11-05'), statedDays: 2 }),
  );
  expect(inverted.map(({ code }) => code)).toEqual(['training.ends-before-start']);
  expect(besidesDates({ dates: year, statedDays: 2 })).toEqual([]);
});

test('open dates are a warning in a draft and an error from publishing on', () => {
  const open = (dates: TrainingDates, stage: 'draft' | 'publish' | 'lock') =>
    checkTraining(aTraining({ dates }), {}, stage);
  const incomplete = {
    code: 'training.dates-incomplete',
    path: ['dates'],
    params: { candidates: [] },
  };
  for (const dates of [year, { status: 'unknown' } as const]) {
    expect(open(dates, 'draft')).toEqual([{ ...incomplete, severity: 'warning' }]);
    expect(open(dates, 'publish')).toEqual([{ ...incomplete, severity: 'error' }]);
    expect(open(dates, 'lock')).toEqual([{ ...incomplete, severity: 'error' }]);
  }
});

test('open dates with candidates offer them', () => {
  const dates: TrainingDates = {
    status: 'candidates',
    candidates: [
      { startsOn: '2018-09-24', endsOn: '2018-09-25' },
      { startsOn: '2018-12-24', endsOn: '2018-12-25' },
    ],
  };
  expect(checkTraining(aTraining({ dates }))).toEqual([
    {
      code: 'training.dates-incomplete',
      severity: 'warning',
      path: ['dates'],
      params: { candidates: ['2018-09-24/2018-09-25', '2018-12-24/2018-12-25'] },
    },
  ]);
});

test('every Sunday of a training is a day off, Saturday and Monday are none', () => {
  const sunday = {
    code: 'training.runs-on-day-off',
    severity: 'warning',
    path: ['dates'],
    params: { date: '2018-11-04', holiday: '' },
  };
  expect(checkTraining(aTraining({ dates: exact('2018-11-03', '2018-11-03') }))).toEqual([]);
  expect(checkTraining(aTraining({ dates: exact('2018-11-03', '2018-11-04') }))).toEqual([sunday]);
  expect(checkTraining(aTraining({ dates: exact('2018-11-04', '2018-11-11') }))).toEqual([
    sunday,
    { ...sunday, params: { date: '2018-11-11', holiday: '' } },
  ]);
  expect(checkTraining(aTraining({ dates: exact('2018-11-05', '2018-11-10') }))).toEqual([]);
});

test('holidays are days off as the caller names them, a Sunday among them once', () => {
  const holidays = new Map<CalendarDate, string>([
    ['2018-11-06', 'Hari Pertama'],
    ['2018-11-11', 'Hari Kedua'],
    ['2018-11-20', 'Di luar pelatihan'],
  ]);
  const dates = exact('2018-11-06', '2018-11-11');
  expect(
    checkTraining(aTraining({ dates }), { holidays }).map(({ code, params }) => [code, params]),
  ).toEqual([
    ['training.runs-on-day-off', { date: '2018-11-06', holiday: 'Hari Pertama' }],
    ['training.runs-on-day-off', { date: '2018-11-11', holiday: 'Hari Kedua' }],
  ]);
  expect(checkTraining(aTraining({ dates: exact('2018-11-06', '2018-11-06') }))).toEqual([]);
});

test('a report from before the last day is a warning, one from the last day is none', () => {
  expect(checkTraining(aTraining({ reportedOn: '2018-11-06' }))).toEqual([
    {
      code: 'training.reported-before-end',
      severity: 'warning',
      path: ['reportedOn'],
      params: { reportedOn: '2018-11-06', endsOn: '2018-11-07' },
    },
  ]);
  expect(checkTraining(aTraining({ reportedOn: '2018-11-07' }))).toEqual([]);
  expect(checkTraining(aTraining({ reportedOn: '2018-11-08' }))).toEqual([]);
  expect(checkTraining(aTraining({ reportedOn: null }))).toEqual([]);
  expect(besidesDates({ dates: year, reportedOn: '2017-01-01' })).toEqual([]);
});

test('beneficiaries of a year after the training are an error', () => {
  const program = (to: number): Program => ({
    id: 'pamsimas',
    name: 'Pamsimas',
    beneficiaryYears: { from: 2008, to },
  });
  expect(checkTraining(aTraining(), { program: program(2019) })).toEqual([
    {
      code: 'training.beneficiaries-after-training',
      severity: 'error',
      path: ['dates'],
      params: { beneficiaryYear: 2019, trainingYear: 2018 },
    },
  ]);
  expect(checkTraining(aTraining(), { program: program(2018) })).toEqual([]);
  expect(checkTraining(aTraining(), { program: program(2017) })).toEqual([]);
  expect(checkTraining(aTraining(), { program: null })).toEqual([]);
  expect(checkTraining(aTraining(), { program: { id: 'ppm', name: 'PPM' } })).toEqual([]);
});

test('the year of a training is that in which it ends', () => {
  const program: Program = {
    id: 'p',
    name: 'Pamsimas',
    beneficiaryYears: { from: 2018, to: 2019 },
  };
  const dates = exact('2018-12-31', '2019-01-02');
  expect(checkTraining(aTraining({ dates }), { program })).toEqual([]);
});

test('an objective that no material covers is a warning', () => {
  const objectives = [
    { id: 'T1', text: 'Kader terampil' },
    { id: 'T2', text: 'Kader membina' },
  ];
  const material = (id: string, covers: string[]) => ({ id, title: 'Materi', covers });
  expect(checkTraining(aTraining({ objectives, materials: [material('M1', ['T1'])] }))).toEqual([
    {
      code: 'training.objective-without-material',
      severity: 'warning',
      path: ['objectives', 1],
      params: { id: 'T2', text: 'Kader membina' },
    },
  ]);
  const both = [material('M1', ['T1']), material('M2', ['T2'])];
  expect(checkTraining(aTraining({ objectives, materials: both }))).toEqual([]);
});

test('objectives are held against materials only where materials are known', () => {
  expect(checkTraining(aTraining({ objectives: [{ id: 'T1', text: 'Tujuan' }] }))).toEqual([]);
});

const origins = {
  region: { code: '33.15', name: 'Kabupaten Grobogan' },
  unitLevel: 'district',
  unitsRepresented: 13,
  unitsInRegion: 19,
  unitsListed: false,
} as const;
const counts = { total: 111, women: 40, men: 71 };

test('origins that are counted but not listed are a warning', () => {
  const unlisted = (inRegion: number | string) => ({
    code: 'training.origins-not-listed',
    severity: 'warning',
    path: ['statedParticipants', 'origins'],
    params: { represented: 13, inRegion, level: 'district', region: 'Kabupaten Grobogan' },
  });
  const found = (change: object) =>
    checkTraining(
      aTraining({ statedParticipants: { ...counts, origins: { ...origins, ...change } } }),
    );
  expect(found({})).toEqual([unlisted(19)]);
  expect(found({ unitsInRegion: null })).toEqual([unlisted('?')]);
  expect(found({ unitsListed: true })).toEqual([]);
  expect(found({ unitsRepresented: null })).toEqual([]);
  expect(checkTraining(aTraining({ statedParticipants: counts }))).toEqual([]);
});

test('women and men have to add up to the total', () => {
  const found = (total: number) =>
    checkTraining(aTraining({ statedParticipants: { ...counts, total } }));
  const differ = (total: number) => ({
    code: 'training.sex-split-differs',
    severity: 'error',
    path: ['statedParticipants'],
    params: { sum: 111, total },
  });
  expect(found(110)).toEqual([differ(110)]);
  expect(found(111)).toEqual([]);
  expect(found(112)).toEqual([differ(112)]);
  expect(checkTraining(aTraining({ statedParticipants: { women: 1, men: 2 } }))).toEqual([]);
});

test('a count of participants without women and men is a warning', () => {
  const missing = {
    code: 'training.sex-split-missing',
    severity: 'warning',
    path: ['statedParticipants'],
    params: {},
  };
  const found = (statedParticipants: Training['statedParticipants']) =>
    checkTraining(aTraining({ statedParticipants }));
  expect(found({ total: 111 })).toEqual([missing]);
  expect(found({ total: 111, women: 40, men: null })).toEqual([missing]);
  expect(found({ total: 111, women: null, men: 71 })).toEqual([missing]);
  expect(found({ total: 111, women: 0, men: 111 })).toEqual([]);
  expect(found(null)).toEqual([]);
});
