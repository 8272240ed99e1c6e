import type { InputDefinition } from '../instrument.js';
import type { Plan } from '../plan.js';

/** An input that could be better. */
export interface Improvable {
  readonly id: string;
  readonly now: number;
  /** Better levels, the best one last. */
  readonly levels: readonly number[];
}

/** Inputs that bring the value nearer to the better side when they change, and how far each can go. */
export function improvable(
  inputs: Plan['inputs'],
  input: Readonly<Record<string, unknown>>,
  isHigherBetter: boolean,
): Improvable[] {
  return inputs.flatMap(({ id, definition }) => {
    const now = input[id];
    if (definition.effect === undefined || !isFinite(now)) return [];
    const grows = (definition.effect === 'raises') === isHigherBetter;
    const levels = betterLevels(definition, now, grows, input);
    return levels.length === 0 ? [] : [{ id, now, levels }];
  });
}

/** Each step of a scale that lies ahead; of what is measured, or a mean, only the end. */
function betterLevels(
  definition: InputDefinition,
  now: number,
  grows: boolean,
  input: Readonly<Record<string, unknown>>,
): number[] {
  const end = endOf(definition, grows, input);
  if (end === undefined || (grows ? now >= end : now <= end)) return [];
  if (definition.kind !== 'ordinal' || definition.rows !== undefined) return [end];
  const next = grows ? Math.floor(now) + 1 : Math.ceil(now) - 1;
  return Array.from({ length: Math.abs(end - next) + 1 }, (_, index) =>
    grows ? next + index : next - index,
  );
}

/** Where an input ends; a part between nothing and its whole. */
function endOf(
  definition: InputDefinition,
  grows: boolean,
  input: Readonly<Record<string, unknown>>,
): number | undefined {
  if (definition.kind !== 'ordinal' && definition.kind !== 'quantity') return undefined;
  const limit = grows ? definition.maximum : definition.minimum;
  if (limit !== undefined || definition.kind === 'ordinal') return limit;
  if (definition.partOf === undefined) return undefined;
  const whole = input[definition.partOf];
  if (!grows) return 0;
  return isFinite(whole) ? whole : undefined;
}

function isFinite(raw: unknown): raw is number {
  return Number.isFinite(raw);
}
