import { ownValue } from './own-value.js';
import { fromExact } from './rational.js';
import { standardDecimals, takeStep, type ClassResult, type Score } from './score.js';
import {
  plainValue,
  type PlainSingle,
  type PlainValue,
  type Quantity,
  type Single,
  type Value,
} from './value.js';

/**
 * Adds a score up again from its own inputs and lines, as an auditor would, without its instrument. Answers with the ids
 * of the lines that do not follow from those before them: none, if the score is right. Works on a score read back from JSON.
 */
export function linesThatDoNotAddUp(score: Score): string[] {
  const values = new Map<string, Value>(score.inputs.map(({ id, value }) => [id, readBack(value)]));
  const wrong: string[] = [];
  for (const { id, step, value } of score.derivation) {
    const again = takeStep(step, score.variants, values);
    const isSame = isEqual(plainValue(again, step.decimals ?? standardDecimals), value);
    if (!isSame || !isEqual(resultOf(score, id), value)) wrong.push(id);
    // What was written goes on being reckoned with, so that one wrong line is one finding.
    values.set(id, readBack(value));
  }
  return wrong;
}

function resultOf(score: Score, id: string): PlainValue | undefined {
  const result = ownValue<ClassResult | Quantity | null | undefined>(score.results, id);
  if (result === undefined) return ownValue(score.columns, id);
  return result !== null && 'class' in result ? result.class : result;
}

function readBack(value: PlainValue): Value {
  if (value instanceof Array) return { rows: value.map(readSingleBack) };
  return readSingleBack(value);
}

function readSingleBack(value: PlainSingle): Single {
  return typeof value === 'object' && value !== null ? fromExact(value.exact) : value;
}

function isEqual(a: PlainValue | undefined, b: PlainValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
