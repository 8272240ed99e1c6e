import { expect, test } from 'vitest';
import { checkWorkPlan, parseWorkPlan, type WorkPlanItem } from './index.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

const found = (change: Partial<WorkPlanItem>) => checkWorkPlan(aWorkPlan(anItem(change)));
const from = (...amounts: number[]) =>
  amounts.map((amountRupiah) => ({ source: 'apbdes', amountRupiah }) as const);

test('a cost needs a source', () => {
  const unfunded = {
    code: 'work-plan.cost-without-source',
    severity: 'error',
    path: ['items', 0, 'funding'],
    params: { costRupiah: 1 },
  };
  expect(found({ costRupiah: 1 })).toEqual([unfunded]);
  expect(found({ costRupiah: 1, funding: null })).toEqual([unfunded]);
  expect(found({ costRupiah: 1, funding: [] })).toEqual([unfunded]);
  expect(found({ costRupiah: 1, funding: from(1) })).toEqual([]);
});

test('an item that costs nothing, or of unknown cost, needs none', () => {
  expect(found({ costRupiah: 0 })).toEqual([]);
  expect(found({ costRupiah: null, funding: [] })).toEqual([]);
});

test('the sources have to add up to the cost', () => {
  const differs = (costRupiah: number, fundedRupiah: number) => ({
    code: 'work-plan.cost-differs-from-sources',
    severity: 'error',
    path: ['items', 0, 'costRupiah'],
    params: { costRupiah, fundedRupiah },
  });
  const parts = from(60_000_000, 15_000_000);
  expect(found({ costRupiah: 74_999_999, funding: parts })).toEqual([
    differs(74_999_999, 75_000_000),
  ]);
  expect(found({ costRupiah: 75_000_000, funding: parts })).toEqual([]);
  expect(found({ costRupiah: 75_000_001, funding: parts })).toEqual([
    differs(75_000_001, 75_000_000),
  ]);
  expect(found({ costRupiah: null, funding: parts })).toEqual([differs(0, 75_000_000)]);
  expect(found({ costRupiah: null, funding: from(0) })).toEqual([]);
});

test('the path leads to the item', () => {
  const plan = aWorkPlan(anItem(), anItem({ id: 'i2', costRupiah: 5 }));
  expect(checkWorkPlan(plan).map(({ path }) => path)).toEqual([['items', 1, 'funding']]);
});

test('a plan that can be read can be checked, however large its amounts', () => {
  const funding = from(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const parsed = parseWorkPlan(aWorkPlan(anItem({ costRupiah: 1, funding })));
  expect(() => parsed.ok && checkWorkPlan(parsed.value)).not.toThrow();
});
