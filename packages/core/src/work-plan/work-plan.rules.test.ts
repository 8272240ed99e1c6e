import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import {
  checkWorkPlan,
  checkWorkPlanLinks,
  parseWorkPlan,
  planQualityRules,
  workPlanLinkRules,
  workPlanRules,
} from './index.js';
import { wholeWorkPlan } from './work-plan.examples.test-support.js';
import { planQualityCases } from './plan-quality.rule-cases.test-support.js';
import { workPlanCases, workPlanLinkCases } from './work-plan.rule-cases.test-support.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

testRules(workPlanRules, workPlanCases, {});
testRules(workPlanLinkRules, workPlanLinkCases, {});
testRules(planQualityRules, planQualityCases, {});

const stages = ['draft', 'publish', 'lock', 'issue'] as const;

test('nothing is found in a plan that is in order', () => {
  for (const stage of stages) {
    expect(checkWorkPlan(aWorkPlan(anItem()), {}, stage)).toEqual([]);
    expect(checkWorkPlan(wholeWorkPlan, {}, stage)).toEqual([]);
    expect(checkWorkPlanLinks(wholeWorkPlan, stage)).toEqual([]);
  }
});

test('an empty plan is kept as a draft, and stopped from publishing on', () => {
  const found = stages.map((stage) =>
    checkWorkPlan(aWorkPlan(), {}, stage).map(({ code }) => code),
  );
  expect(found).toEqual([[], ['work-plan.empty'], ['work-plan.empty'], ['work-plan.empty']]);
});

test('what a document rests on is asked for from publishing on', () => {
  const planningLink = { document: 'apbdes', year: 2018, status: 'proposed' } as const;
  const plan = aWorkPlan(anItem({ planningLink }));
  expect(checkWorkPlanLinks(plan)).toEqual([]);
  expect(checkWorkPlanLinks(plan, 'publish').map(({ code }) => code)).toEqual([
    'work-plan.not-in-rkpdes',
  ]);
});

test('a placeholder is a warning in a draft and an error from publishing on', () => {
  const severities = stages.map(
    (stage) => checkWorkPlan(aWorkPlan(anItem({ place: '-' })), {}, stage)[0]?.severity,
  );
  expect(severities).toEqual(['warning', 'error', 'error', 'error']);
});

test('a plan that can be read can be checked, however large its amounts', () => {
  const funding = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER].map(
    (amountRupiah) => ({ source: 'apbdes', amountRupiah }) as const,
  );
  const parsed = parseWorkPlan(aWorkPlan(anItem({ costRupiah: 1, funding })));
  expect(() => parsed.ok && checkWorkPlan(parsed.value)).not.toThrow();
});
