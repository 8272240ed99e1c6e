import type { Citation } from '../kernel/index.js';
import { operationOf } from './operations/index.js';
import { bandOf } from './operations/judgement.js';
import { ownValue } from './own-value.js';
import { everyOperand } from './plan.js';
import {
  add,
  compare,
  exactText,
  fromExact,
  rational,
  roundedNumber,
  zero,
  type ExactNumber,
} from './rational.js';
import { ownClassLabel, type DerivationLine, type Score } from './score.js';
import type { Band, Constant, Label, Operand, Step } from './step.js';

/** Where a band or class begins. */
export type Beginning = Pick<Band, 'from' | 'above'>;

/** The band or class a value lies in, and the one above it, where that one begins. */
export interface BandReached<Stretch extends Beginning> {
  readonly reached: Stretch;
  readonly next: Stretch | undefined;
}

/** What a step reckons with under the options taken of the variants: ids and constants, in order. */
export function operandsOf(
  step: Step,
  variants: Readonly<Record<string, string>>,
): readonly Operand[] {
  return operationOf(step).operands(step, variants);
}

/** The band or class that a number lies in, of a list from low to high; nothing where it lies below all of them. */
export function bandReached<Stretch extends Beginning>(
  exact: ExactNumber,
  stretches: readonly Stretch[],
): BandReached<Stretch> | undefined {
  const reached = bandOf(fromExact(exact), stretches);
  if (reached === undefined) return undefined;
  return { reached, next: stretches[stretches.indexOf(reached) + 1] };
}

/** A constant of a formula as an exact number. */
export function exactOf(constant: Constant): ExactNumber {
  return exactText(rational(constant));
}

/** The sum of exact numbers, exact itself. */
export function exactSum(all: readonly ExactNumber[]): ExactNumber {
  return exactText(all.map(fromExact).reduce(add, zero));
}

/**
 * An exact number rounded for showing, with more decimals than asked for where it would otherwise seem to lie on the other
 * side of a number that it is compared with: 0.6988 to one decimal is 0.7, but beside a bound of 0.7 it is 0.699.
 */
export function roundedExact(
  exact: ExactNumber,
  decimals: number,
  beside: readonly ExactNumber[] = [],
): number {
  const value = fromExact(exact);
  const bounds = beside.map(fromExact);
  for (let places = decimals; places < mostDecimals; places += 1) {
    const shown = roundedNumber(value, places);
    if (!Number.isFinite(shown)) return shown;
    const read = rational(shown);
    if (bounds.every((bound) => compare(read, bound) === compare(value, bound))) return shown;
  }
  return roundedNumber(value, Math.max(decimals, mostDecimals));
}

/** More than this nobody reads. */
const mostDecimals = 12;

/** What a line rests on: where it tells classes apart, the source of the class it came to. */
export function citationOf({ step, value, citation }: DerivationLine): Citation {
  const classes = step.operation === 'classify' ? step.classes : [];
  return classes.find((each) => each.class === value)?.citation ?? citation;
}

/** What an option or class is called that an input or a step of a score came to; by steps that pass it on, too. */
export function optionLabel(
  { inputs, derivation }: Pick<Score, 'inputs' | 'derivation'>,
  id: string,
  option: string,
): Label | undefined {
  const input = inputs.find((each) => each.id === id)?.definition;
  if (input) return input.kind === 'choice' ? ownValue(input.options, option) : undefined;
  const place = derivation.findIndex((line) => line.id === id);
  const line = derivation[place];
  if (line === undefined) return undefined;
  // Only what stands before a step can have been passed on by it.
  const before = { inputs, derivation: derivation.slice(0, place) };
  return everyOperand(line.step).reduce<Label | undefined>(
    (label, operand) => label ?? optionLabel(before, operand, option),
    ownClassLabel(line.step, option),
  );
}
