import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { compareVariants, comparisonRules } from './index.js';
import { comparisonCases } from './comparison.rule-cases.test-support.js';
import { share } from './comparison.test-support.js';

testRules(comparisonRules, comparisonCases, undefined);

test('a comparison says whether the class hangs on the practice, and on which', () => {
  const settled = compareVariants(share, { served: 8, all: 10 });
  expect(settled).toMatchObject({ isSettled: true, issues: [] });
  expect(settled.scores.map(({ variants }) => variants)).toEqual([
    { rounding: 'none' },
    { rounding: 'whole' },
  ]);
  const { isSettled, issues } = compareVariants(share, { served: 795, all: 1000 });
  expect(isSettled).toBe(false);
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['scoring.depends-on-variant', 'warning'],
  ]);
});
