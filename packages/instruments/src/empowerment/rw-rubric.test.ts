import {
  checkEmpowermentAssessment,
  checkEmpowermentRubric,
  parseEmpowermentRubric,
  rubricHash,
  rubricIndicators,
  scoreReadings,
  type EmpowermentAssessment,
} from '@berdaya/core/empowerment';
import { score, type InputOf } from '@berdaya/core/scoring';
import { expect, test } from 'vitest';
import { sampleRwEmpowerment, sampleRwRubric } from './rw-rubric.js';

const indicators = rubricIndicators(sampleRwRubric);
const scored = (levelOf: (id: string) => number) =>
  score(
    sampleRwEmpowerment,
    Object.fromEntries(indicators.map(({ id }) => [id, levelOf(id)])) as InputOf<
      typeof sampleRwEmpowerment.inputs
    >,
  ).results;

test('no rule has anything against the sample, and it says that it is one', () => {
  expect(parseEmpowermentRubric(sampleRwRubric).ok).toBe(true);
  for (const stage of ['draft', 'issue'] as const) {
    expect(checkEmpowermentRubric(sampleRwRubric, {}, stage)).toEqual([]);
  }
  expect(sampleRwRubric.basis).toBe('house-rule');
  expect(sampleRwRubric.title.id).toMatch(/^Contoh .*bukan resmi/);
  expect(sampleRwRubric.citation.source).toContain('rekaan');
});

test.each([
  [0, 0, 'beginning'],
  [1, 30, 'beginning'],
  [2, 70, 'advanced'],
  [3, 100, 'self-reliant'],
])('an RW at level %i throughout has %i points', (level, points, reached) => {
  const results = scored(() => level);
  expect(results['rubric/score']).toMatchObject({ rounded: points });
  expect(results['rubric/class']).toMatchObject({ class: reached });
});

test('a class begins exactly where the rubric says', () => {
  // 15 × 70 % + 20 × 30 % + 20 × 30 % + 20 × 30 % + 15 × 30 % + 10 × 70 % = 40
  const above = new Set(['program-understanding', 'own-evaluation']);
  const at = scored((id) => (above.has(id) ? 2 : 1));
  expect(at['rubric/score']).toEqual({ exact: '40', rounded: 40 });
  expect(at['rubric/class']).toMatchObject({ class: 'growing' });
  const below = scored((id) => (id === 'program-understanding' ? 2 : 1));
  expect(below['rubric/score']).toEqual({ exact: '36', rounded: 36 });
  expect(below['rubric/class']).toMatchObject({ class: 'beginning' });
});

test('an RW that shows nothing is evidenced at the level that needs no evidence', () => {
  const assessment: EmpowermentAssessment = {
    id: 'n1',
    rubric: { id: sampleRwRubric.id, version: 1, sha256: rubricHash(sampleRwRubric) },
    unit: { level: 'rw', region: { code: '32.77.02.1001', name: 'Baros' }, number: 1 },
    year: 2019,
    assessors: [{ by: 'Tim pelaksana RW' }],
    indicators: indicators.map(({ id }) => ({ indicatorId: id, level: 3 })),
  };
  const { claimed, evidenced, verified } = scoreReadings(sampleRwRubric, assessment);
  const pointsOf = ({ results }: typeof claimed) => results['rubric/score'];
  expect(pointsOf(claimed)).toMatchObject({ rounded: 100 });
  expect(pointsOf(evidenced)).toMatchObject({ rounded: 30 });
  expect(pointsOf(verified)).toBeNull();
  const issues = checkEmpowermentAssessment(assessment, { rubric: sampleRwRubric }, 'publish');
  expect(new Set(issues.map(({ code }) => code))).toEqual(
    new Set(['empowerment.evidence-missing']),
  );
});
