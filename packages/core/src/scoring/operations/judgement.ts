import { once } from '../once.js';
import { compare, exactText, rational, zero, type Rational } from '../rational.js';
import type {
  Band,
  ClassifyStep,
  CompareStep,
  IsStep,
  KnownStep,
  LookupStep,
  OptionPointsStep,
  PointsStep,
  ScoreClass,
  VariantStep,
  WhenStep,
} from '../step.js';
import { ownValue } from '../own-value.js';
import { isNumber, isOne, oneOrZero, type Single } from '../value.js';
import { onNumbers, rowByRow, type Operation } from './operation.js';

/** The band or class a value lies in; of a list from low to high, whose first has no beginning. */
export function bandOf<Stretch extends Beginning>(
  value: Rational,
  stretches: readonly Stretch[],
): Stretch | undefined {
  const beginnings = beginningsOf(stretches);
  for (let index = stretches.length - 1; index >= 0; index -= 1) {
    const beginning = beginnings[index];
    if (beginning == null) return stretches[index];
    const sign = compare(value, beginning);
    if (sign > 0 || (sign === 0 && stretches[index]?.from !== undefined)) return stretches[index];
  }
  return undefined;
}

type Beginning = Pick<Band, 'from' | 'above'>;

/** Where each stretch begins; `null` where it has no beginning. */
const beginningsOf = once((stretches: readonly Beginning[]) =>
  stretches.map(({ from, above }) => {
    const beginning = from ?? above;
    return beginning === undefined ? null : rational(beginning);
  }),
);

export const points: Operation<PointsStep> = {
  operands: ({ of }) => [of],
  value: onNumbers(({ bands }, [of = zero]) => {
    const band = bandOf(of, bands);
    return band === undefined ? null : rational(band.points);
  }),
};

export const classify: Operation<ClassifyStep> = {
  operands: ({ of }) => [of],
  value: onNumbers(({ classes }, [of = zero]) => bandOf<ScoreClass>(of, classes)?.class ?? null),
};

export const optionPoints: Operation<OptionPointsStep> = {
  operands: ({ of }) => [of],
  value: rowByRow(({ points: earned }, [option]) => entry(earned, option ?? null)),
};

export const lookup: Operation<LookupStep> = {
  operands: ({ row, column }) => [row, column],
  value: rowByRow(({ table }, [row, column]) => {
    const line = row == null ? undefined : ownValue(table, keyOf(row));
    return line === undefined ? null : entry(line, column ?? null);
  }),
};

export const byVariant: Operation<VariantStep> = {
  operands: ({ variant, of }, options) => {
    const operand = ownValue(of, ownValue(options, variant) ?? '');
    return operand == null ? [] : [operand];
  },
  value: (_, [value]) => value ?? null,
  addsUp: () => true,
};

const comparisons: Readonly<Record<CompareStep['is'], (sign: number) => boolean>> = {
  'at-least': (sign) => sign >= 0,
  above: (sign) => sign > 0,
  'at-most': (sign) => sign <= 0,
  below: (sign) => sign < 0,
  'equal-to': (sign) => sign === 0,
};

export const comparison: Operation<CompareStep> = {
  operands: ({ of, to }) => [of, to],
  value: onNumbers(({ is }, [of = zero, to = zero]) => oneOrZero(comparisons[is](compare(of, to)))),
};

export const is: Operation<IsStep> = {
  operands: ({ of }) => [of],
  value: rowByRow(({ option }, [of]) => (of == null ? null : oneOrZero(of === option))),
};

export const known: Operation<KnownStep> = {
  operands: ({ of }) => [of],
  value: rowByRow((_, [of]) => oneOrZero(of != null)),
};

export const when: Operation<WhenStep> = {
  operands: ({ condition, then, otherwise }) => [condition, then, otherwise],
  value: rowByRow((_, [condition = null, then = null, otherwise = null]) => {
    if (!isNumber(condition)) return null;
    return isOne(condition) ? then : otherwise;
  }),
  addsUp: ({ condition }, isFixed) => isFixed(condition),
};

function entry(of: Readonly<Record<string, string | number>>, option: Single): Single {
  const found = option === null ? undefined : ownValue(of, keyOf(option));
  return typeof found === 'number' ? rational(found) : (found ?? null);
}

function keyOf(value: NonNullable<Single>): string {
  return isNumber(value) ? exactText(value) : value;
}
