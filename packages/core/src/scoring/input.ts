import type { InputDefinition } from './instrument.js';
import { fromExact, rational } from './rational.js';
import { isQuantity, type Single, type Value } from './value.js';

/** The fields of what came; none where it has no fields. */
export function fieldsOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}

/** The value of an input, as far as it can be read; `null` where it is missing or is no value of its kind. */
export function readInput(definition: InputDefinition, raw: unknown): Value {
  if (definition.rows === undefined) return readSingle(definition, raw);
  if (Array.isArray(raw)) return { rows: Array.from(raw, (each) => readSingle(definition, each)) };
  return isMean(definition, raw) ? rational(raw) : null;
}

/** One value of an input, or one row of it. */
export function readSingle(definition: InputDefinition, raw: unknown): Single {
  if (definition.kind === 'quantity' && isQuantity(raw)) return fromExact(raw.exact);
  if (!isSingle(definition, raw)) return null;
  return typeof raw === 'number' ? rational(raw) : raw;
}

/** Whether that can be read. */
export function isSingle(definition: InputDefinition, raw: unknown): raw is number | string {
  if (definition.kind === 'key') return typeof raw === 'string' && raw.trim() !== '';
  if (definition.kind === 'choice') {
    return typeof raw === 'string' && Object.hasOwn(definition.options, raw);
  }
  return isFinite(raw);
}

/** Whether the value is one mean for a whole column, where the input takes that. */
export function isMean(definition: InputDefinition, raw: unknown): raw is number {
  return definition.kind === 'ordinal' && definition.acceptsMean === true && isFinite(raw);
}

function isFinite(raw: unknown): raw is number {
  return Number.isFinite(raw);
}
