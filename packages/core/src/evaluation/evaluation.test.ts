import { expect, test } from 'vitest';
import {
  competencePassRule,
  competenceOf,
  competenceUnits,
  parseEvaluation,
  passRulePresets,
  satisfactionElements,
  scorePassRule,
  testShare,
} from './index.js';
import { wholeEvaluation } from './evaluation.examples.test-support.js';
import { anAssessment, aScore } from './evaluation.test-support.js';

test('an evaluation comes back as it was given, unknown fields included', () => {
  for (const input of [{}, { ...wholeEvaluation, newer: 1 }, { scores: null, passed: null }]) {
    const parsed = parseEvaluation(input);
    expect(parsed).toEqual({ ok: true, value: input, warnings: [] });
  }
});

test('what is no evaluation is refused with its path', () => {
  expect(
    parseEvaluation({
      passRule: { id: 'own', asksCompetence: 'ya', maximumAttempts: 0 },
      assessments: [anAssessment({ attempt: 0 }), anAssessment({ result: 'lulus' as 'competent' })],
      scores: [aScore({ maximum: 0 }), aScore({ points: 0.5 })],
      satisfaction: [{ id: 'f1', answers: [{ element: 'parkir', answer: 'baik' }] }],
      passed: 'semua',
    }),
  ).toMatchObject({
    issues: [
      { code: 'shape.wrong-kind', path: ['passRule', 'asksCompetence'] },
      { code: 'shape.too-small', path: ['passRule', 'maximumAttempts'] },
      { code: 'shape.too-small', path: ['assessments', 0, 'attempt'] },
      { code: 'shape.not-one-of', path: ['assessments', 1, 'result'] },
      { code: 'shape.too-small', path: ['scores', 0, 'maximum'] },
      { code: 'shape.wrong-kind', path: ['scores', 1, 'points'] },
      { code: 'shape.not-one-of', path: ['satisfaction', 0, 'answers', 0, 'element'] },
      { code: 'shape.wrong-kind', path: ['satisfaction', 0, 'answers', 0, 'answer'] },
      { code: 'shape.wrong-kind', path: ['passed'] },
    ],
  });
});

test('there are nine elements of satisfaction', () => {
  expect(new Set(satisfactionElements).size).toBe(9);
});

test('presets are pass rules that say where they come from; one of them is a regulation', () => {
  for (const { rule, source, isRegulation, confidence } of passRulePresets) {
    expect(parseEvaluation({ passRule: rule }).ok).toBe(true);
    expect([rule.source, source].every((each) => each != null && each !== '')).toBe(true);
    expect(isRegulation).toBe(confidence === 'read');
  }
  expect(passRulePresets.map(({ rule }) => rule)).toEqual([competencePassRule, scorePassRule]);
  expect(scorePassRule.source).toContain('belum diverifikasi');
  expect(competencePassRule).toMatchObject({ asksCompetence: true, maximumAttempts: 3 });
  expect(scorePassRule.bands?.map(({ minimum }) => minimum.numerator)).toEqual([51, 61, 71, 86]);
});

test('the units are those listed, or else those assessed', () => {
  const assessments = [
    anAssessment({ unitId: 'b' }),
    anAssessment({ unitId: 'a' }),
    anAssessment({ unitId: 'b' }),
  ];
  expect(competenceUnits({ assessments })).toEqual([
    { id: 'b', title: 'b' },
    { id: 'a', title: 'a' },
  ]);
  const units = [{ id: 'c', title: 'C' }];
  expect(competenceUnits({ units, assessments })).toBe(units);
  expect(competenceUnits({ units: [], assessments })).toEqual([]);
  expect(competenceUnits({})).toEqual([]);
});

test('whoever was found competent once is, and the others have so many assessments left', () => {
  const notYet = { result: 'not-yet-competent' } as const;
  const of = (...all: Parameters<typeof anAssessment>[0][]) =>
    competenceOf('p1', {
      units: [{ id: 'E.370100.001.01', title: 'A' }],
      assessments: all.map(anAssessment),
    })[0];
  expect(of()).toMatchObject({ isCompetent: null, attempts: 0, attemptsLeft: 3 });
  expect(of({ participantId: 'p2' }, { unitId: 'b' })).toMatchObject({ isCompetent: null });
  expect(of(notYet)).toMatchObject({ isCompetent: false, attempts: 1, attemptsLeft: 2 });
  expect(of(notYet, { attempt: 2 })).toMatchObject({
    ...{ isCompetent: true, attempts: 2, attemptsLeft: 0 },
  });
  expect(of({}, { ...notYet, attempt: 2 })).toMatchObject({ isCompetent: true });
  // The same assessment twice is one, and one too many does not count.
  expect(of(notYet, notYet, { attempt: 4 })).toMatchObject({
    ...{ isCompetent: false, attempts: 1, attemptsLeft: 2 },
  });
  expect(of(notYet, { ...notYet, attempt: 2 }, { attempt: 3 })?.isCompetent).toBe(true);
});

test('without a limit there is no number of assessments left', () => {
  const assessments = [anAssessment({ result: 'not-yet-competent', attempt: 9 })];
  const passRule = { id: 'own', asksCompetence: true };
  expect(competenceOf('p1', { passRule, assessments })).toMatchObject([
    { isCompetent: false, attempts: 1, attemptsLeft: null },
  ]);
});

test('a share of a test is exact, or says why there is none', () => {
  const of = (...points: number[]) =>
    testShare('p1', 'post-test', { scores: points.map((each) => aScore({ points: each })) });
  expect(of(80)).toEqual({ numerator: 80, denominator: 100 });
  expect([of(0), of(100)]).toEqual([
    { numerator: 0, denominator: 100 },
    { numerator: 100, denominator: 100 },
  ]);
  expect([of(), of(80, 80), of(101), of(-1)]).toEqual([
    'missing',
    'repeated',
    'out-of-range',
    'out-of-range',
  ]);
  expect(testShare('p2', 'post-test', { scores: [aScore()] })).toBe('missing');
  expect(testShare('p1', 'pre-test', { scores: [aScore()] })).toBe('missing');
  expect(testShare('p1', 'pre-test', {})).toBe('missing');
});
