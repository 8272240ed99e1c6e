import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { checkScoringInput, scoringRules, type Instrument } from './index.js';
import { scoringCases } from './scoring.rule-cases.test-support.js';
import { everyInput, rightInput } from './scoring.test-support.js';

testRules(scoringRules, scoringCases, {});

test('nothing is said of right values, on any day where no day is named', () => {
  const instrument = everyInput as unknown as Instrument;
  expect(checkScoringInput({ instrument, input: rightInput })).toEqual([]);
  expect(checkScoringInput({ instrument, input: rightInput }, { on: '2018-06-01' })).toEqual([]);
});
