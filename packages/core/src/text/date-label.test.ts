import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateLabel, type DateReading, type KnownDate } from './index.js';

/** The reading without its issues; their codes are tested on their own. */
function read(label: string, known?: KnownDate): Omit<DateReading, 'issues'> {
  const { issues: _issues, ...reading } = readDateLabel(label, known);
  return reading;
}

const codes = (label: string) => readDateLabel(label).issues.map(({ code }) => code);
const unknown = { status: 'unknown' };

const fourth = ['2018-11-04', '2018-11-04'];
const fourthToSixth = ['2018-11-04', '2018-11-06'];
const wholeDays: readonly (readonly [string, readonly string[]])[] = [
  ['4 November 2018', fourth],
  ['Minggu, 4 November 2018', fourth],
  ['Ahad 4 November 2018', fourth],
  ['Hari/Tanggal : Minggu, 4 November 2018', fourth],
  ['hari Minggu tanggal 4 bulan November tahun 2018', fourth],
  ['4 November 2018 (Minggu)', fourth],
  ['4 NOVEMBER 2018.', fourth],
  ['  4\u00a0 nopember\u202f2018 ', fourth],
  ['4 Nov. 2018', fourth],
  ['4 Nop 2018', fourth],
  ['2018-11-04', fourth],
  ['2018/11/4', fourth],
  ['4/11/2018', fourth],
  ['4-11-2018', fourth],
  ['tanggal 4/11/2018', fourth],
  ['Tanggal: 4 November 2018', fourth],
  ['04.11.2018', fourth],
  ['November 4, 2018', fourth],
  ['Nov 4th 2018', fourth],
  ['Minggu, 4 November 2018 pukul 08.00 WIB', fourth],
  ['4 November 2018, pkl. 08.00 s.d. 16.00 WIT', fourth],
  ['4 November 2018 jam 8:00 - selesai', fourth],
  ['4 s/d 6 November 2018', fourthToSixth],
  ['4 s.d. 6 November 2018', fourthToSixth],
  ['4 s.d 6 November 2018', fourthToSixth],
  ['4 sd 6 November 2018', fourthToSixth],
  ['4sd6 November 2018', fourthToSixth],
  ['4-6 November 2018', fourthToSixth],
  ['4 – 6 November 2018', fourthToSixth],
  ['4 sampai dengan 6 November 2018', fourthToSixth],
  ['4 sampai 6 November 2018', fourthToSixth],
  ['4 hingga 6 November 2018', fourthToSixth],
  ['Tgl. 4 s/d 6 November 2018', fourthToSixth],
  ['mulai tanggal 4 s/d tanggal 6 November 2018', fourthToSixth],
  ['4 to 6 November 2018', fourthToSixth],
  ['November 4-6, 2018', fourthToSixth],
  ['4, 5 dan 6 November 2018', fourthToSixth],
  ['4, 5, dan 6 November 2018', fourthToSixth],
  ['4-6/11/2018', fourthToSixth],
  ['2018-11-04 s.d. 2018-11-06', fourthToSixth],
  ['4 November 2018 s/d 6 November 2018', fourthToSixth],
  ['Minggu - Selasa, 4 - 6 November 2018', fourthToSixth],
  ['Minggu, 4 November s.d. Selasa, 6 November 2018', fourthToSixth],
  ['Minggu, Senin, dan Selasa, 4, 5, dan 6 November 2018', fourthToSixth],
  ['Minggu, 4 s.d. 6 November 2018', fourthToSixth],
  ['4 s.d. 6 November 2018 (Minggu s.d. Selasa)', fourthToSixth],
  ['27 dan 28 Februari 2019', ['2019-02-27', '2019-02-28']],
  ['27 & 28 Pebruari 2019', ['2019-02-27', '2019-02-28']],
  ['28 Februari s.d. 1 Maret 2019', ['2019-02-28', '2019-03-01']],
  ['28 dan 29 Februari 2020', ['2020-02-28', '2020-02-29']],
  ['30 Desember 2018 s/d 2 Januari 2019', ['2018-12-30', '2019-01-02']],
  ["Jum'at, 9 November 2018", ['2018-11-09', '2018-11-09']],
  ['Jumat, 9 November 2018', ['2018-11-09', '2018-11-09']],
  ['Friday, 9 November 2018', ['2018-11-09', '2018-11-09']],
];

test.each(wholeDays)('%s is read as whole days', (label, [startsOn, endsOn]) => {
  expect(read(label)).toEqual({ status: 'exact', startsOn, endsOn });
});

test.each([
  ['Jan', 1],
  ['Peb', 2],
  ['Mar', 3],
  ['Apr', 4],
  ['Mei', 5],
  ['May', 5],
  ['Jun', 6],
  ['Jul', 7],
  ['Agt', 8],
  ['Agust', 8],
  ['Ags', 8],
  ['August', 8],
  ['Sept', 9],
  ['Okt', 10],
  ['October', 10],
  ['Nop', 11],
  ['Des', 12],
  ['Dec', 12],
])('%s is a month', (name, month) => {
  expect(read(`2 ${name} 2018`)).toEqual(read(`2018-${String(month).padStart(2, '0')}-02`));
});

describe('what a label does not say stays open', () => {
  test.each<readonly [string, object]>([
    ['tahun 2018', { year: 2018 }],
    ['Tahun 2018', { year: 2018 }],
    ['2018', { year: 2018 }],
    ['November 2018', { year: 2018, month: 11 }],
    ['bulan November 2018', { year: 2018, month: 11 }],
    ['pertengahan November 2018', { year: 2018, month: 11 }],
    ['akhir tahun 2018', { year: 2018 }],
    ['minggu kedua November 2018', { year: 2018, month: 11 }],
    ['November - Desember 2018', { year: 2018 }],
    ['November', { month: 11 }],
    ['4 s.d. 6', { firstDay: 4, lastDay: 6 }],
    ['tanggal 4', { firstDay: 4, lastDay: 4 }],
    ['4 s.d. 6 November', { month: 11, firstDay: 4, lastDay: 6 }],
    ['29 Februari', { month: 2, firstDay: 29, lastDay: 29 }],
    ['28 Februari s.d. 1 Maret', { month: 2, firstDay: 28 }],
    ['24-25 tahun 2018', { year: 2018, firstDay: 24, lastDay: 25 }],
    ['Nov 18', { month: 11 }],
    ['Senin', { weekdays: [1] }],
    ['Senin - Selasa, tanggal 24-25', { firstDay: 24, lastDay: 25, weekdays: [1, 2] }],
  ])('%s', (label, said) => {
    expect(readDateLabel(label)).toEqual({ status: 'partial', ...said, issues: [] });
  });
});

test('the year beside a label completes it', () => {
  const known = { year: 2018 };
  expect(read('4 s/d 6 November', known)).toEqual(read('4 s/d 6 November 2018'));
  expect(read('28 Februari s.d. 1 Maret', known)).toEqual(read('28 Februari s.d. 1 Maret 2018'));
  expect(read('Senin', known)).toEqual({ status: 'partial', year: 2018, weekdays: [1] });
  expect(read('November', known)).toEqual({ status: 'partial', year: 2018, month: 11 });
  expect(read('4 November 2019', known)).toEqual(read('4 November 2019'));
  expect(read('29 Februari', known)).toEqual(unknown);
  expect(read('2008 s/d 2017', known)).toEqual(unknown);
});

test('weekdays and a year leave the months in which they fit', () => {
  const candidates = [
    { startsOn: '2018-09-24', endsOn: '2018-09-25' },
    { startsOn: '2018-12-24', endsOn: '2018-12-25' },
  ];
  const expected = { status: 'candidates', candidates, issues: [] };
  expect(readDateLabel('Senin - Selasa, tanggal 24-25', { year: 2018 })).toEqual(expected);
  expect(readDateLabel('Senin - Selasa, 24-25 tahun 2018')).toEqual(expected);
  expect(read('Senin - Selasa, 24-25', { year: 2019 })).toEqual({
    status: 'candidates',
    candidates: [{ startsOn: '2019-06-24', endsOn: '2019-06-25' }],
  });
  expect(read('24-25', { year: 2018 })).toEqual({
    status: 'partial',
    year: 2018,
    firstDay: 24,
    lastDay: 25,
  });
});

test('a year nobody wrote is offered and not taken', () => {
  const turn = { startsOn: '2018-12-30', endsOn: '2019-01-02' };
  const candidates = [turn];
  expect(read('30 Desember s/d 2 Januari 2019')).toEqual({ status: 'candidates', candidates });
  // 30 December 2018 was a Sunday; which of the two is wrong is for a person to say.
  expect(read('Senin, 30 Desember s/d 2 Januari 2019')).toEqual({
    status: 'candidates',
    candidates,
  });
  expect(read('4 November 2018 s/d 6 November')).toEqual({
    status: 'candidates',
    candidates: [{ startsOn: '2018-11-04', endsOn: '2018-11-06' }],
  });
  expect(read('30 Desember 2018 s/d 2 Januari')).toEqual({ status: 'candidates', candidates });
  expect(read('30 Desember s/d 2 Januari', { year: 2018 })).toEqual({
    status: 'candidates',
    candidates: [{ startsOn: '2017-12-30', endsOn: '2018-01-02' }, turn],
  });
  expect(read('Minggu, 30 Desember s/d 2 Januari', { year: 2018 })).toEqual({
    status: 'candidates',
    candidates,
  });
});

test.each([
  '',
  ' ',
  '-',
  'tahun',
  'tahun 4/11/2018',
  'hari 4 November 2018',
  'bulan 2018',
  'tanggal November 2018',
  '3 hari',
  'selama 3 hari',
  'akan ditentukan',
  'sebelum 4 November 2018',
  '[TABS_R id=333]',
  '[TABS_R id=333][table id=13 /]',
  '4/11/18',
  '4/11',
  '2008 s/d 2017',
  '4 November 1845',
  '4 dan',
  'dan 4 November 2018',
  '4 - - 6 November 2018',
  '4 dan 5 s.d. 7 November 2018',
  '4 November Desember 2018',
  'November 4/11/2018',
  '2018 2019',
  'toString',
  '2018-11-04T00:00:00.000Z',
])('%j is not read', (label) => {
  expect(readDateLabel(label)).toEqual({ ...unknown, issues: [] });
});

test.each(['31 November 2018', '29 Februari 2019', '32 Januari', '0 Mei 2018', '12/25/2018'])(
  'there is no %s, and no other day stands in for it',
  (label) => {
    expect(readDateLabel(label)).toEqual({
      ...unknown,
      issues: [
        { code: 'text.no-such-day', severity: 'error', path: [], params: { received: label } },
      ],
    });
  },
);

test('days that go back or leave days out are no span', () => {
  expect(read('6 s/d 4 November 2018').status).toBe('partial');
  expect(codes('6 s/d 4 November 2018')).toEqual(['text.days-run-backwards']);
  expect(codes('6 November 2018 s/d 4 November 2018')).toEqual(['text.days-run-backwards']);
  expect(codes('4 s/d 4 November 2018')).toEqual([]);
  expect(read('4, 6 dan 8 November 2018')).toEqual({
    status: 'partial',
    year: 2018,
    month: 11,
    firstDay: 4,
    lastDay: 8,
  });
  for (const label of [
    '4, 6 dan 8 November 2018',
    '4 dan 8',
    '4 dan 8 November',
    '4 dan 6/11/2018',
  ]) {
    expect(codes(label), label).toContain('text.days-not-consecutive');
  }
  for (const label of ['6 s/d 4', '6 s/d 4 November', 'Senin, 6 s/d 4 tahun 2018']) {
    expect(codes(label), label).toEqual(['text.days-run-backwards']);
    expect(read(label).status).toBe('partial');
  }
  for (const label of ['4 dan 5', '28 Februari dan 1 Maret', '4 dan 5 November']) {
    expect(codes(label), label).toEqual([]);
  }
});

test('a weekday that does not fit its day is named, with the right one', () => {
  expect(readDateLabel('Senin, 4 November 2018').issues).toEqual([
    {
      code: 'text.weekday-differs',
      severity: 'error',
      path: [],
      params: { written: 1, right: 7, date: '2018-11-04' },
    },
  ]);
  expect(codes('Minggu - Rabu, 4-6 November 2018')).toEqual(['text.weekday-differs']);
  expect(codes('Minggu, Rabu, Selasa, 4-6 November 2018')).toEqual(['text.weekday-differs']);
  expect(codes('Senin - Senin, 4-6 November 2018')).toHaveLength(2);
});

test('a numeric date that could be meant month first says so', () => {
  expect(readDateLabel('4/11/2018').issues).toEqual([
    {
      code: 'text.date-reads-two-ways',
      severity: 'warning',
      path: [],
      params: { written: '4/11/2018', read: '2018-11-04', other: '2018-04-11' },
    },
  ]);
  expect(codes('12/11/2018')).toEqual(['text.date-reads-two-ways']);
  for (const settled of ['13/11/2018', '11/11/2018', '2018-11-04', 'Minggu, 4/11/2018']) {
    expect(codes(settled)).toEqual([]);
  }
});

test('no text whatsoever makes the reader throw, and no span it reads goes back', () => {
  const bits = fc.constantFrom(
    ...['4', '31', '2018', 'November', 'Senin', 's/d', '-', ',', ' ', 'dan', '4/11/2018', 'awal'],
  );
  const labels = fc.oneof(
    fc.string(),
    fc.array(bits).map((parts) => parts.join(' ')),
  );
  const years = fc.option(fc.integer(), { nil: undefined });
  fc.assert(
    fc.property(labels, years, (label, year) => {
      const reading = readDateLabel(label, year === undefined ? {} : { year });
      if (reading.status === 'exact') expect(reading.startsOn <= reading.endsOn).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
