import type { Fraction } from '../kernel/index.js';

/** An exact number as text: `48`, `-3`, `43/48`; in lowest terms. */
export type ExactNumber = `${bigint}` | `${bigint}/${bigint}`;

/** An exact number to reckon with: in lowest terms, the denominator positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** Zero. */
export const zero: Rational = { n: 0n, d: 1n };

/** The number as it is written: 24.995 is 24995/1000, and never the float beside it. */
export function rational(value: number | Fraction): Rational {
  if (typeof value !== 'number') {
    return divide(rational(value.numerator), rational(value.denominator)) ?? zero;
  }
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const scale = Number(exponent) - decimals.length;
  const written = BigInt(whole + decimals);
  return scale >= 0
    ? { n: written * 10n ** BigInt(scale), d: 1n }
    : lowest(written, powerOfTen(-scale));
}

/** Reads what `exactText` wrote. */
export function fromExact(text: ExactNumber): Rational {
  const [n = '0', d = '1'] = text.split('/');
  return { n: BigInt(n), d: BigInt(d) };
}

/** The number as text, in lowest terms. */
export function exactText({ n, d }: Rational): ExactNumber {
  return d === 1n ? `${n}` : `${n}/${d}`;
}

/** The sum. */
export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return a.d === 1n ? { n: a.n + b.n, d: 1n } : lowest(a.n + b.n, a.d);
  return lowest(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** The first less the second. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { n: -b.n, d: b.d });
}

/** The product. */
export function multiply(a: Rational, b: Rational): Rational {
  return lowest(a.n * b.n, a.d * b.d);
}

/** The quotient; `null` where the divisor is zero. */
export function divide(a: Rational, b: Rational): Rational | null {
  if (b.n === 0n) return null;
  return b.n > 0n ? lowest(a.n * b.d, a.d * b.n) : lowest(-a.n * b.d, a.d * -b.n);
}

/** Negative, zero or positive as the first is below, equal to or above the second. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** How a number is brought to so many decimals: to the nearest, a half away from zero; down, towards minus infinity; or up. */
export type Rounding = 'half-up' | 'down' | 'up';

/** The number with so many decimals, exact itself. */
export function rounded(
  value: Rational,
  decimals: number,
  rounding: Rounding = 'half-up',
): Rational {
  const scale = powerOfTen(decimals);
  return lowest(scaledWhole(value, scale, rounding), scale);
}

/** The number rounded for showing: the last step, after every comparison. */
export function roundedNumber(value: Rational, decimals: number): number {
  const scale = powerOfTen(decimals);
  return Number(scaledWhole(value, scale, 'half-up')) / Number(scale);
}

function scaledWhole({ n, d }: Rational, scale: bigint, rounding: Rounding): bigint {
  const scaled = n * scale;
  if (rounding === 'half-up') {
    return scaled < 0n ? -((-scaled * 2n + d) / (2n * d)) : (scaled * 2n + d) / (2n * d);
  }
  if (rounding === 'up') return -scaledWhole({ n: -n, d }, scale, 'down');
  const towardsZero = scaled / d;
  return scaled < 0n && towardsZero * d !== scaled ? towardsZero - 1n : towardsZero;
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function lowest(n: bigint, d: bigint): Rational {
  if (d === 1n) return { n, d };
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > safe || a > safe) {
    if (b === 0n) return a;
    [a, b] = [b, a % b];
  }
  // Plain numbers divide some ten times faster.
  let x = Number(a);
  let y = Number(b);
  while (y !== 0) [x, y] = [y, x % y];
  return BigInt(x);
}
