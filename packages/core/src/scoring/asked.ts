import type { InputDefinition, InputDefinitions, Instrument, QuantityInput } from './instrument.js';
import { once } from './once.js';

/** What an instrument is asked with, as it came. */
export interface ScoringInput {
  readonly instrument: Instrument;
  readonly input: Readonly<Record<string, unknown>>;
}

type Asked<Definition> = [id: string, definition: Definition, raw: unknown];

/** Each input an instrument asks for, with what came. */
export function asked({ instrument, input }: ScoringInput): Asked<InputDefinition>[] {
  return entriesOf(instrument.inputs).map(([id, definition]) => [id, definition, input[id]]);
}

/** The measured ones of them. */
export function quantities({ instrument, input }: ScoringInput): Asked<QuantityInput>[] {
  return quantitiesOf(instrument.inputs).map(([id, definition]) => [id, definition, input[id]]);
}

const entriesOf = once((inputs: InputDefinitions) => Object.entries(inputs));

const quantitiesOf = once((inputs: InputDefinitions) =>
  entriesOf(inputs).filter(
    (entry): entry is [string, QuantityInput] => entry[1].kind === 'quantity',
  ),
);

/** What an input is part of, where both can be compared. */
export function wholeOf({ instrument, input }: ScoringInput, { partOf }: QuantityInput) {
  const whole = partOf === undefined ? undefined : instrument.inputs[partOf];
  const value = partOf === undefined ? undefined : input[partOf];
  if (whole === undefined || typeof value !== 'number') return undefined;
  return { value, names: { wholeIndonesian: whole.label.id, wholeEnglish: whole.label.en } };
}

/** The numbers of an input, with the place of each. */
export function* numbersIn(
  id: string,
  raw: unknown,
): Generator<[path: (string | number)[], value: number]> {
  if (typeof raw === 'number') yield [[id], raw];
  if (!Array.isArray(raw)) return;
  for (const [row, each] of raw.entries()) if (typeof each === 'number') yield [[id, row], each];
}

/** How a value that is none is reported. */
export function unreadable(
  path: (string | number)[],
  id: string,
  definition: InputDefinition,
  raw: unknown,
) {
  const received = typeof raw === 'string' ? raw.slice(0, 40) : typeof raw;
  const allowed = definition.kind === 'choice' ? Object.keys(definition.options) : [];
  return { path, params: { ...named(id, definition), received, allowed } };
}

/** An input, for the sentence about it. */
export function named(id: string, { label }: InputDefinition) {
  return { input: id, indonesian: label.id, english: label.en };
}
