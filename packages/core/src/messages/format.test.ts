import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay } from '../kernel/calendar-date.test-support.js';
import { dateParts, daysAfter, parseRupiah, success } from '../kernel/index.js';
import { englishFormat, indonesianFormat } from './index.js';

const share = { numerator: 43, denominator: 48 };

test('a date is written with the name of its month and without leading zeros', () => {
  expect(indonesianFormat.date('2018-11-04')).toBe('4 November 2018');
  expect(englishFormat.date('2018-11-04')).toBe('4 November 2018');
  expect(indonesianFormat.date('2019-12-31')).toBe('31 Desember 2019');
  expect(englishFormat.date('2019-12-31')).toBe('31 December 2019');
});

test('each month has its name', () => {
  const months = (format: typeof indonesianFormat) =>
    Array.from({ length: 12 }, (_, index) => {
      const month = String(index + 1).padStart(2, '0') as '01';
      return format.date(`2019-${month}-01`).split(' ')[1];
    }).join(' ');
  expect(months(indonesianFormat)).toBe(
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  );
  expect(months(englishFormat)).toBe(
    'January February March April May June July August September October November December',
  );
});

test('a day is written with the name of its weekday', () => {
  expect(indonesianFormat.dayAndDate('2018-11-04')).toBe('Minggu, 4 November 2018');
  expect(englishFormat.dayAndDate('2018-11-04')).toBe('Sunday, 4 November 2018');
  const week = [5, 6, 7, 8, 9, 10, 11].map((day) => daysAfter('2018-11-01', day - 1));
  expect(week.map((day) => indonesianFormat.dayAndDate(day).split(',')[0])).toEqual([
    'Senin',
    'Selasa',
    'Rabu',
    'Kamis',
    'Jumat',
    'Sabtu',
    'Minggu',
  ]);
  expect(week.map((day) => englishFormat.dayAndDate(day).split(',')[0])).toEqual([
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ]);
});

test('a weekday has its name by its number', () => {
  expect([1, 7].map(indonesianFormat.weekday)).toEqual(['Senin', 'Minggu']);
  expect([1, 7].map(englishFormat.weekday)).toEqual(['Monday', 'Sunday']);
});

test('a span within a month names it once, any other both', () => {
  const { span } = indonesianFormat;
  expect(span('2018-11-04', '2018-11-06')).toBe('4 s.d. 6 November 2018');
  expect(span('2019-02-28', '2019-03-01')).toBe('28 Februari 2019 s.d. 1 Maret 2019');
  expect(span('2018-12-31', '2019-01-01')).toBe('31 Desember 2018 s.d. 1 Januari 2019');
  expect(span('2018-11-04', '2019-11-06')).toBe('4 November 2018 s.d. 6 November 2019');
  expect(span('2018-11-04', '2018-11-04')).toBe('4 November 2018');
  expect(englishFormat.span('2018-11-04', '2018-11-06')).toBe('4 to 6 November 2018');
});

test('numbers are grouped by thousands', () => {
  expect(indonesianFormat.number(0)).toBe('0');
  expect(indonesianFormat.number(999)).toBe('999');
  expect(indonesianFormat.number(1000)).toBe('1.000');
  expect(indonesianFormat.number(1_234_567)).toBe('1.234.567');
  expect(indonesianFormat.number(1234.5)).toBe('1.234,5');
  expect(indonesianFormat.number(-1234)).toBe('-1.234');
  expect(englishFormat.number(1_234_567)).toBe('1,234,567');
  expect(englishFormat.number(1234.5)).toBe('1,234.5');
});

test('money has the sign of the rupiah without a space', () => {
  expect(indonesianFormat.rupiah(75_000_000)).toBe('Rp75.000.000');
  expect(indonesianFormat.rupiah(0)).toBe('Rp0');
  expect(englishFormat.rupiah(75_000_000)).toBe('Rp75,000,000');
});

test('money as it is written in Indonesian is read back', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000_000), (amount) => {
      expect(parseRupiah(indonesianFormat.rupiah(amount))).toEqual(success(amount));
    }),
  );
});

test('a share is written in per cent, rounded', () => {
  expect(indonesianFormat.percent(share)).toBe('89,58%');
  expect(indonesianFormat.percent(share, 0)).toBe('90%');
  expect(indonesianFormat.percent(share, 1)).toBe('89,6%');
  expect(indonesianFormat.percent({ numerator: 1, denominator: 1 })).toBe('100%');
  expect(englishFormat.percent(share)).toBe('89.58%');
});

test('a list names its last part after and', () => {
  const { list } = indonesianFormat;
  expect(list([])).toBe('');
  expect(list(['a'])).toBe('a');
  expect(list(['a', 'b'])).toBe('a dan b');
  expect(list(['a', 'b', 'c'])).toBe('a, b, dan c');
  expect(list(['a', 'b', 'c', 'd'])).toBe('a, b, c, dan d');
  expect(englishFormat.list(['a', 'b', 'c'])).toBe('a, b, and c');
});

test('every date is written with its day and year', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const { year, day } = dateParts(date);
      for (const { date: write } of [indonesianFormat, englishFormat]) {
        expect(write(date)).toMatch(new RegExp(`^${day} [A-Z][a-z]+ ${year}$`));
      }
    }),
  );
});
