import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFractions, fractionSchema, readShape, roundedPercent } from './index.js';
import type { Fraction } from './index.js';

const fraction = fc.record({
  numerator: fc.oneof(fc.nat(200), fc.maxSafeNat()),
  denominator: fc.oneof(
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  ),
});
const share = fc
  .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }))
  .map(([a, b]): Fraction => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));

test('43 of 48 is below 90 of 100, 44 of 48 above it', () => {
  const ninety = { numerator: 90, denominator: 100 };
  expect(compareFractions({ numerator: 43, denominator: 48 }, ninety)).toBeLessThan(0);
  expect(compareFractions({ numerator: 44, denominator: 48 }, ninety)).toBeGreaterThan(0);
  expect(compareFractions({ numerator: 9, denominator: 10 }, ninety)).toBe(0);
});

test('shares that a float cannot tell apart are told apart', () => {
  const max = Number.MAX_SAFE_INTEGER;
  const smaller = { numerator: max - 2, denominator: max - 1 };
  const larger = { numerator: max - 1, denominator: max };
  expect((max - 2) / (max - 1)).toBe((max - 1) / max);
  expect(compareFractions(smaller, larger)).toBe(-1);
  expect(compareFractions(larger, smaller)).toBe(1);
});

test('comparison agrees with the cross product in whole numbers, both ways round', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const difference =
        BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
      const sign = difference < 0n ? -1 : difference > 0n ? 1 : 0;
      expect(Math.sign(compareFractions(a, b))).toBe(sign);
      expect(compareFractions(a, b) + compareFractions(b, a)).toBe(0);
    }),
    { numRuns: 1000 },
  );
});

test('a share multiplied through stays the same share', () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 1000 }), ({ numerator, denominator }, times) => {
      const expanded = { numerator: numerator * times, denominator: denominator * times };
      expect(compareFractions({ numerator, denominator }, expanded)).toBe(0);
    }),
  );
});

test('per cent for showing is rounded half up, to two decimals unless said otherwise', () => {
  expect(roundedPercent({ numerator: 43, denominator: 48 })).toBe(89.58);
  expect(roundedPercent({ numerator: 44, denominator: 48 })).toBe(91.67);
  expect(roundedPercent({ numerator: 2, denominator: 3 }, 0)).toBe(67);
  expect(roundedPercent({ numerator: 1, denominator: 200 }, 0)).toBe(1);
  expect(roundedPercent({ numerator: 1, denominator: 201 }, 0)).toBe(0);
  expect(roundedPercent({ numerator: 1, denominator: 16 }, 1)).toBe(6.3);
  expect(roundedPercent({ numerator: 201, denominator: 20_000 })).toBe(1.01);
  expect(roundedPercent({ numerator: 17_999, denominator: 20_000 })).toBe(90);
  expect(roundedPercent({ numerator: 1, denominator: 3 }, 4)).toBe(33.3333);
  expect(roundedPercent({ numerator: 0, denominator: 7 })).toBe(0);
  expect(roundedPercent({ numerator: 7, denominator: 7 })).toBe(100);
});

test('what is shown is never more than half a unit away, and half a unit only upwards', () => {
  fc.assert(
    fc.property(share, fc.nat(4), ({ numerator, denominator }, decimals) => {
      const scale = 10 ** decimals;
      const shown = BigInt(
        Math.round(roundedPercent({ numerator, denominator }, decimals) * scale),
      );
      const exact = BigInt(numerator) * 100n * BigInt(scale);
      const off = 2n * (shown * BigInt(denominator) - exact);
      expect(off > -BigInt(denominator) && off <= BigInt(denominator)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a larger share is never shown smaller', () => {
  fc.assert(
    fc.property(share, share, fc.nat(3), (a, b, decimals) => {
      const [low, high] = compareFractions(a, b) <= 0 ? [a, b] : [b, a];
      expect(roundedPercent(low, decimals)).toBeLessThanOrEqual(roundedPercent(high, decimals));
    }),
  );
});

test('a fraction has whole parts and a positive denominator', () => {
  const isFraction = (numerator: unknown, denominator: unknown) =>
    readShape(fractionSchema, { numerator, denominator }).ok;
  expect(isFraction(0, 1)).toBe(true);
  expect(isFraction(-1, 1)).toBe(false);
  expect(isFraction(1, 0)).toBe(false);
  expect(isFraction(0.5, 1)).toBe(false);
  expect(isFraction(1, 1.5)).toBe(false);
  expect(isFraction(1, undefined)).toBe(false);
});
