import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { checkReview, mergeReviewSteps, reviewRules } from './index.js';
import { wholeReview } from './review.examples.test-support.js';
import { reviewCases } from './review.rule-cases.test-support.js';
import { anySteps } from './review.test-support.js';

testRules(reviewRules, reviewCases, {});

test('nothing is found in a review that went its way', () => {
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkReview(wholeReview, {}, stage)).toEqual([]);
  }
});

test('what is found does not depend on the order in which steps arrived', () => {
  const inWords = (steps: Parameters<typeof checkReview>[0]) =>
    checkReview(steps)
      .map(({ code, path, params }) => JSON.stringify([code, steps[Number(path[0])], params]))
      .sort();
  fc.assert(
    fc.property(anySteps, (steps) => {
      expect(inWords([...steps].reverse())).toEqual(inWords(steps));
      expect(inWords(mergeReviewSteps(steps))).toEqual(inWords(steps));
    }),
  );
});
