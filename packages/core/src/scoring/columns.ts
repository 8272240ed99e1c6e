import { checkRules, failure, success, type Result } from '../kernel/index.js';
import { bandedSumOf } from './banded-sum.js';
import { columnRules, type ColumnInput } from './columns.rules.js';
import { scoredColumns } from './column-scorer.js';
import type { InputDefinitions, Instrument, Steps, Variants } from './instrument.js';
import type { ScoreOptions } from './score.js';

/** The values of one input, one for each row; `null` and NaN are missing. Quickest as a `Float64Array`. */
export type InputColumn = ArrayLike<number | null>;

/** The headline of every row. */
export interface ColumnScores {
  /** NaN where there is no answer. */
  readonly totals: Float64Array;
  /** The classes there are, by id. */
  readonly classes: readonly string[];
  /** The place of the row's class among them; -1 where it has none. */
  readonly classPlaces: Int16Array;
  /** 1 where a row lacks an input that its total needs. */
  readonly missing: Uint8Array;
}

/**
 * Scores many places at once, one column for each input: the totals and classes that `score` gives for each row, exactly,
 * hundreds of times as fast. For instruments whose headline is a sum of banded shares; any other is refused
 * (`scoring.not-for-columns`), as are columns that are missing or differ in length. Why a row has its total, `score` says.
 *
 * @example
 * const scores = scoreColumns(instrument, { buildings: [120, 80], 'not-in-order': [30, null] });
 */
export function scoreColumns<
  Inputs extends InputDefinitions,
  Chosen extends Variants,
  All extends Steps,
>(
  instrument: Instrument<Inputs, Chosen, All>,
  columns: { readonly [Id in keyof Inputs]?: InputColumn },
  { variants }: Pick<ScoreOptions<Chosen>, 'variants'> = {},
): Result<ColumnScores> {
  const subject = { instrument, columns, variants: variants ?? {} } as unknown as ColumnInput;
  const issues = checkRules(columnRules, subject, undefined);
  const sum = bandedSumOf(subject.instrument, subject.variants);
  if (issues.length > 0 || typeof sum === 'string') return failure(issues);
  return success(scoredColumns(sum, subject.columns));
}
