import type { Step } from '../step.js';
import { constant, difference, list, ratio, round, weightedSum } from './arithmetic.js';
import {
  byVariant,
  classify,
  comparison,
  is,
  known,
  lookup,
  optionPoints,
  points,
  when,
} from './judgement.js';
import type { Operation } from './operation.js';
import { pair, rows } from './rows.js';

type StepOf<Name extends Step['operation']> = Extract<Step, { readonly operation: Name }>;

const operations: { readonly [Name in Step['operation']]: Operation<StepOf<Name>> } = {
  constant,
  ratio,
  points,
  'option-points': optionPoints,
  sum: list,
  mean: list,
  product: list,
  largest: list,
  smallest: list,
  'weighted-sum': weightedSum,
  difference,
  round,
  classify,
  lookup,
  'by-variant': byVariant,
  compare: comparison,
  is,
  known,
  when,
  'row-count': rows,
  'row-total': rows,
  'row-mean': rows,
  'row-median': rows,
  pair,
};

/** How a step is taken. */
export function operationOf(step: Step): Operation<Step> {
  return operations[step.operation] as unknown as Operation<Step>;
}
