import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { checkPlanningDocument, planningRules } from './index.js';
import { wholePlanningDocument } from './planning.examples.test-support.js';
import { planningCases } from './planning.rule-cases.test-support.js';

testRules(planningRules, planningCases, {});

test('a whole document has nothing against it at any stage', () => {
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkPlanningDocument(wholePlanningDocument, {}, stage)).toEqual([]);
  }
});

test('a document is checked as a draft, on its own, where nothing else is said', () => {
  expect(checkPlanningDocument({ id: 'd1', kind: 'rtplp' })).toMatchObject([
    { code: 'planning.rtplp-without-rplp', severity: 'warning' },
  ]);
});
