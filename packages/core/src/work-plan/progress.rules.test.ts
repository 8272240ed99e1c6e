import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { steps } from '../review/review.test-support.js';
import {
  checkWorkPlanProgress,
  checkWorkPlans,
  planLineRules,
  workPlanListRules,
  workPlanProgressRules,
} from './index.js';
import { workPlanListCases, workPlanProgressCases } from './progress.rule-cases.test-support.js';
import { planLineCases } from './plan-lines.rule-cases.test-support.js';
import { wholeWorkPlan, wholeWorkPlanRecord } from './work-plan.examples.test-support.js';
import { anItem, aRecord, aWorkPlan } from './work-plan.test-support.js';

testRules(workPlanProgressRules, workPlanProgressCases, {});
testRules(planLineRules, planLineCases, { plans: [{ id: 'w1' }] });
testRules(workPlanListRules, workPlanListCases, {});

test('nothing is found in a record that is in order', () => {
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkWorkPlanProgress(wholeWorkPlanRecord, { timeZone: 'WIB' }, stage)).toEqual([]);
    expect(checkWorkPlanProgress(aRecord(), {}, stage)).toEqual([]);
    expect(checkWorkPlans([wholeWorkPlan], { owners: [wholeWorkPlan.owner] }, stage)).toEqual([]);
  }
});

test('plans are checked together as drafts where nothing else is said', () => {
  expect(checkWorkPlans([wholeWorkPlan, wholeWorkPlan])).toMatchObject([
    { code: 'work-plan.owner-has-two', path: [1, 'owner'] },
  ]);
});

test('the review of a plan is held against those who answer for its activities', () => {
  const found = (record: Parameters<typeof checkWorkPlanProgress>[0]) =>
    checkWorkPlanProgress(record).map(({ code, path }) => [code, path.join('.')]);
  const review = steps('submit', { step: 'verify', role: 'Ketua KPSPAMS' });
  expect(found(aRecord({ review }))).toEqual([['review.verified-by-responsible', 'review.1.by']]);
  expect(found({ plan: aWorkPlan({ id: 'i1' }), review })).toEqual([]);
});

test('the owner answers for a plan of a person, a village of the same name does not', () => {
  const review = steps('submit', 'verify');
  const found = (kind: 'person' | 'village' | 'group') =>
    checkWorkPlanProgress({
      plan: { ...aWorkPlan(anItem()), owner: { kind, name: 'Wati' } },
      review,
    }).map(({ code }) => code);
  expect(found('person')).toEqual(['review.verified-by-responsible']);
  expect(found('village')).toEqual([]);
  expect(found('group')).toEqual([]);
});
