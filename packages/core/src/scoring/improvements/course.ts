import { classPath, thresholdOf, type ClassPath, type Threshold } from './class-step.js';
import type { Instrument } from '../instrument.js';
import { planFor, type Plan } from '../plan.js';
import { subtract, type Rational } from '../rational.js';
import { standardDecimals, type ClassResult } from '../score.js';
import { standings, type Standing } from './standing.js';
import { quantity, type Quantity } from '../value.js';

/** Where an input stands, the class it is to come to, and how to reckon what lies between. */
export interface Course {
  readonly plan: Plan;
  readonly path: ClassPath;
  readonly isHigherBetter: boolean;
  readonly now: Standing;
  /** Where it would stand with some of the input changed. */
  readonly after: ReturnType<typeof standings>;
  readonly target: number;
  readonly threshold: Threshold;
  readonly decimals: number;
}

/** The course from an input to a better class, the next one where none is named; `null` where there is none. */
export function courseOf(
  instrument: Instrument,
  input: Readonly<Record<string, unknown>>,
  variants: Readonly<Record<string, string | undefined>>,
  to: string | undefined,
): Course | null {
  const plan = planFor(instrument, variants);
  const path = classPath(instrument, plan);
  if (path === undefined) return null;
  const after = standings(plan, path, input);
  const now = after([]);
  if (now === null) return null;
  const isHigherBetter = instrument.better !== 'lower';
  const next = now.rank + (isHigherBetter ? 1 : -1);
  const named = path.step.classes.findIndex((each) => each.class === to);
  const target = to === undefined ? next : named;
  const isBetter = isHigherBetter ? target >= next : target <= next;
  const threshold = thresholdOf(path, target, isHigherBetter);
  if (!isBetter || threshold === undefined) return null;
  const decimals = path.rounding?.to ?? instrument.steps[path.judged]?.decimals ?? standardDecimals;
  return { plan, path, isHigherBetter, now, after, target, threshold, decimals };
}

/** Whether a standing is in the class to come to, or a better one. */
export function isThere({ isHigherBetter, target }: Course, standing: Standing | null): boolean {
  if (standing === null) return false;
  return isHigherBetter ? standing.rank >= target : standing.rank <= target;
}

/** How far one value is from another, towards the better side. */
export function distance({ isHigherBetter }: Course, from: Rational, to: Rational): Rational {
  return isHigherBetter ? subtract(to, from) : subtract(from, to);
}

/** A class of the course by its place from the lowest. */
export function classAt({ path }: Course, rank: number): ClassResult {
  const { class: reached = '', label = { id: '', en: '' } } = path.step.classes[rank] ?? {};
  return { class: reached, label };
}

/** A value of the course, as it is shown. */
export function shown({ decimals }: Course, value: Rational): Quantity {
  return quantity(value, decimals);
}
