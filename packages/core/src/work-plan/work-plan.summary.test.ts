import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fundingSources, workPlanFunding } from './index.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

const amount = fc.nat(1_000_000_000);
const part = fc.record({ source: fc.constantFrom(...fundingSources), amountRupiah: amount });
const item = fc.record({
  costRupiah: fc.option(amount),
  funding: fc.option(fc.array(part, { maxLength: 4 })),
});
const plan = fc
  .array(item, { maxLength: 6 })
  .map((items) =>
    aWorkPlan(...items.map((change, index) => anItem({ id: `i${index}`, ...change }))),
  );

test('a plan without money has none from any source', () => {
  expect(workPlanFunding(aWorkPlan(anItem()))).toEqual({
    costRupiah: 0,
    bySource: {
      apbn: 0,
      apbd: 0,
      apbdes: 0,
      'self-help-cash': 0,
      'self-help-in-kind': 0,
      other: 0,
    },
    fundedRupiah: 0,
  });
});

test('costs and sources are added up over the items', () => {
  const summary = workPlanFunding(
    aWorkPlan(
      anItem({
        costRupiah: 75_000_000,
        funding: [
          { source: 'apbdes', amountRupiah: 60_000_000 },
          { source: 'self-help-in-kind', amountRupiah: 10_000_000 },
        ],
      }),
      anItem({
        id: 'i2',
        costRupiah: 5_000_000,
        funding: [{ source: 'apbdes', amountRupiah: 5_000_000 }],
      }),
      anItem({ id: 'i3', costRupiah: null, funding: null }),
    ),
  );
  expect(summary.costRupiah).toBe(80_000_000);
  expect(summary.bySource.apbdes).toBe(65_000_000);
  expect(summary.bySource['self-help-in-kind']).toBe(10_000_000);
  expect(summary.bySource.apbn).toBe(0);
  expect(summary.fundedRupiah).toBe(75_000_000);
});

test('the sources together are all the parts of all items together', () => {
  fc.assert(
    fc.property(plan, (each) => {
      const parts = each.items.flatMap(({ funding }) => funding ?? []);
      const { bySource, fundedRupiah, costRupiah } = workPlanFunding(each);
      expect(fundedRupiah).toBe(parts.reduce((sum, { amountRupiah }) => sum + amountRupiah, 0));
      expect(Object.keys(bySource).sort()).toEqual([...fundingSources].sort());
      expect(Object.values(bySource).reduce((sum, value) => sum + value, 0)).toBe(fundedRupiah);
      const costs = each.items.map((one) => one.costRupiah ?? 0);
      expect(costRupiah).toBe(costs.reduce((sum, value) => sum + value, 0));
    }),
    { numRuns: 500 },
  );
});

test('two plans together have the money of both', () => {
  fc.assert(
    fc.property(plan, plan, (a, b) => {
      const both = workPlanFunding(aWorkPlan(...a.items, ...b.items));
      const [first, second] = [workPlanFunding(a), workPlanFunding(b)];
      expect(both.costRupiah).toBe(first.costRupiah + second.costRupiah);
      for (const source of fundingSources) {
        expect(both.bySource[source]).toBe(first.bySource[source] + second.bySource[source]);
      }
    }),
  );
});
