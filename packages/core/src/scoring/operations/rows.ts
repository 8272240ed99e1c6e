import { add, compare, divide, rational, zero, type Rational } from '../rational.js';
import type { PairStep, RowsStep } from '../step.js';
import { isColumn, isNumber, isOne, type Single, type Value } from '../value.js';
import type { Operation } from './operation.js';

/** How the values of so many rows are brought to one number; `null` where that means nothing. */
const gatherings: Readonly<
  Record<RowsStep['operation'], (all: readonly Rational[], rows: number) => Rational | null>
> = {
  'row-count': (all) => rational(all.length),
  // No rows come to zero; rows of which none has a value come to nothing that is known.
  'row-total': (all, rows) => (all.length === 0 && rows > 0 ? null : all.reduce(add, zero)),
  'row-mean': (all) => divide(all.reduce(add, zero), rational(all.length)),
  'row-median': median,
};

export const rows: Operation<RowsStep> = {
  operands: ({ of, where }) => (where === undefined ? [of] : [of, where]),
  value: ({ operation }, [of = null, where]) => {
    // A mean that was published stands for the answers behind it.
    if (!isColumn(of)) return isNumber(of) && operation === 'row-mean' ? of : null;
    const taken = of.rows.filter((_, row) => where === undefined || isOne(rowOf(where, row)));
    return gatherings[operation](taken.filter(isNumber), taken.length);
  },
};

export const pair: Operation<PairStep> = {
  operands: ({ of, key, side }) => [of, key, side],
  value: ({ take }, [of = null, key = null, side = null]) => {
    if (!isColumn(key)) return null;
    const pairs = new Map<string, [number[], number[]]>();
    key.rows.forEach((each, row) => {
      const on = rowOf(side, row);
      if (typeof each !== 'string' || !isNumber(on)) return;
      const both = pairs.get(each) ?? [[], []];
      both[isOne(on) ? 1 : 0].push(row);
      pairs.set(each, both);
    });
    const complete = [...pairs.values()].filter((both) => both.every(({ length }) => length === 1));
    return { rows: complete.map((both) => rowOf(of, both[take][0] ?? -1)) };
  },
};

function rowOf(value: Value, row: number): Single {
  return isColumn(value) ? (value.rows[row] ?? null) : value;
}

function median(all: readonly Rational[]): Rational | null {
  const sorted = [...all].sort(compare);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return divide(middle.reduce(add, zero), rational(middle.length));
}
