import { checkInstrument, score } from '@berdaya/core/scoring';
import { expect, test } from 'vitest';
import { weightedScale } from '../builders/weighted-scale.js';
import {
  brinCompetenceCategory,
  criterionReferencedQualification,
  lanTrainingQualification,
  waterTrainingQualification,
} from './training-qualification.js';

test.each([
  ['LAN', lanTrainingQualification, [60, 70, 80, 90], 'above'],
  ['criterion-referenced', criterionReferencedQualification, [55, 65, 75, 90], 'from'],
  ['BRIN', brinCompetenceCategory, [78, 90], 'from'],
  ['drinking water', waterTrainingQualification, [51, 61, 71, 86], 'from'],
] as const)('%s: every bound belongs to one side', (_, instrument, bounds, side) => {
  const classes = instrument.steps.class.classes.map((each) => each.class);
  const reached = (mark: number) =>
    classes.indexOf(score(instrument, { mark }).results.class?.class ?? '');
  bounds.forEach((bound, index) => {
    expect(reached(bound - 0.01)).toBe(index);
    expect(reached(bound)).toBe(side === 'from' ? index + 1 : index);
    expect(reached(bound + 0.01)).toBe(index + 1);
  });
  expect([reached(0), reached(100)]).toEqual([0, classes.length - 1]);
});

test('a qualification nobody verified says so', () => {
  const { unverified, instrument } = score(lanTrainingQualification, { mark: 85 });
  expect(unverified).toContain('class');
  expect(instrument.basis).toBe('house-rule');
  expect(instrument.citation.source).toContain('belum diverifikasi');
});

const ownScale = weightedScale({
  id: 'own-scale',
  title: { id: 'Nilai akhir', en: 'Final mark' },
  basis: 'house-rule',
  citation: { source: 'own', confidence: 'read' },
  components: {
    academic: { weight: 20, label: { id: 'akademik', en: 'academic' } },
    project: { weight: 0.5, label: { id: 'proyek', en: 'project' } },
    attitude: { weight: { numerator: 59, denominator: 2 }, label: { id: 'sikap', en: 'attitude' } },
  },
  classes: [
    { class: 'no', label: { id: 'belum', en: 'no' } },
    { class: 'yes', from: 80, label: { id: 'lulus', en: 'yes' } },
  ],
  examples: [
    {
      name: 'x',
      source: 'y',
      input: { academic: 90, project: 100, attitude: 73 },
      expected: { score: 80.07, class: 'yes' },
    },
  ],
});

test('a caller weighs components as theirs are weighed; the weights are shares of their total', () => {
  expect(checkInstrument(ownScale)).toEqual([]);
  const { results } = score(ownScale, { academic: 90, project: 100, attitude: 73 });
  expect(results.score?.exact).toBe('8007/100');
});

test('just below a bound is below it, whatever is shown', () => {
  const { results } = score(ownScale, { academic: 80, project: 79.9, attitude: 80 });
  expect(results.score?.rounded).toBe(80);
  expect(results.class?.class).toBe('no');
});

test('a component without a mark leaves no score', () => {
  const { results, missing } = score(ownScale, { academic: 90, project: null, attitude: 73 });
  expect(results.score).toBeNull();
  expect(results.class).toBeNull();
  expect(missing).toEqual(['project']);
});
