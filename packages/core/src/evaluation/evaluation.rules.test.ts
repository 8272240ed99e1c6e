import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { wholeRoster } from '../participant/participant.examples.test-support.js';
import { wholeTraining } from '../training/training.examples.test-support.js';
import { wholeEvaluation } from './evaluation.examples.test-support.js';
import { evaluationCases } from './evaluation.rule-cases.test-support.js';
import { aScore } from './evaluation.test-support.js';
import { checkEvaluation, evaluationRules } from './index.js';

testRules(evaluationRules, evaluationCases, {});

test('nothing is found in an evaluation that is whole, at any stage', () => {
  const context = { participants: wholeRoster, training: wholeTraining };
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkEvaluation(wholeEvaluation, context, stage)).toEqual([]);
  }
});

test('an evaluation is asked as a draft and by itself where nothing else is said', () => {
  const scores = [aScore({ points: -1, participantId: 'p9' })];
  expect(checkEvaluation({ scores })).toEqual(checkEvaluation({ scores }, {}, 'draft'));
  expect(checkEvaluation({ scores })).toMatchObject([{ code: 'evaluation.negative-score' }]);
});
