import { compare, exactText, nearestNumber, rational, type Rational } from './rational.js';
import type { Quantity } from './value.js';

/** A reckoned value as an input again: a plain number where one holds it exactly, the exact number otherwise. */
export function asInput(value: Rational): number | Quantity {
  const plain = nearestNumber(value);
  if (compare(rational(plain), value) === 0) return plain;
  return { exact: exactText(value), rounded: plain };
}
