import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  exactText,
  fromExact,
  multiply,
  rational,
  rounded,
  roundedNumber,
  subtract,
  zero,
  type Rational,
} from './rational.js';

/** The same number in big parts only, reckoned with as at school: what everything here is held against. */
type Plain = readonly [n: bigint, d: bigint];

const plain = ({ n, d }: Rational): Plain => [BigInt(n), BigInt(d)];
const lowest = ([n, d]: Plain): Plain => {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a < 0n === d < 0n ? a : -a;
  return [n / divisor, d / divisor];
};

const limit = Number.MAX_SAFE_INTEGER;
const wholes = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.maxSafeInteger(),
  fc.constantFrom(limit, limit - 1, -limit, 94906265, 94906266, 94906267, 2 ** 31, 2 ** 26),
);
const numbers = fc.oneof(
  wholes,
  fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.9505629999999999, 0.999563, 24.995, 1e-7, -1e-7, 1.2e21, 5e-324, -0),
);
const rationals = fc.oneof(
  numbers.map((value) => rational(value)),
  fc
    .tuple(wholes, wholes)
    .map(([numerator, denominator]) => rational({ numerator, denominator: denominator || 1 })),
  fc
    .tuple(fc.bigInt(), fc.bigInt({ min: 1n }))
    .map(([n, d]) => fromExact(lowest([n, d]).join('/') as `${bigint}/${bigint}`)),
);
const law = (...holds: Parameters<typeof fc.property<[Rational, Rational, Rational]>>) =>
  fc.assert(fc.property(...holds), { numRuns: 500 });

describe('reading', () => {
  test.each([
    [24.995, '4999/200'],
    [0.9505629999999999, '9505629999999999/10000000000000000'],
    [0.1, '1/10'],
    [-12.5, '-25/2'],
    [1e-7, '1/10000000'],
    [-2.5e-7, '-1/4000000'],
    [1.2e21, '1200000000000000000000'],
    [2 ** 53, '9007199254740992'],
    [-(2 ** 53), '-9007199254740992'],
    [5e-324, `1/2${'0'.repeat(323)}`],
    [-0, '0'],
    [{ numerator: 1, denominator: 9 }, '1/9'],
    [{ numerator: -6, denominator: -4 }, '3/2'],
    [{ numerator: 1, denominator: -3 }, '-1/3'],
    [{ numerator: 0.5, denominator: 0.75 }, '2/3'],
    [{ numerator: 1, denominator: 0 }, '0'],
  ])('%j is %s', (value, text) => {
    expect(exactText(rational(value))).toBe(text);
  });

  test('a number is read as it is written, which leads back to it', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const [n, d] = plain(rational(value));
        const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
        const [whole = '', decimals = ''] = digits.split('.');
        const up = BigInt(Math.max(Number(exponent), 0));
        const down = BigInt(decimals.length + Math.max(-Number(exponent), 0));
        expect((n < 0n ? -n : n) * 10n ** down).toBe(BigInt(whole + decimals) * 10n ** up * d);
        expect(n < 0n).toBe(value < 0);
      }),
      { numRuns: 500 },
    );
  });

  test('what was written as text is read back', () => {
    fc.assert(
      fc.property(rationals, (value) => {
        expect(fromExact(exactText(value))).toEqual(value);
      }),
    );
  });
});

describe('reckoning', () => {
  test('comes to what plain fractions come to, in lowest terms and in one form only', () => {
    law(rationals, rationals, rationals, (a, b) => {
      const [[an, ad], [bn, bd]] = [plain(a), plain(b)];
      const results: [Rational | null, Plain | null][] = [
        [add(a, b), [an * bd + bn * ad, ad * bd]],
        [subtract(a, b), [an * bd - bn * ad, ad * bd]],
        [multiply(a, b), [an * bn, ad * bd]],
        [divide(a, b), bn === 0n ? null : [an * bd, ad * bn]],
      ];
      for (const [result, expected] of results) {
        if (result === null || expected === null) expect(result).toBe(expected);
        else {
          expect(plain(result)).toEqual(lowest(expected));
          const isSafe = [result.n, result.d].every((part) => Number.isSafeInteger(Number(part)));
          expect([typeof result.n, typeof result.d]).toEqual(
            isSafe ? ['number', 'number'] : ['bigint', 'bigint'],
          );
        }
      }
    });
  });

  test('is commutative, associative and distributive', () => {
    law(rationals, rationals, rationals, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(multiply(a, b)).toEqual(multiply(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
    });
  });

  test('has its inverses, and nothing divided by zero', () => {
    law(rationals, rationals, rationals, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      expect(subtract(a, a)).toEqual(zero);
      expect(divide(a, zero)).toBeNull();
      const quotient = divide(a, b);
      if (quotient !== null) expect(multiply(quotient, b)).toEqual(a);
    });
  });

  test('compares as it subtracts', () => {
    law(rationals, rationals, rationals, (a, b, c) => {
      expect(compare(a, a)).toBe(0);
      expect(compare(a, b)).toBe(0 - compare(b, a));
      expect(compare(a, b)).toBe(compare(subtract(a, b), zero));
      expect(compare(add(a, c), add(b, c))).toBe(compare(a, b));
    });
  });

  test('keeps apart what floats do not', () => {
    expect(compare(add(rational(0.1), rational(0.2)), rational(0.3))).toBe(0);
    expect(compare(rational({ numerator: limit - 1, denominator: limit }), rational(1))).toBe(-1);
    const [near, nearer] = [
      { numerator: limit - 2, denominator: limit - 1 },
      { numerator: limit - 1, denominator: limit },
    ];
    expect(compare(rational(near), rational(nearer))).toBe(-1);
  });
});

describe('rounding', () => {
  test.each([
    [0.00005, 4, 0.0001, 0],
    [-0.00005, 4, -0.0001, -0.0001],
    [0.000049, 4, 0, 0],
    [-0.000049, 4, 0, -0.0001],
    [2.5, 0, 3, 2],
    [-2.5, 0, -3, -3],
    [-2, 0, -2, -2],
    [1.005, 2, 1.01, 1],
    [24.995, 2, 25, 24.99],
    [1.2e21, 4, 1.2e21, 1.2e21],
    [1e-7, 4, 0, 0],
    [{ numerator: 2, denominator: 3 }, 4, 0.6667, 0.6666],
    [{ numerator: -2, denominator: 3 }, 20, -2 / 3, -2 / 3],
  ])('%j to %i decimals is %d, or down %d', (value, decimals, nearest, down) => {
    const exact = rational(value);
    expect(roundedNumber(exact, decimals)).toBe(nearest);
    expect(roundedNumber(rounded(exact, decimals), decimals)).toBe(nearest);
    expect(roundedNumber(rounded(exact, decimals, 'down'), decimals)).toBe(down);
  });

  test('goes to the nearest, a half away from zero, or down', () => {
    fc.assert(
      fc.property(rationals, fc.nat({ max: 17 }), (value, decimals) => {
        const step = rational({ numerator: 1, denominator: 10 });
        const unit = Array.from({ length: decimals }, () => step).reduce(multiply, rational(1));
        const nearest = rounded(value, decimals);
        const down = rounded(value, decimals, 'down');
        for (const each of [nearest, down]) expect(plain(divide(each, unit) ?? zero)[1]).toBe(1n);
        const half = multiply(unit, rational(0.5));
        const off = subtract(value, nearest);
        const outward = compare(value, zero) < 0 ? subtract(zero, off) : off;
        expect(compare(outward, half)).toBe(-1);
        expect(compare(outward, subtract(zero, half))).toBeGreaterThanOrEqual(0);
        expect(compare(down, value)).toBeLessThanOrEqual(0);
        expect(compare(subtract(value, down), unit)).toBe(-1);
      }),
      { numRuns: 1000 },
    );
  });

  test('shows the float nearest to that', () => {
    fc.assert(
      fc.property(rationals, fc.nat({ max: 17 }), (value, decimals) => {
        const [n, d] = plain(rounded(value, decimals));
        const scale = 10n ** BigInt(decimals);
        const shown = roundedNumber(value, decimals);
        expect(shown).toBe(Number(`${(n * scale) / d}e-${decimals}`));
      }),
    );
  });

  test('leaves a number alone that has no more decimals', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat({ max: 15 }), (written, decimals) => {
        const value = Number(`${written}e-${decimals}`);
        expect(roundedNumber(rational(value), 15)).toBe(value);
      }),
    );
  });
});
