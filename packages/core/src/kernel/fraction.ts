/** An exact share: whole numerator over whole, positive denominator. Never a rounded float. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Negative, zero or positive as the first is below, equal to or above the second; exact.
 *
 * @example
 * compareFractions({ numerator: 43, denominator: 48 }, { numerator: 90, denominator: 100 }) < 0;
 */
export function compareFractions(first: Fraction, second: Fraction): number {
  const left = BigInt(first.numerator) * BigInt(second.denominator);
  const right = BigInt(second.numerator) * BigInt(first.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The share in per cent for showing, rounded half up to so many decimals. Rounding is the last
 * step: never compare what this returns with a threshold.
 */
export function roundedPercent(share: Fraction, decimals = 2): number {
  const scale = 10n ** BigInt(decimals);
  const denominator = BigInt(share.denominator);
  const scaled = (BigInt(share.numerator) * 200n * scale + denominator) / (2n * denominator);
  return Number(scaled) / Number(scale);
}
