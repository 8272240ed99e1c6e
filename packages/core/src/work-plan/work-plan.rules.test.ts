import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import { checkWorkPlan, type PlanningLink, type WorkPlanItem } from './index.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

const found = (change: Partial<WorkPlanItem>) => checkWorkPlan(aWorkPlan(anItem(change)));
const stages = ['draft', 'publish', 'lock', 'issue'] as const;

test('nothing is found in a plan that is in order', () => {
  for (const stage of stages) expect(checkWorkPlan(aWorkPlan(anItem()), {}, stage)).toEqual([]);
});

test('an empty plan is an error from publishing on', () => {
  const empty = { code: 'work-plan.empty', severity: 'error', path: ['items'], params: {} };
  expect(checkWorkPlan(aWorkPlan(), {}, 'draft')).toEqual([]);
  expect(checkWorkPlan(aWorkPlan(), {}, 'publish')).toEqual([empty]);
  expect(checkWorkPlan(aWorkPlan(), {}, 'lock')).toEqual([empty]);
});

test('two items may not have one id', () => {
  expect(checkWorkPlan(aWorkPlan(anItem(), anItem({ id: 'i2' }), anItem()))).toEqual([
    {
      code: 'work-plan.duplicate-item',
      severity: 'error',
      path: ['items', 2, 'id'],
      params: { item: 'i1' },
    },
  ]);
});

test('activity, responsible person and both dates have to be filled in', () => {
  const incomplete = (field: string) => ({
    code: 'work-plan.item-incomplete',
    severity: 'error',
    path: ['items', 0, field],
    params: { field },
  });
  expect(found({ activity: null })).toEqual([incomplete('activity')]);
  expect(found({ activity: ' ' })).toEqual([incomplete('activity')]);
  expect(found({ responsible: '' })).toEqual([incomplete('responsible')]);
  expect(found({ startsOn: null })).toEqual([incomplete('startsOn')]);
  expect(found({ endsOn: null })).toEqual([incomplete('endsOn')]);
  expect(checkWorkPlan(aWorkPlan({ id: 'i1' }))).toEqual([
    incomplete('activity'),
    incomplete('responsible'),
    incomplete('startsOn'),
    incomplete('endsOn'),
  ]);
});

test('words that stand for nothing are placeholders', () => {
  for (const written of [
    'Belum diisi',
    'belum diisi',
    'Tidak ada',
    'N/A',
    'xx',
    'XXX',
    '-',
    '...',
    '…',
    '?',
    '--',
    '–',
  ]) {
    expect(found({ place: ` ${written} ` }), written).toEqual([
      {
        code: 'work-plan.placeholder',
        severity: 'warning',
        path: ['items', 0, 'place'],
        params: { written },
      },
    ]);
  }
  for (const place of [null, '', ' ', 'x', 'Balai desa', 'Tidak ada hujan', 'RT-01', 'Xx1']) {
    expect(found({ place }), String(place)).toEqual([]);
  }
});

test('placeholders are found in every text of an item', () => {
  const item = { activity: '-', responsible: '-', place: '-', indicator: '-' };
  const paths = found(item)
    .filter(({ code }) => code === 'work-plan.placeholder')
    .map(({ path }) => path.at(-1));
  expect(paths).toEqual(['activity', 'responsible', 'place', 'indicator']);
});

test('a placeholder is a warning in a draft and an error from publishing on', () => {
  const severities = stages.map(
    (stage) => checkWorkPlan(aWorkPlan(anItem({ place: '-' })), {}, stage)[0]?.severity,
  );
  expect(severities).toEqual(['warning', 'error', 'error', 'error']);
});

test('an indicator needs a number or evidence one can hold in hand', () => {
  const vague = {
    code: 'work-plan.indicator-not-measurable',
    severity: 'warning',
    path: ['items', 0, 'indicator'],
    params: {},
  };
  for (const indicator of ['Warga lebih peduli', '', null]) {
    expect(found({ indicator }), String(indicator)).toEqual([vague]);
  }
  for (const indicator of [
    '3 kali rapat',
    'Berita acara rapat',
    'Notulen',
    'daftar hadir',
    'FOTO kegiatan',
    'dokumen RKP',
    'Laporan bulanan',
    'Surat edaran',
    'SK kepala desa',
    'minutes of the meeting',
    'attendance list',
  ]) {
    expect(found({ indicator }), indicator).toEqual([]);
  }
});

test('a word that only begins like a name of evidence is none', () => {
  const codes = found({ indicator: 'Jaringan listrik menyala' }).map(({ code }) => code);
  expect(codes).toEqual(['work-plan.indicator-not-measurable']);
});

test('an indicator is not asked for before there is an activity', () => {
  const codes = found({ activity: '', indicator: '' }).map(({ code }) => code);
  expect(codes).toEqual(['work-plan.item-incomplete']);
});

test('everybody is nobody', () => {
  for (const written of [
    'Semua',
    'semua warga',
    'Seluruh anggota',
    'Bersama-sama',
    'masing-masing RT',
    'All',
    'everyone',
  ]) {
    expect(found({ responsible: ` ${written}` }), written).toEqual([
      {
        code: 'work-plan.responsible-unclear',
        severity: 'warning',
        path: ['items', 0, 'responsible'],
        params: { written },
      },
    ]);
  }
  for (const responsible of ['Ketua KPSPAMS', 'Allan', 'Kepala Dusun Semua']) {
    expect(found({ responsible }), responsible).toEqual([]);
  }
});

test('an item that ends before it starts is an error, one of a single day is none', () => {
  expect(found({ startsOn: '2018-12-02', endsOn: '2018-12-01' })).toEqual([
    {
      code: 'work-plan.item-ends-before-start',
      severity: 'error',
      path: ['items', 0, 'endsOn'],
      params: { startsOn: '2018-12-02', endsOn: '2018-12-01' },
    },
  ]);
  expect(found({ startsOn: '2018-12-01', endsOn: '2018-12-01' })).toEqual([]);
});

test('an item that starts before the training ends is a warning, one from its last day on none', () => {
  const after = (startsOn: CalendarDate) =>
    checkWorkPlan(aWorkPlan(anItem({ startsOn })), {
      training: { dates: { status: 'exact', startsOn: '2018-11-04', endsOn: '2018-11-06' } },
    });
  expect(after('2018-11-05')).toEqual([
    {
      code: 'work-plan.item-before-training-end',
      severity: 'warning',
      path: ['items', 0, 'startsOn'],
      params: { startsOn: '2018-11-05', trainingEnd: '2018-11-06' },
    },
  ]);
  expect(after('2018-11-06')).toEqual([]);
  expect(after('2018-11-07')).toEqual([]);
});

test('items are held against no training, or one whose end is not known', () => {
  const plan = aWorkPlan(anItem({ startsOn: '1999-01-01' }));
  expect(checkWorkPlan(plan)).toEqual([]);
  expect(checkWorkPlan(plan, { training: null })).toEqual([]);
  const dates = { status: 'year', year: 2018 } as const;
  expect(checkWorkPlan(plan, { training: { dates } })).toEqual([]);
});

test('a proposal for a year has to come by the end of September before', () => {
  const proposed = (proposedOn: CalendarDate | null, document: PlanningLink['document']) =>
    found({ planningLink: { document, year: 2020, status: 'proposed', proposedOn } });
  const tooLate = {
    code: 'work-plan.proposed-too-late',
    severity: 'warning',
    path: ['items', 0, 'planningLink', 'proposedOn'],
    params: { year: 2020, limit: '2019-09-30', proposedOn: '2019-10-01' },
  };
  expect(proposed('2019-09-30', 'rkpdes')).toEqual([]);
  expect(proposed('2019-10-01', 'rkpdes')).toEqual([tooLate]);
  expect(proposed('2019-10-01', 'apbdes')).toEqual([tooLate]);
  expect(proposed('2019-10-01', 'rpjmdes')).toEqual([]);
  expect(proposed(null, 'rkpdes')).toEqual([]);
  expect(found({ planningLink: null })).toEqual([]);
});
