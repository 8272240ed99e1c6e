import { expect, test } from 'vitest';
import { readShape } from '../kernel/index.js';
import { trainingDatesSchema } from './index.js';

const issuesOf = (dates: unknown) => {
  const parsed = readShape(trainingDatesSchema, dates);
  return parsed.ok ? [] : parsed.issues;
};

test('dates may be exact, candidates, a year or unknown, each with the words of the source', () => {
  const span = { startsOn: '2018-11-04', endsOn: '2018-11-06' };
  const candidates = [{ ...span, note: 'hari kerja biasa' }];
  for (const dates of [
    { status: 'exact', ...span },
    { status: 'exact', ...span, label: '4 s/d 6 November 2018' },
    { status: 'candidates', candidates },
    { status: 'candidates', candidates: [], label: 'Senin–Selasa, 24–25' },
    { status: 'year', year: 2018, label: 'tahun 2018' },
    { status: 'unknown' },
    { status: 'unknown', label: null },
  ]) {
    expect(issuesOf(dates), dates.status).toEqual([]);
  }
});

test('exact dates need both ends', () => {
  expect(issuesOf({ status: 'exact', startsOn: '2018-11-04' })).toMatchObject([
    { code: 'shape.missing', path: ['endsOn'] },
  ]);
  expect(issuesOf({ status: 'exact', startsOn: 'Senin', endsOn: null })).toMatchObject([
    { code: 'shape.not-a-date', path: ['startsOn'] },
    { code: 'shape.wrong-kind', path: ['endsOn'] },
  ]);
});

test('every candidate is a span of days', () => {
  const candidates = [{ startsOn: '2018-09-24', endsOn: '2018-09-31' }];
  expect(issuesOf({ status: 'candidates', candidates })).toMatchObject([
    { code: 'shape.not-a-date', path: ['candidates', 0, 'endsOn'] },
  ]);
  expect(issuesOf({ status: 'candidates' })).toMatchObject([
    { code: 'shape.missing', path: ['candidates'] },
  ]);
});

test('a year is a whole number', () => {
  expect(issuesOf({ status: 'year', year: '2018' })).toMatchObject([
    { code: 'shape.wrong-kind', path: ['year'] },
  ]);
});

test('a status that is none of these is refused', () => {
  expect(issuesOf({ status: 'perhaps' })).toHaveLength(1);
  expect(issuesOf({})).toHaveLength(1);
});
