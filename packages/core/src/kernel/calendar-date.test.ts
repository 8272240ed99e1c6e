import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, dayCount, dayNumber } from './calendar-date.test-support.js';
import {
  calendarDateSchema,
  dateParts,
  daysAfter,
  eachDay,
  inclusiveDays,
  isCalendarDate,
  monthsAfter,
  readShape,
  weekday,
} from './index.js';

const runs = { numRuns: 1000 };
const number = fc.nat(dayCount - 1);

test('these tests run in the time zone they are named for', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
});

test('29 February exists in leap years only', () => {
  for (const year of [1904, 2000, 2016, 2020, 2024, 2196]) {
    expect(isCalendarDate(`${year}-02-29`), String(year)).toBe(true);
  }
  for (const year of [1900, 2018, 2019, 2100, 2199]) {
    expect(isCalendarDate(`${year}-02-29`), String(year)).toBe(false);
  }
});

test('every month ends where it ends', () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const [index, length] of lengths.entries()) {
    const month = String(index + 1).padStart(2, '0');
    expect(isCalendarDate(`2019-${month}-${length}`), month).toBe(true);
    expect(isCalendarDate(`2019-${month}-${length + 1}`), month).toBe(false);
    expect(isCalendarDate(`2019-${month}-01`), month).toBe(true);
    expect(isCalendarDate(`2019-${month}-00`), month).toBe(false);
  }
  expect(isCalendarDate('2019-00-10')).toBe(false);
  expect(isCalendarDate('2019-13-10')).toBe(false);
});

test('dates reach from 1900 to 2199', () => {
  expect(isCalendarDate('1899-12-31')).toBe(false);
  expect(isCalendarDate('1900-01-01')).toBe(true);
  expect(isCalendarDate('2199-12-31')).toBe(true);
  expect(isCalendarDate('2200-01-01')).toBe(false);
});

test('only one way of writing is a date', () => {
  for (const received of [
    '4/11/2018',
    '04-11-2018',
    '2018-11-4',
    '2018-1-04',
    '18-11-04',
    '2018/11/04',
    '20181104',
    '2018-11-04T00:00:00.000Z',
    ' 2018-11-04',
    '2018-11-04 ',
    '2018-11-04\n',
    '-2018-11-04',
    '',
  ]) {
    expect(readShape(calendarDateSchema, received)).toEqual({
      ok: false,
      issues: [{ code: 'shape.not-a-date', severity: 'error', path: [], params: { received } }],
    });
  }
  expect(readShape(calendarDateSchema, '2018-11-04').ok).toBe(true);
});

test('every day from 1900 to 2199 is a date, follows the day before and has the next weekday', () => {
  let wrong = 0;
  for (let index = 0; index < dayCount; index += 1) {
    const date = dayNumber(index);
    // 1 January 1900 was a Monday.
    const isRight =
      isCalendarDate(date) &&
      daysAfter(date, 1) === dayNumber(index + 1) &&
      weekday(date) === (index % 7) + 1;
    if (!isRight) wrong += 1;
  }
  expect(wrong).toBe(0);
});

test('weekdays are numbered from Monday, 1, to Sunday, 7', () => {
  expect(weekday('2018-11-04')).toBe(7);
  expect(weekday('2018-11-05')).toBe(1);
  expect(weekday('2018-11-10')).toBe(6);
  expect(weekday('2000-01-01')).toBe(6);
  expect(weekday('2100-02-28')).toBe(7);
});

test('so many days after a day is the day so many numbers on', () => {
  fc.assert(
    fc.property(number, number, (from, to) => {
      expect(daysAfter(dayNumber(from), to - from)).toBe(dayNumber(to));
    }),
    runs,
  );
});

test('going there and back ends where it began', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      expect(daysAfter(daysAfter(date, days), -days)).toBe(date);
    }),
    runs,
  );
});

test('a span counts both of its ends', () => {
  expect(inclusiveDays('2018-11-04', '2018-11-06')).toBe(3);
  expect(inclusiveDays('2018-11-04', '2018-11-04')).toBe(1);
  expect(inclusiveDays('2018-11-05', '2018-11-04')).toBe(0);
  expect(inclusiveDays('2019-12-31', '2020-03-01')).toBe(62);
  expect(inclusiveDays('1900-01-01', '2199-12-31')).toBe(dayCount);
});

test('a span of n days on counts n + 1, backwards too', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      expect(inclusiveDays(date, daysAfter(date, days))).toBe(days + 1);
    }),
    runs,
  );
});

test('weekdays come round every seven days and in between are all different', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (date, weeks) => {
      expect(weekday(daysAfter(date, 7 * weeks))).toBe(weekday(date));
      const week = [0, 1, 2, 3, 4, 5, 6].map((days) => weekday(daysAfter(date, days)));
      expect(week.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }),
    { numRuns: 300 },
  );
});

test('each day of a span is listed in order, none when the end comes first', () => {
  expect(eachDay('2018-12-30', '2019-01-02')).toEqual([
    '2018-12-30',
    '2018-12-31',
    '2019-01-01',
    '2019-01-02',
  ]);
  expect(eachDay('2018-11-04', '2018-11-04')).toEqual(['2018-11-04']);
  expect(eachDay('2018-11-05', '2018-11-04')).toEqual([]);
  expect(eachDay('2018-11-05', '2018-01-01')).toEqual([]);
});

test('the days of a span are as many as it counts, and each follows the one before', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(60), (first, days) => {
      const last = daysAfter(first, days);
      const listed = eachDay(first, last);
      expect(listed).toHaveLength(inclusiveDays(first, last));
      expect([listed[0], listed.at(-1)]).toEqual([first, last]);
      for (const [index, date] of listed.entries()) expect(date).toBe(daysAfter(first, index));
    }),
  );
});

test('two days compare as text the way they lie in time', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(dayNumber(a) < dayNumber(b)).toBe(inclusiveDays(dayNumber(a), dayNumber(b)) > 1);
    }),
  );
});

test('a day comes apart into year, month and day', () => {
  expect(dateParts('2018-11-04')).toEqual({ year: 2018, month: 11, day: 4 });
  expect(dateParts('1900-01-31')).toEqual({ year: 1900, month: 1, day: 31 });
});

test('months later is the same day, or the last day of a shorter month', () => {
  expect(monthsAfter('2018-11-06', 3)).toBe('2019-02-06');
  expect(monthsAfter('2018-11-30', 3)).toBe('2019-02-28');
  expect(monthsAfter('2019-11-29', 3)).toBe('2020-02-29');
  expect(monthsAfter('2019-11-30', 3)).toBe('2020-02-29');
  expect(monthsAfter('2018-12-31', 1)).toBe('2019-01-31');
  expect(monthsAfter('2019-03-31', -1)).toBe('2019-02-28');
  expect(monthsAfter('2018-11-06', 0)).toBe('2018-11-06');
  expect(monthsAfter('2019-10-31', 3)).toBe('2020-01-31');
  expect(monthsAfter('2019-12-01', 12)).toBe('2020-12-01');
});
