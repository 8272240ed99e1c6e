import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactText, rational } from '../rational.js';
import type { PairStep, RowsStep } from '../step.js';
import { isColumn, isNumber, type Single, type Value } from '../value.js';
import { pair, rows } from './rows.js';

const label = { id: '', en: '' };
const single = (value: number | string | null): Single =>
  typeof value === 'number' ? rational(value) : value;
const column = (values: readonly (number | string | null)[]): Value => ({
  rows: values.map(single),
});
const written = (value: Value | undefined): unknown => {
  if (value === undefined) return undefined;
  if (isColumn(value)) return value.rows.map(written);
  return isNumber(value) ? exactText(value) : value;
};

const gathered = (operation: RowsStep['operation'], of: Value, where?: Value) => {
  const step: RowsStep = { operation, label, of: 'of', ...(where !== undefined && { where: 'w' }) };
  return written(rows.value(step, where === undefined ? [of] : [of, where]));
};

const paired = (take: 0 | 1, of: Value, key: Value, side: Value) => {
  const step: PairStep = { operation: 'pair', label, of: 'of', key: 'key', side: 'side', take };
  return written(pair.value(step, [of, key, side]));
};

describe('rows brought to one number', () => {
  test.each([
    ['row-count', [3, null, 5], '2'],
    ['row-count', [], '0'],
    ['row-total', [0.1, 0.2, null], '3/10'],
    ['row-total', [], '0'],
    ['row-mean', [1, 2, null], '3/2'],
    ['row-mean', [null], null],
    ['row-mean', [], null],
    ['row-median', [3, 1, 2], '2'],
    ['row-median', [10, 9, 1, 2], '11/2'],
    ['row-median', [4, null, 3], '7/2'],
    ['row-median', [7], '7'],
    ['row-median', [], null],
  ] as const)('%s of %j is %s', (operation, values, result) => {
    expect(gathered(operation, column(values))).toBe(result);
  });

  test('what is no number is no row', () => {
    expect(gathered('row-count', column(['a', 1, null]))).toBe('1');
  });

  test('where: only rows that are 1, neither 0 nor unknown', () => {
    const of = column([1, 10, 100, 1000]);
    expect(gathered('row-total', of, column([1, 0, null, 1]))).toBe('1001');
    expect(gathered('row-count', of, column([1, 0, null, 2]))).toBe('1');
    expect(gathered('row-total', of, column([1]))).toBe('1');
    expect(gathered('row-median', of, column([0, 0, 0, 0]))).toBeNull();
  });

  test('where: one condition counts for every row', () => {
    expect(gathered('row-total', column([1, 2]), rational(1))).toBe('3');
    expect(gathered('row-total', column([1, 2]), rational(0))).toBe('0');
    expect(gathered('row-count', column([1, 2]), null)).toBe('0');
  });

  test('a mean that was published stands for its rows, and nothing else does', () => {
    expect(gathered('row-mean', rational(3.25))).toBe('13/4');
    expect(gathered('row-total', rational(3.25))).toBeNull();
    expect(gathered('row-median', rational(3.25))).toBeNull();
    expect(gathered('row-mean', 'a')).toBeNull();
    expect(gathered('row-mean', null)).toBeNull();
  });

  test('the operands are the rows and, where there is one, the condition', () => {
    const step = { operation: 'row-mean', label, of: 'scores' } as const;
    expect(rows.operands(step, {})).toEqual(['scores']);
    expect(rows.operands({ ...step, where: 'women' }, {})).toEqual(['scores', 'women']);
  });

  test('a median has as many rows below as above it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
        const median = rows.value({ operation: 'row-median', label, of: 'of' }, [column(values)]);
        if (!isNumber(median)) throw new Error('no median');
        const value = Number(median.n) / Number(median.d);
        const below = values.filter((each) => each < value).length;
        const above = values.filter((each) => each > value).length;
        expect(Math.max(below, above) * 2).toBeLessThanOrEqual(values.length);
        expect(Number.isInteger(value * 2)).toBe(true);
      }),
    );
  });
});

describe('rows paired by a key', () => {
  const keys = column(['a', 'b', 'a', 'c', 'b']);
  const sides = column([1, 0, 0, 1, 1]);
  const scores = column([11, 20, 10, 31, 21]);

  test('complete pairs in the order in which their keys first occur', () => {
    expect(paired(0, scores, keys, sides)).toEqual(['10', '20']);
    expect(paired(1, scores, keys, sides)).toEqual(['11', '21']);
  });

  test('a key with two rows on one side is no pair', () => {
    expect(paired(0, scores, column(['a', 'a', 'a']), column([1, 0, 0]))).toEqual([]);
    expect(paired(0, scores, column(['a', 'a', 'a']), column([1, 1, 0]))).toEqual([]);
  });

  test('without a key, or without a side, a row belongs to nobody', () => {
    expect(paired(0, scores, column([null, 'a', 'a']), column([1, 1, 0]))).toEqual(['10']);
    expect(paired(0, scores, column(['a', 'a', 'a']), column([null, 1, 0]))).toEqual(['10']);
    expect(paired(0, scores, column(['a', 'a', 'a']), column(['x', 1, 0]))).toEqual(['10']);
    expect(paired(0, scores, column([1, 1]), column([1, 0]))).toEqual([]);
    expect(paired(0, scores, column(['a', 'a']), column([1]))).toEqual([]);
  });

  test('a side that is not 1 is the other side', () => {
    expect(paired(0, scores, column(['a', 'a']), column([1, 7]))).toEqual(['20']);
  });

  test('what a row does not have is unknown, and one value counts for every row', () => {
    expect(paired(0, column([1]), keys, sides)).toEqual([null, null]);
    expect(paired(1, column([null, 2, 3, 4, 5]), keys, sides)).toEqual([null, '5']);
    expect(paired(1, rational(6), keys, sides)).toEqual(['6', '6']);
  });

  test('keys that are no column give no answer', () => {
    expect(paired(0, scores, 'a', sides)).toBeNull();
    expect(paired(0, scores, null, sides)).toBeNull();
  });

  test('the operands are the values, the keys and the sides', () => {
    const step = { operation: 'pair', label, of: 'o', key: 'k', side: 's', take: 0 } as const;
    expect(pair.operands(step, {})).toEqual(['o', 'k', 's']);
  });

  test('both sides are equally long, whatever the rows', () => {
    const anyRow = fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.constantFrom(0, 1, null));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (all) => {
        const at = column(all.map((_, row) => row));
        const [key, side] = [column(all.map(([each]) => each)), column(all.map(([, on]) => on))];
        const [off, on] = [paired(0, at, key, side), paired(1, at, key, side)] as string[][];
        expect(off?.map((row) => all[Number(row)]?.[0])).toEqual(
          on?.map((row) => all[Number(row)]?.[0]),
        );
        expect(off?.every((row) => all[Number(row)]?.[1] === 0)).toBe(true);
        expect(on?.every((row) => all[Number(row)]?.[1] === 1)).toBe(true);
      }),
    );
  });
});
