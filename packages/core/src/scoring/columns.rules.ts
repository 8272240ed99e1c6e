import { rulesFor } from '../kernel/index.js';
import { named } from './asked.js';
import { bandedSumOf } from './banded-sum.js';
import type { Instrument } from './instrument.js';

/** Columns to be scored, by input. */
export interface ColumnInput {
  readonly instrument: Instrument;
  readonly columns: Readonly<Record<string, ArrayLike<unknown> | undefined>>;
  readonly variants: Readonly<Record<string, string | undefined>>;
}

const rule = rulesFor<ColumnInput>();

const notForColumns = rule({
  code: 'scoring.not-for-columns',
  severity: 'error',
  source: 'rather no answer than another one than the score of the row',
  *find({ instrument, variants }) {
    const sum = bandedSumOf(instrument, variants);
    if (typeof sum === 'string') yield { path: ['steps', sum], params: { step: sum } };
  },
});

const columnMissing = rule({
  code: 'scoring.column-missing',
  severity: 'error',
  source: 'missing is not zero',
  *find(subject) {
    for (const { id, definition } of needed(subject)) {
      if (!Object.hasOwn(subject.columns, id) || subject.columns[id] === undefined) {
        yield { path: [id], params: named(id, definition) };
      }
    }
  },
});

const columnsDiffer = rule({
  code: 'scoring.columns-differ',
  severity: 'error',
  source: 'the rows of one column belong to those of the next',
  *find(subject) {
    let expected: number | undefined;
    for (const { id, definition } of needed(subject)) {
      const rows = subject.columns[id]?.length;
      expected ??= rows;
      if (rows === undefined || expected === undefined || rows === expected) continue;
      yield { path: [id], params: { ...named(id, definition), rows, expected } };
    }
  },
});

/** Every rule about columns that are to be scored. */
export const columnRules = [notForColumns, columnMissing, columnsDiffer] as const;

/** The inputs that the headline needs, each once. */
function needed({ instrument, variants }: ColumnInput) {
  const sum = bandedSumOf(instrument, variants);
  if (typeof sum === 'string') return [];
  return [...new Set(sum.shares.flatMap(({ part, whole }) => [whole, part]))];
}
