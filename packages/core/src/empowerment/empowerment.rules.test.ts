import { describe, expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { empowermentAssessmentCases } from './assessment.rule-cases.test-support.js';
import { wholeAssessment, wholeRubric } from './empowerment.examples.test-support.js';
import { aRubric, anAssessment } from './empowerment.test-support.js';
import {
  checkEmpowermentAssessment,
  checkEmpowermentRubric,
  empowermentAssessmentRules,
  empowermentRubricRules,
  parseEmpowermentAssessment,
  parseEmpowermentRubric,
  rubricHash,
} from './index.js';
import { empowermentRubricCases } from './rubric.rule-cases.test-support.js';

describe('a rubric', () => {
  testRules(empowermentRubricRules, empowermentRubricCases, {});
});

describe('an assessment', () => {
  testRules(empowermentAssessmentRules, empowermentAssessmentCases, { rubric: aRubric() });
});

test('no rule has anything against the whole examples, at any stage', () => {
  const released = { [`r@${wholeRubric.version}`]: rubricHash(wholeRubric) };
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkEmpowermentRubric(wholeRubric, { released }, stage)).toEqual([]);
    const context = { rubric: wholeRubric };
    expect(checkEmpowermentAssessment(wholeAssessment, context, stage)).toEqual([]);
  }
  expect(checkEmpowermentRubric(aRubric())).toEqual([]);
  expect(checkEmpowermentAssessment(anAssessment(), { rubric: aRubric() }, 'issue')).toEqual([]);
});

test('a draft without classes may be kept, and is not published', () => {
  const rubric = aRubric({ bands: [] });
  const severities = (['draft', 'publish'] as const).map(
    (stage) => checkEmpowermentRubric(rubric, {}, stage)[0]?.severity,
  );
  expect(severities).toEqual(['warning', 'error']);
});

test('documents come back as they were given, fields we do not know included', () => {
  const rubric = { ...wholeRubric, logo: 'cimahi.svg' };
  expect(parseEmpowermentRubric(rubric)).toEqual({ ok: true, value: rubric, warnings: [] });
  expect(parseEmpowermentAssessment(wholeAssessment)).toMatchObject({ value: wholeAssessment });
  const [refused, unread] = [
    parseEmpowermentRubric({ ...wholeRubric, basis: 'perwal' }),
    parseEmpowermentAssessment({ ...wholeAssessment, year: 'lalu' }),
  ];
  expect(refused.ok ? [] : refused.issues.map(({ path }) => path)).toEqual([['basis']]);
  expect(unread.ok ? [] : unread.issues.map(({ path }) => path)).toEqual([['year']]);
});
