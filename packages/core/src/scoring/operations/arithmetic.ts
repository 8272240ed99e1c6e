import { once } from '../once.js';
import {
  add,
  compare,
  divide,
  multiply,
  rational,
  rounded,
  subtract,
  zero,
  type Rational,
} from '../rational.js';
import type {
  ConstantStep,
  DifferenceStep,
  ListStep,
  RatioStep,
  RoundStep,
  WeightedSumStep,
} from '../step.js';
import { onNumbers, type Operation } from './operation.js';

export const constant: Operation<ConstantStep> = {
  operands: ({ value }) => [value],
  value: (_, [value]) => value ?? null,
};

export const ratio: Operation<RatioStep> = {
  operands: ({ of, by }) => [of, by],
  value: onNumbers(({ times = 1, whenZero }, [of = zero, by = zero]) => {
    const share = divide(of, by);
    if (share === null) return whenZero === undefined ? null : rational(whenZero);
    return times === 1 ? share : multiply(share, rational(times));
  }),
  addsUp: ({ by }, isFixed) => isFixed(by),
};

export const weightedSum: Operation<WeightedSumStep> = {
  operands: ({ of }) => Object.keys(of),
  value: onNumbers(({ of }, values) =>
    weightsOf(of)
      .map((weight, index) => multiply(weight, values[index] ?? zero))
      .reduce(add, zero),
  ),
  addsUp: () => true,
};

const weightsOf = once((of: WeightedSumStep['of']) =>
  Object.values(of).map((weight) => rational(weight)),
);

export const difference: Operation<DifferenceStep> = {
  operands: ({ from, less }) => [from, less],
  value: onNumbers(({ notBelow }, [from = zero, less = zero]) => {
    const left = subtract(from, less);
    if (notBelow === undefined) return left;
    return largestOf([left, rational(notBelow)]);
  }),
  addsUp: ({ notBelow }) => notBelow === undefined,
};

export const round: Operation<RoundStep> = {
  operands: ({ of }) => [of],
  value: onNumbers(({ to, rounding }, [of = zero]) => rounded(of, to, rounding)),
};

/** How each kind of list is brought to one number. */
const listings: Readonly<
  Record<ListStep['operation'], (all: readonly Rational[]) => Rational | null>
> = {
  sum: (all) => all.reduce(add, zero),
  mean: (all) => divide(all.reduce(add, zero), rational(all.length)),
  product: (all) => all.reduce(multiply, rational(1)),
  largest: largestOf,
  smallest: (all) => all.reduce((least, each) => (compare(each, least) < 0 ? each : least)),
};

export const list: Operation<ListStep> = {
  operands: ({ of }) => of,
  value: onNumbers(({ operation }, all) => listings[operation](all)),
  addsUp: ({ operation }) => operation === 'sum' || operation === 'mean',
};

function largestOf(all: readonly Rational[]): Rational {
  return all.reduce((most, each) => (compare(each, most) > 0 ? each : most));
}
