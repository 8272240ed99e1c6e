import type { Instrument } from '../instrument.js';
import type { Plan } from '../plan.js';
import { add, compare, rational, rounded, subtract, type Rational } from '../rational.js';
import type { ClassifyStep, RoundStep, Step } from '../step.js';

/** How an input comes to its class under the options taken. */
export interface ClassPath {
  /** The step that tells the class. */
  readonly id: string;
  readonly step: ClassifyStep;
  /** The value it tells the class by. */
  readonly judged: string;
  /** That value before its last rounding: what an input adds to it is not lost in the rounding. */
  readonly measured: string;
  readonly rounding?: RoundStep;
}

/** How the class comes about; `undefined` where it is not told by one value. */
export function classPath({ headline, steps }: Instrument, plan: Plan): ClassPath | undefined {
  const follow = (id: string): [id: string, step: Step | undefined] => {
    const step = steps[id];
    const next = step?.operation === 'by-variant' && step.of[plan.variants[step.variant] ?? ''];
    return typeof next === 'string' ? follow(next) : [id, step];
  };
  const [id, step] = follow(headline.class ?? '');
  if (step?.operation !== 'classify' || typeof step.of !== 'string') return undefined;
  const [judged, value] = follow(step.of);
  return value?.operation === 'round' && typeof value.of === 'string'
    ? { id, step, judged, measured: value.of, rounding: value }
    : { id, step, judged, measured: judged };
}

/** Where a class begins, coming from the worse side. */
export interface Threshold {
  readonly value: Rational;
  /** Whether the class is reached on it; otherwise it has to be passed. */
  readonly isEnough: boolean;
}

/** Where a class of a path begins; of rounded values the first one that lies in it. */
export function thresholdOf(
  { step, rounding }: ClassPath,
  target: number,
  isHigherBetter: boolean,
): Threshold | undefined {
  const { from, above } = step.classes[isHigherBetter ? target : target + 1] ?? {};
  const cut = from ?? above;
  if (cut === undefined) return undefined;
  const value = rational(cut);
  const isEnough = (from !== undefined) === isHigherBetter;
  if (rounding === undefined) return { value, isEnough };
  const below = rounded(value, rounding.to, 'down');
  const isWritable = compare(below, value) === 0;
  if (isWritable && isEnough) return { value, isEnough };
  const unit = rational({ numerator: 1, denominator: 10 ** rounding.to });
  if (isHigherBetter) return { value: add(below, unit), isEnough: true };
  return { value: isWritable ? subtract(below, unit) : below, isEnough: true };
}
