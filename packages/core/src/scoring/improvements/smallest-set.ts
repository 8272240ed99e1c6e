import { namedOperands, type Plan } from '../plan.js';
import { operationOf } from '../operations/index.js';
import type { Operand } from '../step.js';

/** Some of a list, and whether no fewer would do. */
export interface Chosen<Each> {
  readonly all: readonly Each[];
  readonly isSmallest: boolean;
}

/**
 * The fewest of a list that together reach something. Where each counts for itself, those that add most; otherwise all sets
 * of fewer are tried, as long as there are not too many. The list is ordered by what each adds alone, most first.
 */
export function fewest<Each>(
  ordered: readonly Each[],
  isReached: (some: readonly Each[]) => boolean,
  countsForItself: boolean,
): Chosen<Each> | null {
  const needed = ordered.findIndex((_, index) => isReached(ordered.slice(0, index + 1))) + 1;
  if (needed === 0) return null;
  const first = ordered.slice(0, needed);
  if (countsForItself) return { all: first, isSmallest: true };
  let left = mostTries;
  for (let size = 1; size < needed; size += 1) {
    for (const some of subsets(ordered, size)) {
      if (isReached(some)) return { all: some, isSmallest: true };
      left -= 1;
      if (left === 0) return { all: first, isSmallest: false };
    }
  }
  return { all: first, isSmallest: true };
}

const mostTries = 2000;

function* subsets<Each>(of: readonly Each[], size: number): Generator<readonly Each[]> {
  if (size === 0) yield [];
  for (let index = 0; size > 0 && index <= of.length - size; index += 1) {
    for (const rest of subsets(of.slice(index + 1), size - 1)) {
      yield [of[index] as Each, ...rest];
    }
  }
}

/**
 * Whether a step is a sum to which each of these inputs adds its part, whatever the others are: nothing is multiplied,
 * rounded or put into bands where two of them have come together.
 */
export function isSumOfParts(plan: Plan, measured: string, inputs: ReadonlySet<string>): boolean {
  const restsOn = new Map<string, ReadonlySet<string>>();
  const under = (operand: Operand) =>
    (typeof operand === 'string' ? restsOn.get(operand) : undefined) ?? none;
  for (const id of inputs) restsOn.set(id, new Set([id]));
  const mixed = new Set<string>();
  for (const { id, step } of plan.steps) {
    const operands = namedOperands(step, plan.variants);
    const all = new Set(operands.flatMap((operand) => [...under(operand)]));
    restsOn.set(id, all);
    const addsUp = operationOf(step).addsUp?.(step, (operand) => under(operand).size === 0);
    const isSum = addsUp === true && !operands.some((operand) => mixed.has(operand));
    if (all.size > 1 && !isSum) mixed.add(id);
  }
  return !mixed.has(measured);
}

const none: ReadonlySet<string> = new Set();
