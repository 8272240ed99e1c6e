import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesBetween, readShape, timeOfDaySchema, timeZoneSchema } from './index.js';
import type { TimeOfDay } from './index.js';

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });

function timeAt(minuteOfDay: number): TimeOfDay {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}` as TimeOfDay;
}

test('a time is two digits of hour and two of minute', () => {
  for (const time of ['00:00', '08:00', '09:59', '19:00', '20:30', '23:59']) {
    expect(readShape(timeOfDaySchema, time).ok, time).toBe(true);
  }
});

test('anything else is no time', () => {
  const strange = [
    '8:00',
    '24:00',
    '23:60',
    '29:00',
    '30:00',
    '08.00',
    '08:00:00',
    '08:0',
    ' 08:00',
  ];
  for (const received of strange) {
    expect(readShape(timeOfDaySchema, received)).toEqual({
      ok: false,
      issues: [{ code: 'shape.not-a-time', severity: 'error', path: [], params: { received } }],
    });
  }
});

test('minutes are counted from start to end, negative when the end comes first', () => {
  expect(minutesBetween('08:00', '09:30')).toBe(90);
  expect(minutesBetween('08:59', '09:00')).toBe(1);
  expect(minutesBetween('09:30', '08:00')).toBe(-90);
  expect(minutesBetween('00:00', '23:59')).toBe(1439);
  expect(minutesBetween('10:10', '10:10')).toBe(0);
});

test('any two minutes of a day are as far apart as their numbers', () => {
  fc.assert(
    fc.property(minute, minute, (start, end) => {
      expect(minutesBetween(timeAt(start), timeAt(end))).toBe(end - start);
    }),
  );
});

test('Indonesia has three time zones', () => {
  for (const zone of ['WIB', 'WITA', 'WIT']) expect(readShape(timeZoneSchema, zone).ok).toBe(true);
  expect(readShape(timeZoneSchema, 'UTC')).toEqual({
    ok: false,
    issues: [
      {
        code: 'shape.not-one-of',
        severity: 'error',
        path: [],
        params: { allowed: ['WIB', 'WITA', 'WIT'], received: 'UTC' },
      },
    ],
  });
});
