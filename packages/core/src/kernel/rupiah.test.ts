import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRupiah, readShape, rupiahSchema, success, sumRupiah } from './index.js';

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

test('an amount is read as people type it', () => {
  for (const typed of [
    '75000000',
    '75.000.000',
    'Rp75.000.000',
    'Rp 75.000.000',
    'rp. 75000000',
    '75,000,000',
    'Rp75,000,000',
    ' 75 000 000 ',
  ]) {
    expect(parseRupiah(typed), typed).toEqual(success(75_000_000));
  }
  expect(parseRupiah('0')).toEqual(success(0));
  expect(parseRupiah('999')).toEqual(success(999));
  expect(parseRupiah('1.000')).toEqual(success(1000));
});

test('nothing typed is no amount', () => {
  for (const typed of ['', ' ', '\t']) expect(parseRupiah(typed)).toEqual(success(null));
});

test('anything else is refused with what was typed', () => {
  for (const typed of [
    '75,000.000',
    '75.000.00',
    '7500.000',
    '7500,000',
    '75.000,000',
    '1,5',
    '.000',
    '1.5',
    '1.000,50',
    '-5',
    'USD 5',
    'lima juta',
    '5 juta',
    '5Rp',
  ]) {
    expect(parseRupiah(typed)).toEqual({
      ok: false,
      issues: [
        { code: 'shape.not-rupiah', severity: 'error', path: [], params: { received: typed } },
      ],
    });
  }
});

test('an amount is read up to a trillion, and refused beyond', () => {
  expect(parseRupiah('1.000.000.000.000')).toEqual(success(1_000_000_000_000));
  expect(parseRupiah('1.000.000.000.001').ok).toBe(false);
  expect(parseRupiah('9.007.199.254.740.993').ok).toBe(false);
});

test('every amount is read back from its digits, with and without separators', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000_000), (amount) => {
      let grouped = String(amount);
      for (let place = grouped.length - 3; place > 0; place -= 3) {
        grouped = `${grouped.slice(0, place)}.${grouped.slice(place)}`;
      }
      expect(parseRupiah(String(amount))).toEqual(success(amount));
      expect(parseRupiah(`Rp${grouped}`)).toEqual(success(amount));
    }),
  );
});
