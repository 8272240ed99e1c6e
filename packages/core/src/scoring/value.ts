import {
  compare,
  exactText,
  rational,
  roundedNumber,
  type ExactNumber,
  type Rational,
} from './rational.js';

/** A number; an option, class or key; or no answer. */
export type Single = Rational | string | null;

/** One value for each row. */
export interface Column {
  readonly rows: readonly Single[];
}

/** What an input or a step comes to. */
export type Value = Single | Column;

/** A number of a score: exact, and rounded for showing. */
export interface Quantity {
  readonly exact: ExactNumber;
  readonly rounded: number;
}

/** A single value as plain data: a number, an option, class or key, or no answer. */
export type PlainSingle = Quantity | string | null;

/** A value as plain data, to keep and to send. */
export type PlainValue = PlainSingle | readonly PlainSingle[];

export function isColumn(value: Value | undefined): value is Column {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

export function isNumber(value: Value | undefined): value is Rational {
  return typeof value === 'object' && value !== null && 'n' in value;
}

/** Whether there is nothing to reckon with: no value, no rows, or no row with a value. */
export function isEmpty(value: Value): boolean {
  return isColumn(value) ? value.rows.every((row) => row === null) : value === null;
}

/** Whether the value is an exact number as a score or a sum gives it. */
export function isQuantity(value: unknown): value is Quantity {
  if (typeof value !== 'object' || value === null || !('exact' in value)) return false;
  return typeof value.exact === 'string' && /^-?\d{1,400}(\/[1-9]\d{0,400})?$/.test(value.exact);
}

/** Whether the row is one of those meant: 1, and neither 0 nor unknown. */
export function isOne(value: Single | undefined): boolean {
  return isNumber(value) && compare(value, one) === 0;
}

/** 1 for yes, 0 for no. */
export function oneOrZero(isSo: boolean): Rational {
  return isSo ? one : nought;
}

export function plainValue(value: Value, decimals: number): PlainValue {
  return isColumn(value)
    ? value.rows.map((row) => plainSingle(row, decimals))
    : plainSingle(value, decimals);
}

/** A number as plain data, with so many decimals to show it. */
export function quantity(value: Rational, decimals: number): Quantity {
  return { exact: exactText(value), rounded: roundedNumber(value, decimals) };
}

function plainSingle(value: Single, decimals: number): PlainSingle {
  return isNumber(value) ? quantity(value, decimals) : value;
}

const one = rational(1);
const nought = rational(0);
