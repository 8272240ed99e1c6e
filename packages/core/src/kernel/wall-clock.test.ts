import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  instantAt,
  isCalendarDate,
  isInstant,
  isTimeOfDay,
  millisecondsBetween,
  wallClock,
  type CalendarDate,
  type Instant,
  type TimeOfDay,
} from './index.js';

const zones = ['WIB', 'WITA', 'WIT'] as const;
const anyZone = fc.constantFrom(...zones);
const anyMoment = fc
  .integer({ min: Date.UTC(1900, 0, 1, 12), max: Date.UTC(2199, 11, 31, 12) })
  .map((milliseconds) => new Date(milliseconds).toISOString() as Instant);
const anyDate = fc
  .integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) })
  .map((milliseconds) => new Date(milliseconds).toISOString().slice(0, 10) as CalendarDate);
const anyTime = fc.nat(24 * 60 - 1).map((minutes) => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as TimeOfDay;
});

test('clocks are seven, eight and nine hours ahead of UTC', () => {
  const morning = '2018-11-05T01:00:00.000Z';
  expect(zones.map((zone) => wallClock(morning, zone))).toEqual([
    { date: '2018-11-05', time: '08:00' },
    { date: '2018-11-05', time: '09:00' },
    { date: '2018-11-05', time: '10:00' },
  ]);
  expect(zones.map((zone) => instantAt('2018-11-05', '08:00', zone))).toEqual([
    '2018-11-05T01:00:00.000Z',
    '2018-11-05T00:00:00.000Z',
    '2018-11-04T23:00:00.000Z',
  ]);
});

test('midnight, the end of a month, a leap day and the end of a year are crossed', () => {
  const clock = (moment: Instant) => wallClock(moment, 'WIB');
  expect(clock('2018-11-04T16:59:59.999Z')).toEqual({ date: '2018-11-04', time: '23:59' });
  expect(clock('2018-11-04T17:00:00.000Z')).toEqual({ date: '2018-11-05', time: '00:00' });
  expect(clock('2020-02-28T17:00:00.000Z')).toEqual({ date: '2020-02-29', time: '00:00' });
  expect(clock('2019-12-31T17:30:59.999Z')).toEqual({ date: '2020-01-01', time: '00:30' });
  expect(instantAt('2020-01-01', '00:30', 'WIT')).toBe('2019-12-31T15:30:00.000Z');
});

test('from the wall to the moment and back nothing is lost', () => {
  fc.assert(
    fc.property(anyDate, anyTime, anyZone, (date, time, zone) => {
      const moment = instantAt(date, time, zone);
      expect(isInstant(moment)).toBe(true);
      expect(wallClock(moment, zone)).toEqual({ date, time });
    }),
    { numRuns: 1000 },
  );
});

test('from the moment to the wall and back only seconds are left off', () => {
  fc.assert(
    fc.property(anyMoment, anyZone, (moment, zone) => {
      const { date, time } = wallClock(moment, zone);
      expect(isCalendarDate(date) && isTimeOfDay(time)).toBe(true);
      const lost = millisecondsBetween(instantAt(date, time, zone), moment);
      expect(lost >= 0 && lost < 60_000).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a later moment is never earlier on the wall', () => {
  fc.assert(
    fc.property(anyMoment, anyMoment, anyZone, (a, b, zone) => {
      const shown = (moment: Instant) => Object.values(wallClock(moment, zone)).join(' ');
      if (a < b) expect(shown(a) <= shown(b)).toBe(true);
    }),
  );
});

test('a moment outside the years of the calendar is shown all the same', () => {
  expect(wallClock('0001-01-01T00:00:00.000Z', 'WIB')).toEqual({
    date: '0001-01-01',
    time: '07:00',
  });
  expect(wallClock('9999-12-31T23:00:00.000Z', 'WIB').time).toBe('06:00');
});
