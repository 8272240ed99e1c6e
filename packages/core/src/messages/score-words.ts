import type { Confidence } from '../kernel/index.js';
import type { Basis, Beginning, Constant, Operand, Step } from '../scoring/index.js';

/** The kind of step that has an operation, also where a kind has several. */
export type StepOf<Name, Each extends Step = Step> = Each extends Step
  ? Name extends Each['operation']
    ? Each
    : never
  : never;

/** A stretch of values as words need it. */
export interface ToldBand {
  /** As the source writes it, where it does: `51–75`. */
  readonly written: string | null;
  /** Where it begins and ends, with the cuts that were used. */
  readonly limits: string;
}

/** Which rows a step over rows took up, and which it left out. */
export interface ToldRows {
  readonly all: number;
  /** Left out because the condition is not 1. */
  readonly excluded: number;
  /** Left out because there is no value. */
  readonly empty: number;
  readonly counted: number;
  readonly total: string;
  /** What the rows have to be, where not all of them count. */
  readonly condition: string | null;
}

/** One step with all that words about it may need, written as its language writes it. */
export interface Telling<Kind extends Step = Step> {
  readonly step: Kind;
  /** An operand by name with its figure, such as `Jumlah bangunan (83)`; a constant alone. */
  readonly named: (operand: Operand) => string;
  /** The same, with a figure precise enough to show on which side of another operand it lies. */
  readonly beside: (operand: Operand, other: Operand) => string;
  /** An operand by its name alone. */
  readonly name: (id: string) => string;
  /** What an option or class of an operand is called. */
  readonly optionName: (id: string, option: string) => string;
  readonly constant: (value: Constant) => string;
  /** What stands between a formula and what it comes to: `= 58/83 ≈ 0,6988`. */
  readonly equals: string;
  /** What the step came to, with its unit; words where there is no answer. */
  readonly result: string;
  readonly isAnswered: boolean;
  /** Whether the step came to 1. */
  readonly isHolding: boolean;
  readonly isOne: (operand: Operand) => boolean;
  readonly isZero: (operand: Operand) => boolean;
  /** The band or class that an operand lies in, with a figure precise enough to show it; `null` where in none. */
  readonly band: (
    operand: Operand,
    stretches: readonly (Beginning & { readonly written?: string })[],
  ) => (ToldBand & { readonly named: string }) | null;
  /** The rows of a column; `null` where one figure stands for all of them. */
  readonly rows: (of: string, where?: string) => ToldRows | null;
  /** How many rows the step made. */
  readonly made: number;
  /** The option taken of a variant, and what it is called. */
  readonly practice: (variant: string) => { readonly option: string; readonly name: string };
}

/** What is said of a step in place of its label: a formula with figures, or a sentence without its full stop. */
export type OperationWords<Name extends Step['operation']> = (
  telling: Telling<StepOf<Name>>,
) => string;

/** Operations that make rows of their own, and so are told once and not row by row. */
type RowMaking = 'pair';

/** Where a stretch begins and ends, each already written; `null` where it does not. */
export interface ToldLimits {
  readonly from: string | null;
  readonly above: string | null;
  readonly below: string | null;
  readonly upTo: string | null;
}

/** The parts of an explanation, in their order. */
export type ScoreSection =
  'instrument' | 'variants' | 'inputs' | 'steps' | 'missing' | 'issues' | 'result';

/** All that a language says in explaining a score. A new operation without words does not compile. */
export interface ScoreWords {
  readonly headings: Readonly<Record<ScoreSection, string>>;
  readonly title: (params: { title: string; version: number }) => string;
  readonly basis: Readonly<Record<Basis, (source: string) => string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Beside a line that rests on less than a source read; nothing where it was read. */
  readonly mark: Readonly<Record<Confidence, string | null>>;
  readonly inForce: (params: { from: string | null; until: string | null }) => string;
  readonly practice: (params: {
    variant: string;
    option: string;
    /** The standard option, where another was taken. */
    standard: string | null;
  }) => string;
  readonly missingInput: string;
  readonly onScale: (params: {
    figure: string;
    level: string | null;
    from: string;
    to: string;
  }) => string;
  readonly figureForRows: (figure: string) => string;
  readonly inputRows: (params: { rows: number; shown: readonly string[]; more: number }) => string;
  readonly keyRows: (rows: number) => string;
  readonly emptyRow: string;
  readonly noAnswer: string;
  readonly unanswered: (names: readonly string[]) => string;
  readonly limits: (limits: ToldLimits) => string;
  readonly operations: {
    readonly [Name in Exclude<Step['operation'], RowMaking>]: OperationWords<Name>;
  };
  readonly rowMaking: { readonly [Name in RowMaking]: OperationWords<Name> };
  readonly rowByRow: (params: { rows: number; empty: number }) => string;
  readonly row: (params: { row: number; said: string }) => string;
  readonly moreRows: (more: number) => string;
  readonly source: (source: string) => string;
  /** The mark of a line that rests on what the instrument as a whole rests on. */
  readonly markAlone: (mark: string) => string;
  /** Beside a figure told with more decimals than it is shown with elsewhere. */
  readonly shownAs: (figure: string) => string;
  readonly roundedSign: string;
  readonly missing: (names: readonly string[]) => string;
  readonly error: (sentence: string) => string;
  readonly warning: (sentence: string) => string;
  readonly value: (params: { name: string; result: string }) => string;
  readonly withoutValue: (name: string) => string;
  /** No names where the whole instrument is not verified. */
  readonly unverified: (names: readonly string[], more: number) => string;
  readonly notToPublish: string;
}

/** Formulas, which are written alike in both languages. */
export const formulas = {
  constant: ({ result }) => result,
  sum: ({ step, named, equals }) => `${step.of.map(named).join(' + ')} ${equals}`,
  mean: ({ step, named, equals }) =>
    `(${step.of.map(named).join(' + ')}) ÷ ${String(step.of.length)} ${equals}`,
  product: ({ step, named, equals }) => `${step.of.map(named).join(' × ')} ${equals}`,
  'weighted-sum': ({ step, named, constant, equals }) =>
    `${Object.entries(step.of)
      .map(([id, weight]) => `${named(id)} × ${constant(weight)}`)
      .join(' + ')} ${equals}`,
} satisfies Partial<ScoreWords['operations']>;
