import type { InputDefinition } from './instrument.js';
import { fromExact, rational } from './rational.js';
import { isQuantity, type Single, type Value } from './value.js';

/** The value of an input, as far as it can be read; `null` where it is missing or is no value of its kind. */
export function readInput(definition: InputDefinition, raw: unknown): Value {
  if (definition.rows === undefined) return readSingle(definition, raw);
  if (Array.isArray(raw)) return { rows: raw.map((each) => readSingle(definition, each)) };
  return isMean(definition, raw) ? rational(raw) : null;
}

/** Whether the value is of the kind an input asks for; that it is missing is no fault of its kind. */
export function isReadable(definition: InputDefinition, raw: unknown): boolean {
  if (raw == null) return true;
  if (definition.rows === undefined) return readSingle(definition, raw) !== null;
  return Array.isArray(raw) || isMean(definition, raw);
}

/** One value of an input, or one row of it. */
export function readSingle(definition: InputDefinition, raw: unknown): Single {
  if (definition.kind === 'key') return typeof raw === 'string' && raw !== '' ? raw : null;
  if (definition.kind === 'choice') {
    return typeof raw === 'string' && Object.hasOwn(definition.options, raw) ? raw : null;
  }
  if (definition.kind === 'quantity' && isQuantity(raw)) return fromExact(raw.exact);
  return isFinite(raw) ? rational(raw) : null;
}

function isMean(definition: InputDefinition, raw: unknown): raw is number {
  return definition.kind === 'ordinal' && definition.acceptsMean === true && isFinite(raw);
}

function isFinite(raw: unknown): raw is number {
  return Number.isFinite(raw);
}
