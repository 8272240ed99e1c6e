import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay } from '../kernel/calendar-date.test-support.js';
import { dateParts, isCalendarDate, type CalendarDate, type Instant } from '../kernel/index.js';
import {
  parseExportPurpose,
  parseProcessing,
  personalDataLaw,
  personalField,
  personalFields,
  retentionEndsOn,
  stopDeadline,
} from './index.js';
import { aProcessing } from './privacy.examples.test-support.js';

test('a record needs an id, and keeps what it does not know', () => {
  const draft = { id: 'per-diem', newer: [1] };
  expect(parseProcessing(draft)).toEqual({ ok: true, value: draft, warnings: [] });
  expect(parseProcessing({ ...aProcessing(), id: null, legalBasis: 'habit' })).toMatchObject({
    ok: false,
    issues: [
      { code: 'shape.wrong-kind', path: ['id'] },
      { code: 'shape.not-one-of', path: ['legalBasis'] },
    ],
  });
});

test('data are kept for 1 to 1200 months', () => {
  const parsed = (months: number) =>
    parseProcessing(aProcessing({ retention: { kind: 'months', startsOn: '2018-11-06', months } }));
  expect([0, 1, 1200, 1201].map((months) => parsed(months).ok)).toEqual([false, true, true, false]);
});

test('an export is for a purpose that says something', () => {
  const purpose = { purpose: 'SPJ', requestedBy: 'B', requestedAt: '2018-11-12T01:00:00.000Z' };
  expect(parseExportPurpose(purpose).ok).toBe(true);
  expect(parseExportPurpose({ ...purpose, purpose: ' ' })).toMatchObject({
    ok: false,
    issues: [{ code: 'shape.blank', path: ['purpose'] }],
  });
});

const afterMonths = (startsOn: CalendarDate, months: number) =>
  retentionEndsOn({ kind: 'months', startsOn, months });

test('months are counted to the same day, or to the last one of a shorter month', () => {
  expect(retentionEndsOn({ kind: 'until', endsOn: '2020-02-29' })).toBe('2020-02-29');
  expect(afterMonths('2018-11-06', 1)).toBe('2018-12-06');
  expect(afterMonths('2018-11-06', 2)).toBe('2019-01-06');
  expect(afterMonths('2018-11-06', 24)).toBe('2020-11-06');
  expect(afterMonths('2018-12-31', 2)).toBe('2019-02-28');
  expect(afterMonths('2019-12-31', 2)).toBe('2020-02-29');
  expect(afterMonths('2018-03-31', 1)).toBe('2018-04-30');
  expect(afterMonths('2018-01-01', 11)).toBe('2018-12-01');
});

test('months later is so many months on, and never on a later day of the month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 240 }), (day, months) => {
      const [from, to] = [dateParts(day), dateParts(afterMonths(day, months))];
      expect((to.year - from.year) * 12 + to.month - from.month).toBe(months);
      expect(to.day).toBeLessThanOrEqual(from.day);
      expect(isCalendarDate(afterMonths(day, months)) || to.year > 2199).toBe(true);
    }),
  );
});

test('processing may go on for exactly three times 24 hours, whatever the zone', () => {
  expect(stopDeadline('2018-11-27T23:59:59.999Z')).toBe('2018-11-30T23:59:59.999Z');
  const moment = fc.tuple(anyDay, fc.nat(86_399_999));
  fc.assert(
    fc.property(moment, ([day, milliseconds]) => {
      const withdrawn = Date.parse(`${day}T00:00:00.000Z`) + milliseconds;
      const withdrawnAt = new Date(withdrawn).toISOString() as Instant;
      expect(Date.parse(stopDeadline(withdrawnAt)) - withdrawn).toBe(72 * 60 * 60 * 1000);
    }),
  );
});

test('each field has one class, and what the law calls specific names its article', () => {
  expect(new Set(personalFields.map(({ field }) => field)).size).toBe(personalFields.length);
  for (const { field, basis, article, class: dataClass } of personalFields) {
    if (basis === 'law') expect([dataClass, article === null], field).toEqual(['specific', false]);
    expect(personalField(field)?.field).toBe(field);
  }
});

test('a disability is specific by policy and not by article 4', () => {
  expect(personalField('accessNeeds')).toMatchObject({
    class: 'specific',
    article: 26,
    basis: 'policy',
  });
  expect(personalField('bankAccount.number')).toMatchObject({ class: 'specific', article: 4 });
  expect(personalField('guardian')).toMatchObject({ class: 'specific', article: 25 });
  expect(personalField('name')).toMatchObject({ class: 'public' });
  expect(personalField('nik')).toMatchObject({ class: 'general' });
  expect(personalField('shoeSize')).toBeUndefined();
});

test('the legal bases are said not to be verified', () => {
  const unverified = personalDataLaw.filter(({ isVerified }) => !isVerified);
  expect(unverified.map(({ article }) => article)).toEqual([20]);
  expect(unverified[0]?.source).toContain('not verified');
});
