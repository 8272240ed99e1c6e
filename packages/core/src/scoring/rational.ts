import type { Fraction } from '../kernel/index.js';

/** An exact number as text: `48`, `-3`, `43/48`; in lowest terms. */
export type ExactNumber = `${bigint}` | `${bigint}/${bigint}`;

/**
 * An exact number to reckon with: in lowest terms, the denominator positive. Its parts are plain numbers where both are safe
 * integers, which is quick, and otherwise big ones.
 */
export type Rational = Small | Large;

interface Small {
  readonly n: number;
  readonly d: number;
}

interface Large {
  readonly n: bigint;
  readonly d: bigint;
}

/** Zero. */
export const zero: Rational = { n: 0, d: 1 };

/** The number as it is written: 24.995 is 24995/1000, and never the float beside it. */
export function rational(value: number | Fraction): Rational {
  if (typeof value !== 'number') {
    return divide(rational(value.numerator), rational(value.denominator)) ?? zero;
  }
  if (Number.isSafeInteger(value)) return value === 0 ? zero : { n: value, d: 1 };
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const scale = Number(exponent) - decimals.length;
  const written = whole + decimals;
  const small = smallPowersOfTen[-scale];
  if (small !== undefined && isSafe(Number(written))) return lowestSmall(Number(written), small);
  return scale >= 0
    ? narrowed(BigInt(written) * powerOfTen(scale), 1n)
    : lowest(BigInt(written), powerOfTen(-scale));
}

/** Reads what `exactText` wrote, in lowest terms or not. */
export function fromExact(text: ExactNumber): Rational {
  const [n = '0', d = '1'] = text.split('/');
  return lowest(BigInt(n), BigInt(d));
}

/** The number as text, in lowest terms. */
export function exactText({ n, d }: Rational): ExactNumber {
  return (d === 1 || d === 1n ? `${n}` : `${n}/${d}`) as ExactNumber;
}

/** The sum. */
export function add(a: Rational, b: Rational): Rational {
  if (isSmall(a) && isSmall(b)) {
    const isAlike = a.d === b.d;
    const left = isAlike ? a.n : a.n * b.d;
    const right = isAlike ? b.n : b.n * a.d;
    const d = isAlike ? a.d : a.d * b.d;
    if (isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(d)) {
      return lowestSmall(left + right, d);
    }
  }
  // Reduced before multiplying, numbers stay short (Knuth, The Art of Computer Programming 2, 4.5.1).
  const [x, y] = [large(a), large(b)];
  const common = greatestCommonDivisor(x.d, y.d);
  const [ours, theirs] = [x.d / common, y.d / common];
  const n = x.n * theirs + y.n * ours;
  const left = greatestCommonDivisor(n, common);
  return narrowed(n / left, ours * (y.d / left));
}

/** The first less the second. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negative(b));
}

/** The product. */
export function multiply(a: Rational, b: Rational): Rational {
  if (isSmall(a) && isSmall(b)) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (isSafe(n) && isSafe(d)) return lowestSmall(n, d);
  }
  const [x, y] = [large(a), large(b)];
  const first = greatestCommonDivisor(x.n, y.d);
  const second = greatestCommonDivisor(y.n, x.d);
  return narrowed((x.n / first) * (y.n / second), (x.d / second) * (y.d / first));
}

/** The quotient; `null` where the divisor is zero. */
export function divide(a: Rational, b: Rational): Rational | null {
  if (b.n === 0) return null;
  const { n, d } = b.n > 0 ? b : negative(b);
  const quotient = multiply(a, { n: d, d: n } as Rational);
  return b.n > 0 ? quotient : negative(quotient);
}

/** Negative, zero or positive as the first is below, equal to or above the second. */
export function compare(a: Rational, b: Rational): number {
  if (isSmall(a) && isSmall(b)) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (isSafe(left) && isSafe(right)) return Math.sign(left - right);
  }
  const [x, y] = [large(a), large(b)];
  const difference = x.n * y.d - y.n * x.d;
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
  return lowest(scaledWhole(large(value), scale, rounding), scale);
}

/** The number rounded for showing: the last step, after every comparison. */
export function roundedNumber(value: Rational, decimals: number): number {
  if (isSmall(value)) {
    const { n, d } = value;
    const scale = smallPowersOfTen[decimals] ?? NaN;
    if (scale % d === 0) return n / d;
    const doubled = Math.abs(n) * scale * 2 + d;
    if (isSafe(doubled)) return (Math.sign(n) * Math.floor(doubled / (2 * d))) / scale + 0;
  }
  return Number(`${scaledWhole(large(value), powerOfTen(decimals), 'half-up')}e-${decimals}`);
}

/** The plain number nearest to it: the number itself wherever a plain one can hold it. */
export function nearestNumber(value: Rational): number {
  return isSmall(value) ? value.n / value.d : roundedNumber(value, 15);
}

function scaledWhole({ n, d }: Large, scale: bigint, rounding: Rounding): bigint {
  const scaled = n * scale;
  if (rounding === 'half-up') {
    return scaled < 0n ? -((-scaled * 2n + d) / (2n * d)) : (scaled * 2n + d) / (2n * d);
  }
  if (rounding === 'up') return -scaledWhole({ n: -n, d }, scale, 'down');
  const towardsZero = scaled / d;
  return scaled < 0n && towardsZero * d !== scaled ? towardsZero - 1n : towardsZero;
}

const smallPowersOfTen = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function isSmall(value: Rational): value is Small {
  return typeof value.n === 'number';
}

/** What comes out safe was reckoned exactly: beyond, floats round to what is not safe either. */
const isSafe = Number.isSafeInteger;

function large(value: Rational): Large {
  return isSmall(value) ? { n: BigInt(value.n), d: BigInt(value.d) } : value;
}

function negative(value: Rational): Rational {
  return isSmall(value) ? { n: 0 - value.n, d: value.d } : { n: -value.n, d: value.d };
}

/** Plain numbers wherever they are exact, so that a number has one form only. */
function narrowed(n: bigint, d: bigint): Rational {
  return d <= safe && n <= safe && n >= -safe ? { n: Number(n), d: Number(d) } : { n, d };
}

function lowest(n: bigint, d: bigint): Rational {
  const divisor = greatestCommonDivisor(n, d);
  return narrowed(n / divisor, d / divisor);
}

function lowestSmall(n: number, d: number): Rational {
  const divisor = d === 1 ? 1 : smallDivisor(Math.abs(n), d);
  // Nought has no sign.
  return { n: n / divisor + 0, d: d / divisor };
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

function greatestCommonDivisor(n: bigint, d: bigint): bigint {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > safe || a > safe) {
    if (b === 0n) return a;
    [a, b] = [b, a % b];
  }
  return BigInt(smallDivisor(Number(a), Number(b)));
}

function smallDivisor(a: number, b: number): number {
  // Quicker than %, and right: a quotient of safe integers is never so close to the next whole that a float becomes it.
  while (b !== 0) [a, b] = [b, a - Math.floor(a / b) * b];
  return a;
}
