import type { CalendarDate, IssuePath } from '../kernel/index.js';
import { fieldsOf, isMean, readSingle } from './input.js';
import type { InputDefinition, Instrument, OrdinalInput, QuantityInput } from './instrument.js';
import { ownValue } from './own-value.js';

/** What an instrument is asked with, as it came. */
export interface ScoringInput {
  readonly instrument: Instrument;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What stands beside an input. */
export interface ScoringContext {
  /** The day the score speaks of, where it is known. */
  readonly on?: CalendarDate;
  /** The options asked for of variants, as they came. */
  readonly variants?: Readonly<Record<string, unknown>>;
}

/** One value that came for an input, and where it stands: in a list, its row from 0 is the last of the path. */
interface Given<Definition extends InputDefinition> {
  readonly id: string;
  readonly definition: Definition;
  readonly path: IssuePath;
  readonly raw: unknown;
}

/** Each input an instrument asks for, with what came. */
export function* asked({
  instrument,
  input,
}: ScoringInput): Generator<[id: string, definition: InputDefinition, raw: unknown]> {
  const fields = fieldsOf(input);
  for (const [id, definition] of Object.entries(instrument.inputs)) {
    yield [id, definition, ownValue(fields, id)];
  }
}

/** The lists among them, where one value for each row is asked for. */
export function* lists(
  subject: ScoringInput,
): Generator<[id: string, definition: InputDefinition, raws: readonly unknown[]]> {
  for (const [id, definition, raw] of asked(subject)) {
    if (definition.rows !== undefined && Array.isArray(raw))
      yield [id, definition, Array.from(raw)];
  }
}

/** Each single value that came where one is to be, whatever it is. */
export function* given(subject: ScoringInput): Generator<Given<InputDefinition>> {
  for (const [id, definition, raw] of asked(subject)) {
    if (definition.rows === undefined) yield { id, definition, path: [id], raw };
  }
  for (const [id, definition, raws] of lists(subject)) {
    for (const [row, raw] of raws.entries()) yield { id, definition, path: [id, row], raw };
  }
}

/** The numbers that are reckoned with, of inputs that ask for one; `isMean` where one stands for a whole list. */
export function* numbers(
  subject: ScoringInput,
): Generator<Given<OrdinalInput | QuantityInput> & { readonly raw: number; isMean: boolean }> {
  for (const [id, definition, raw] of asked(subject)) {
    if (definition.kind === 'ordinal' && isMean(definition, raw)) {
      yield { id, definition, path: [id], raw, isMean: true };
    }
  }
  for (const { id, definition, path, raw } of given(subject)) {
    const isAsked = definition.kind === 'ordinal' || definition.kind === 'quantity';
    if (isAsked && isNumber(raw)) yield { id, definition, path, raw, isMean: false };
  }
}

/** What is a part of something: the part, `null` where it is no number, beside the whole, which is one. */
interface Part extends Given<QuantityInput> {
  readonly part: number | null;
  readonly whole: number;
  readonly wholeDefinition: InputDefinition;
}

/** Each part with its whole. */
export function* parts(subject: ScoringInput): Generator<Part> {
  const { inputs } = subject.instrument;
  const fields = fieldsOf(subject.input);
  for (const { id, definition, path, raw } of given(subject)) {
    if (definition.kind !== 'quantity' || definition.partOf === undefined) continue;
    const wholeDefinition = ownValue(inputs, definition.partOf);
    const wholes = ownValue(fields, definition.partOf);
    const whole: unknown = Array.isArray(wholes) ? wholes[Number(path[1])] : wholes;
    if (wholeDefinition === undefined || !isNumber(whole)) continue;
    yield { id, definition, path, raw, part: isNumber(raw) ? raw : null, whole, wholeDefinition };
  }
}

/** Whether nothing came: no value, or the blank text that an empty cell of a spreadsheet gives. */
export function isMissing(raw: unknown): boolean {
  return raw == null || (typeof raw === 'string' && raw.trim() === '');
}

/** Whether something came that is no value of the kind an input asks for. */
export function isUnreadable({ definition, raw }: Given<InputDefinition>): boolean {
  return !isMissing(raw) && readSingle(definition, raw) === null;
}

/** An input, for the sentence about it. */
export function named(id: string, { label }: InputDefinition) {
  return { input: id, indonesian: label.id, english: label.en };
}

function isNumber(raw: unknown): raw is number {
  return Number.isFinite(raw);
}
