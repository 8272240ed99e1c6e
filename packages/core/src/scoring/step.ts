import type { Citation, Fraction } from '../kernel/index.js';
import type { Rounding } from './rational.js';

/** The same words in both languages. */
export interface Label {
  readonly id: string;
  readonly en: string;
}

/** What instruments, their inputs, steps, bands and options may say of themselves. */
export interface Described {
  readonly label: Label;
  /** Where it comes from, if from elsewhere than the instrument as a whole. */
  readonly citation?: Citation;
}

/** A constant of a formula: a number as it is written, or a fraction such as a ninth. */
export type Constant = number | Fraction;

/** What a step reckons with: an input or an earlier step by its id, or a constant. */
export type Operand = string | Constant;

/** Where a band or class begins; the first of a list has no beginning. */
interface Beginning {
  /** Belongs to it itself: 25 begins "25 to 50". */
  readonly from?: Constant;
  /** Belongs to the one below: "above 0.4907". */
  readonly above?: Constant;
}

/** A stretch of values and the points it earns. */
export interface Band extends Beginning {
  readonly points: number;
  /** The band as the source writes it, where that is coarser than its cut: `51–75`. */
  readonly written?: string;
}

/** A stretch of values and the class it means. */
export interface ScoreClass extends Beginning, Described {
  readonly class: string;
  readonly written?: string;
}

/** What every step says of itself. */
interface AnyStep extends Described {
  readonly unit?: Label;
  /** Decimals to show it with; reckoning goes on with the exact value. */
  readonly decimals?: number;
}

/** A fixed number. */
export interface ConstantStep extends AnyStep {
  readonly operation: 'constant';
  readonly value: Constant;
}

/** One operand by another, times a factor: `times: 100` makes per cent. */
export interface RatioStep extends AnyStep {
  readonly operation: 'ratio';
  readonly of: Operand;
  readonly by: Operand;
  readonly times?: number;
  /** What it comes to where the divisor is zero; there is no answer otherwise. */
  readonly whenZero?: number;
}

/** The points of the band a value lies in; bands from low to high. */
export interface PointsStep extends AnyStep {
  readonly operation: 'points';
  readonly of: Operand;
  readonly bands: readonly Band[];
}

/** The points of the option chosen. */
export interface OptionPointsStep extends AnyStep {
  readonly operation: 'option-points';
  readonly of: string;
  readonly points: Readonly<Record<string, number>>;
}

/** Everything added up, the mean of everything, everything multiplied, the largest or the smallest. */
export interface ListStep extends AnyStep {
  readonly operation: 'sum' | 'mean' | 'product' | 'largest' | 'smallest';
  readonly of: readonly Operand[];
}

/** Each operand times its weight, added up. */
export interface WeightedSumStep extends AnyStep {
  readonly operation: 'weighted-sum';
  readonly of: Readonly<Record<string, Constant>>;
}

/** One operand less another, but not below a floor where there is one. */
export interface DifferenceStep extends AnyStep {
  readonly operation: 'difference';
  readonly from: Operand;
  readonly less: Operand;
  readonly notBelow?: number;
}

/** A value brought to so many decimals, and reckoned on with so. */
export interface RoundStep extends AnyStep {
  readonly operation: 'round';
  readonly of: Operand;
  readonly to: number;
  readonly rounding: Rounding;
}

/** The class a value lies in; classes from low to high. */
export interface ClassifyStep extends AnyStep {
  readonly operation: 'classify';
  readonly of: Operand;
  readonly classes: readonly ScoreClass[];
}

/** What a table says of two classes, options or whole numbers together. */
export interface LookupStep extends AnyStep {
  readonly operation: 'lookup';
  readonly row: string;
  readonly column: string;
  readonly table: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  /** What classes of the table are called. */
  readonly classes?: Readonly<Record<string, Label>>;
}

/** The operand that the option taken of a variant names; the others are not reckoned. `null`: this option has none. */
export interface VariantStep extends AnyStep {
  readonly operation: 'by-variant';
  readonly variant: string;
  readonly of: Readonly<Record<string, Operand | null>>;
  /** What classes are called, where the options lead to classes. */
  readonly classes?: Readonly<Record<string, Label>>;
}

/** 1 where the comparison holds, 0 where not. */
export interface CompareStep extends AnyStep {
  readonly operation: 'compare';
  readonly of: Operand;
  readonly is: 'at-least' | 'above' | 'at-most' | 'below' | 'equal-to';
  readonly to: Operand;
}

/** 1 where an option was chosen or a class reached, 0 where not. */
export interface IsStep extends AnyStep {
  readonly operation: 'is';
  readonly of: string;
  readonly option: string;
}

/** 1 where there is an answer, 0 where there is none: what is missing can so be counted. */
export interface KnownStep extends AnyStep {
  readonly operation: 'known';
  readonly of: string;
}

/** One operand where a condition is 1, another where it is 0. */
export interface WhenStep extends AnyStep {
  readonly operation: 'when';
  readonly condition: Operand;
  readonly then: Operand;
  readonly otherwise: Operand;
}

/** Over rows that have a value, or those of them where a column is 1: their number, total, mean or median. */
export interface RowsStep extends AnyStep {
  readonly operation: 'row-count' | 'row-total' | 'row-mean' | 'row-median';
  readonly of: string;
  readonly where?: string;
}

/**
 * One row for each key that has exactly one row where `side` is 1 and exactly one where it is 0: the value of the row
 * with the side named. Keys are in the order in which they first occur.
 */
export interface PairStep extends AnyStep {
  readonly operation: 'pair';
  readonly of: string;
  readonly key: string;
  readonly side: string;
  readonly take: 0 | 1;
}

/** One step of the reckoning. Where an operand is a column of rows, the step is taken row by row. */
export type Step =
  | ConstantStep
  | RatioStep
  | PointsStep
  | OptionPointsStep
  | ListStep
  | WeightedSumStep
  | DifferenceStep
  | RoundStep
  | ClassifyStep
  | LookupStep
  | VariantStep
  | CompareStep
  | IsStep
  | KnownStep
  | WhenStep
  | RowsStep
  | PairStep;
