import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fundingCompositions, fundingSources, fundingStatement, splitCost } from './index.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

test('a statement has exact shares and the total in words', () => {
  const funding = [
    { source: 'apbdes', amountRupiah: 50_000_000 },
    { source: 'self-help-cash', amountRupiah: 25_000_000 },
  ] as const;
  const statement = fundingStatement(
    aWorkPlan(anItem({ costRupiah: 75_000_000, funding: [...funding] })),
  );
  expect(statement.costInWords).toBe('tujuh puluh lima juta rupiah');
  expect(statement.shares?.apbdes).toEqual({ numerator: 50_000_000, denominator: 75_000_000 });
  expect(statement.shares?.apbn).toEqual({ numerator: 0, denominator: 75_000_000 });
  expect(statement.fundedRupiah).toBe(75_000_000);
  expect(fundingStatement(aWorkPlan()).shares).toBeNull();
});

test('rupiah left over by a split go to the largest remainders', () => {
  expect(splitCost(100, { apbdes: 1, 'self-help-cash': 2 })).toEqual([
    { source: 'apbdes', amountRupiah: 33 },
    { source: 'self-help-cash', amountRupiah: 67 },
  ]);
  expect(splitCost(100, { apbn: 1, apbd: 1, apbdes: 1, other: 0 })).toEqual([
    { source: 'apbn', amountRupiah: 34 },
    { source: 'apbd', amountRupiah: 33 },
    { source: 'apbdes', amountRupiah: 33 },
  ]);
  for (const weights of [{}, { apbn: 0 }, { apbn: -1, apbd: 2 }, { apbn: 1.5 }]) {
    expect(() => splitCost(100, weights)).toThrow(RangeError);
  }
});

test('a split always adds up, and no part is a rupiah off its share', () => {
  const weights = fc.record(
    Object.fromEntries(fundingSources.map((source) => [source, fc.nat(1000)])),
  );
  fc.assert(
    fc.property(fc.nat(1_000_000_000_000), weights, (cost, each) => {
      const together = Object.values(each).reduce((sum, weight) => sum + weight, 0);
      fc.pre(together > 0);
      const parts = splitCost(cost, each);
      expect(parts.reduce((sum, { amountRupiah }) => sum + amountRupiah, 0)).toBe(cost);
      for (const { source, amountRupiah } of parts) {
        const off =
          BigInt(amountRupiah) * BigInt(together) - BigInt(cost) * BigInt(each[source] ?? 0);
        expect(off < BigInt(together) && off > -BigInt(together)).toBe(true);
      }
    }),
  );
});

test('the compositions known ask for no more than there is', () => {
  for (const { bounds, confidence, source } of fundingCompositions) {
    const least = bounds.reduce((sum, { minimum }) => sum + (minimum?.numerator ?? 0), 0);
    expect(least).toBeLessThanOrEqual(100);
    expect(confidence === 'memory' ? source : 'not verified').toContain('not verified');
  }
});
