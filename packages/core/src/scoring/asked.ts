import type { CalendarDate, IssuePath } from '../kernel/index.js';
import { fieldsOf, isMean, isSingle } from './input.js';
import type {
  InputDefinition,
  InputDefinitions,
  Instrument,
  OrdinalInput,
  QuantityInput,
} from './instrument.js';
import { once } from './once.js';
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

/** Each input an instrument asks for, with what came. Like the lists below made once, since all rules ask for them. */
export const asked = once(({ instrument, input }: ScoringInput) => {
  const fields = fieldsOf(input);
  return entriesOf(instrument.inputs).map(([id, definition]): Asked => [
    id,
    definition,
    ownValue(fields, id),
  ]);
});

type Asked<Raw = unknown> = readonly [id: string, definition: InputDefinition, raw: Raw];

const entriesOf = once((inputs: InputDefinitions) => Object.entries(inputs));

/** The lists among them, where one value for each row is asked for. */
export const lists = once((subject: ScoringInput) =>
  asked(subject).flatMap(([id, definition, raw]): Asked<readonly unknown[]>[] =>
    definition.rows !== undefined && Array.isArray(raw) ? [[id, definition, Array.from(raw)]] : [],
  ),
);

/** Each single value that came where one is to be, whatever it is. */
export const given = once((subject: ScoringInput): Given<InputDefinition>[] => [
  ...asked(subject)
    .filter(([, { rows }]) => rows === undefined)
    .map(([id, definition, raw]) => ({ id, definition, path: [id], raw })),
  ...lists(subject).flatMap(([id, definition, raws]) =>
    raws.map((raw, row) => ({ id, definition, path: [id, row], raw })),
  ),
]);

type GivenNumber = Given<OrdinalInput | QuantityInput> & {
  readonly raw: number;
  readonly isMean: boolean;
};

/** The numbers that are reckoned with, of inputs that ask for one; `isMean` where one stands for a whole list. */
export const numbers = once((subject: ScoringInput): GivenNumber[] => {
  const found: GivenNumber[] = [];
  for (const [id, definition, raw] of asked(subject)) {
    if (definition.kind === 'ordinal' && isMean(definition, raw)) {
      found.push({ id, definition, path: [id], raw, isMean: true });
    }
  }
  for (const { id, definition, path, raw } of given(subject)) {
    const isAsked = definition.kind === 'ordinal' || definition.kind === 'quantity';
    if (isAsked && isNumber(raw)) found.push({ id, definition, path, raw, isMean: false });
  }
  return found;
});

/** What is a part of something: the part, `null` where it is no number, beside the whole, which is one. */
interface Part extends Given<QuantityInput> {
  readonly part: number | null;
  readonly whole: number;
  readonly wholeDefinition: InputDefinition;
}

/** Each part with its whole. */
export const parts = once((subject: ScoringInput): Part[] => {
  const { inputs } = subject.instrument;
  const fields = fieldsOf(subject.input);
  const found: Part[] = [];
  for (const { id, definition, path, raw } of given(subject)) {
    if (definition.kind !== 'quantity' || definition.partOf === undefined) continue;
    const wholeDefinition = ownValue(inputs, definition.partOf);
    const wholes = ownValue(fields, definition.partOf);
    const whole: unknown = Array.isArray(wholes) ? wholes[Number(path[1])] : wholes;
    if (wholeDefinition === undefined || !isNumber(whole)) continue;
    const part = isNumber(raw) ? raw : null;
    found.push({ id, definition, path, raw, part, whole, wholeDefinition });
  }
  return found;
});

/** Whether nothing came: no value, or the blank text that an empty cell of a spreadsheet gives. */
export function isMissing(raw: unknown): boolean {
  return raw == null || (typeof raw === 'string' && raw.trim() === '');
}

/** Whether something came that is no value of the kind an input asks for. */
export function isUnreadable({ definition, raw }: Given<InputDefinition>): boolean {
  return !isMissing(raw) && !isSingle(definition, raw);
}

/** An input, for the sentence about it. */
export function named(id: string, { label }: InputDefinition) {
  return { input: id, indonesian: label.id, english: label.en };
}

function isNumber(raw: unknown): raw is number {
  return Number.isFinite(raw);
}
