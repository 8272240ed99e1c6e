import { expect, test } from 'vitest';
import { readShape } from '../kernel/index.js';
import { dateCandidates, checkTraining, trainingDatesSchema, trainingYear } from './index.js';
import { aTraining } from './training.test-support.js';

const issuesOf = (dates: unknown) => {
  const parsed = readShape(trainingDatesSchema, dates);
  return parsed.ok ? [] : parsed.issues;
};

test('dates may be exact, candidates, a year or unknown, each with the words of the source', () => {
  const span = { startsOn: '2018-11-04', endsOn: '2018-11-06' };
  const candidates = [{ ...span, note: 'hari kerja biasa', likelihood: 'high' }, span];
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
  expect(
    issuesOf({
      status: 'candidates',
      candidates: [{ startsOn: '2018-09-24', endsOn: '2018-09-25', likelihood: 'certain' }],
    }),
  ).toMatchObject([{ code: 'shape.not-one-of', path: ['candidates', 0, 'likelihood'] }]);
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

const label = 'Senin - Selasa, tanggal 24-25';
const september = { startsOn: '2018-09-24', endsOn: '2018-09-25' } as const;
const december = { startsOn: '2018-12-24', endsOn: '2018-12-25' } as const;

test('candidates are those listed, or else those the label leaves in the year that is known', () => {
  expect(dateCandidates({ status: 'year', year: 2018, label })).toEqual([september, december]);
  expect(dateCandidates({ status: 'unknown', label })).toEqual([]);
  expect(dateCandidates({ status: 'unknown', label: '24-25 September 2018' })).toEqual([september]);
  expect(dateCandidates({ status: 'candidates', candidates: [december], label })).toEqual([
    december,
  ]);
  expect(dateCandidates({ status: 'exact', ...september, label })).toEqual([]);
});

test('the year of a training is the latest its dates leave open', () => {
  expect(trainingYear({ status: 'exact', startsOn: '2018-12-31', endsOn: '2019-01-01' })).toBe(
    2019,
  );
  expect(trainingYear({ status: 'year', year: 2018, label: '2017' })).toBe(2018);
  expect(trainingYear({ status: 'candidates', candidates: [december, september] })).toBe(2018);
  expect(trainingYear({ status: 'unknown', label: '24 September 2017' })).toBe(2017);
  expect(trainingYear({ status: 'unknown' })).toBeUndefined();
  expect(trainingYear({ status: 'candidates', candidates: [] })).toBeUndefined();
});

test('what is odd about a label is said where the label stands', () => {
  const dates = { status: 'exact', startsOn: '2018-11-04', endsOn: '2018-11-04' } as const;
  const issues = checkTraining(aTraining({ dates: { ...dates, label: 'Senin, 4 November 2018' } }));
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['training.runs-on-day-off', ['dates']],
    ['text.weekday-differs', ['dates', 'label']],
  ]);
});
