import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { checkTraining, trainingRules } from './index.js';
import { trainingCases } from './training.rule-cases.test-support.js';
import { aTraining } from './training.test-support.js';

testRules(trainingRules, trainingCases, {});

test('nothing is found in a training that is in order', () => {
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkTraining(aTraining(), {}, stage)).toEqual([]);
  }
});

test('open dates are a warning in a draft and an error from publishing on', () => {
  const open = aTraining({ dates: { status: 'unknown' } });
  const severities = (['draft', 'publish', 'lock', 'issue'] as const).map((stage) =>
    checkTraining(open, {}, stage).map(({ severity }) => severity),
  );
  expect(severities).toEqual([['warning'], ['error'], ['error'], ['error']]);
});
