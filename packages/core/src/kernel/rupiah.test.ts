import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShape, rupiahSchema, sumRupiah } from './index.js';

const max = Number.MAX_SAFE_INTEGER;

test('money is whole rupiah, zero or more', () => {
  const isRupiah = (value: unknown) => readShape(rupiahSchema, value).ok;
  expect(isRupiah(0)).toBe(true);
  expect(isRupiah(75_000_000)).toBe(true);
  expect(isRupiah(-1)).toBe(false);
  expect(isRupiah(0.5)).toBe(false);
  expect(isRupiah('75000000')).toBe(false);
  expect(isRupiah(NaN)).toBe(false);
});

test('a sum is exact up to the largest number that is, and refused beyond', () => {
  expect(sumRupiah([])).toBe(0);
  expect(sumRupiah([75_000_000, 1])).toBe(75_000_001);
  expect(sumRupiah([max - 1, 1])).toBe(max);
  expect(() => sumRupiah([max, 1])).toThrow(RangeError);
  expect(() => sumRupiah([max, max])).toThrow(RangeError);
  expect(() => sumRupiah([max, 1, 1])).toThrow(RangeError);
});

test('a sum either equals the sum in big integers or is refused', () => {
  const amounts = fc.array(fc.oneof(fc.nat(), fc.maxSafeNat()), { maxLength: 8 });
  fc.assert(
    fc.property(amounts, (parts) => {
      const exact = parts.reduce((sum, part) => sum + BigInt(part), 0n);
      if (exact > BigInt(max)) expect(() => sumRupiah(parts)).toThrow(RangeError);
      else expect(BigInt(sumRupiah(parts))).toBe(exact);
    }),
    { numRuns: 1000 },
  );
});
