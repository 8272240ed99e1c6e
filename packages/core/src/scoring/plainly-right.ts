import type { CalendarDate } from '../kernel/index.js';
import { isSingle } from './input.js';
import type { InputDefinition } from './instrument.js';
import type { ScoringContext, ScoringInput } from './asked.js';

/**
 * Whether one look shows that no rule can have anything against an input: every value single, of its kind and in its range,
 * parts within wholes, nothing else asked. It only saves time; where it says no, the rules are asked.
 */
export function isPlainlyRight({ instrument, input }: ScoringInput, context: ScoringContext) {
  const { inputs, inForce } = instrument;
  if (!isTimeless(inForce, context.on) || asksVariants(context.variants)) return false;
  for (const id in input) if (!Object.hasOwn(inputs, id)) return false;
  for (const id in inputs) {
    const definition = inputs[id];
    if (definition === undefined) return false;
    const raw = Object.hasOwn(input, id) ? input[id] : undefined;
    if (raw === undefined && definition.isInformative) continue;
    if (!isOneRightValue(definition, raw, input)) return false;
  }
  return true;
}

function isTimeless(
  { from, until }: ScoringInput['instrument']['inForce'],
  on: CalendarDate | undefined,
): boolean {
  return on === undefined || (from === null && until === null);
}

function asksVariants(variants: ScoringContext['variants']): boolean {
  for (const id in variants) if (variants[id] != null) return true;
  return false;
}

function isOneRightValue(
  definition: InputDefinition,
  raw: unknown,
  input: ScoringInput['input'],
): boolean {
  if (definition.rows !== undefined || !isSingle(definition, raw)) return false;
  if (typeof raw !== 'number') return raw.trim() !== '';
  if (definition.kind === 'ordinal') {
    return Number.isInteger(raw) && raw >= definition.minimum && raw <= definition.maximum;
  }
  if (definition.kind !== 'quantity') return false;
  const { minimum = 0, maximum = Infinity, partOf } = definition;
  if (!(raw >= minimum && raw <= maximum)) return false;
  if (partOf === undefined) return true;
  const whole = Object.hasOwn(input, partOf) ? input[partOf] : undefined;
  return typeof whole === 'number' && whole !== 0 && raw <= whole;
}
