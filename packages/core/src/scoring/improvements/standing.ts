import type { ClassPath } from './class-step.js';
import { readInput } from '../input.js';
import type { Plan } from '../plan.js';
import type { Rational } from '../rational.js';
import { takeStep } from '../score.js';
import { isNumber, type Value } from '../value.js';

/** Where an input stands: the value before its last rounding and after it, and the place of its class from the lowest. */
export interface Standing {
  readonly measured: Rational;
  readonly judged: Rational;
  readonly rank: number;
}

/** Reckons where an input stands when some of it is changed; `null` where it has no class then. */
export function standings(
  plan: Plan,
  { id, step, judged, measured }: ClassPath,
  input: Readonly<Record<string, unknown>>,
): (changes: Iterable<readonly [id: string, value: Rational]>) => Standing | null {
  const given = plan.inputs.map(
    (each) => [each.id, readInput(each.definition, input[each.id])] as const,
  );
  return (changes) => {
    const values = new Map<string, Value>([...given, ...changes]);
    for (const each of plan.steps) values.set(each.id, takeStep(each.step, plan.variants, values));
    const [before, after] = [values.get(measured), values.get(judged)];
    const rank = step.classes.findIndex((each) => each.class === values.get(id));
    return isNumber(before) && isNumber(after) && rank !== -1
      ? { measured: before, judged: after, rank }
      : null;
  };
}
