import type { ScoringColumnsWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English sentences about columns that are to be scored. */
export const scoringColumns: ScoringColumnsWords = {
  'scoring.not-for-columns': ({ step }) =>
    `This instrument cannot be scored by columns: step "${step}" is no part of a sum of points for shares. Score row by row.`,
  'scoring.column-missing': ({ english }) =>
    `There is no column "${english}". Hand it in; leave rows that are not filled in empty.`,
  'scoring.columns-differ': ({ english, rows, expected }) =>
    `Column "${english}" has ${format.number(rows)} rows, but the first has ${format.number(expected)}. Give all columns the same rows.`,
};
