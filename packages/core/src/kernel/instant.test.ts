import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantSchema, millisecondsBetween, readShape, type Instant } from './index.js';

const first = Date.UTC(1900, 0, 1);
const last = Date.UTC(2199, 11, 31, 23, 59, 59, 999);

test('a moment in UTC with milliseconds is accepted', () => {
  for (const moment of [
    '2018-11-04T01:00:00.000Z',
    '2020-02-29T23:59:59.999Z',
    '1970-01-01T00:00:00.000Z',
  ]) {
    expect(readShape(instantSchema, moment).ok, moment).toBe(true);
  }
});

test('every moment that a clock can tell is accepted, and text order is time order', () => {
  const moment = fc.integer({ min: first, max: last });
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      const [textA, textB] = [new Date(a).toISOString(), new Date(b).toISOString()];
      expect(readShape(instantSchema, textA).ok).toBe(true);
      expect(textA < textB).toBe(a < b);
    }),
  );
});

test('a moment in another form is refused', () => {
  for (const received of [
    '2018-11-04',
    '2018-11-04T01:00:00Z',
    '2018-11-04T01:00:00.00Z',
    '2018-11-04T01:00:00.0000Z',
    '2018-11-04 01:00:00.000Z',
    '2018-11-04T01:00:00.000z',
    '2018-11-04T08:00:00.000+07:00',
    ' 2018-11-04T01:00:00.000Z',
    '+012018-11-04T01:00:00.000Z',
  ]) {
    expect(readShape(instantSchema, received)).toEqual({
      ok: false,
      issues: [{ code: 'shape.not-an-instant', severity: 'error', path: [], params: { received } }],
    });
  }
});

test('a moment that never was is refused', () => {
  for (const moment of [
    '2018-13-01T00:00:00.000Z',
    '2018-11-31T00:00:00.000Z',
    '2018-02-29T00:00:00.000Z',
    '2018-02-30T00:00:00.000Z',
    '2018-11-00T00:00:00.000Z',
    '2018-11-04T24:00:00.000Z',
    '2018-11-04T23:60:00.000Z',
    '2018-11-04T23:59:60.000Z',
  ]) {
    expect(readShape(instantSchema, moment).ok, moment).toBe(false);
  }
});

test('moments are milliseconds apart, negative when the second comes first', () => {
  const noon = '2018-11-05T12:00:00.000Z';
  expect(millisecondsBetween(noon, '2018-11-05T12:00:00.001Z')).toBe(1);
  expect(millisecondsBetween('2018-11-05T12:01:00.000Z', noon)).toBe(-60_000);
  const moment = fc.integer({ min: first, max: last });
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      const text = (milliseconds: number) => new Date(milliseconds).toISOString() as Instant;
      expect(millisecondsBetween(text(a), text(b))).toBe(b - a);
    }),
  );
});
