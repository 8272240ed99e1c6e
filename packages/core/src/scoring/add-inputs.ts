import { checkRules, rulesFor, underPath, type Issue } from '../kernel/index.js';
import { named } from './asked.js';
import { asInput } from './handing-on.js';
import { readSingle } from './input.js';
import type {
  InputDefinition,
  InputDefinitions,
  InputOf,
  Instrument,
  Steps,
  Variants,
} from './instrument.js';
import { add, zero, type Rational } from './rational.js';
import { checkScoringInput } from './scoring.rules.js';
import { isNumber } from './value.js';

/** Inputs of several places, to be brought together. */
export interface Addition {
  readonly instrument: Instrument;
  readonly parts: readonly Readonly<Record<string, unknown>>[];
}

/** An input for all places together, and what is wrong with those it is made of. */
export interface AddedInputs<Inputs extends InputDefinitions> {
  readonly input: InputOf<Inputs>;
  /** Paths begin with the place, counted from 0 in the order given: `[1, '4a']`. */
  readonly issues: readonly Issue[];
}

const rule = rulesFor<Addition>();

const partMissing = rule({
  code: 'scoring.part-missing',
  severity: 'warning',
  source: 'a sum of which a part is missing is missing',
  *find(addition) {
    for (const [id, definition] of adding(addition)) {
      const values = valuesOf(addition, id, definition);
      if (definition.isInformative && !values.some(isNumber)) continue;
      for (const [index, value] of values.entries()) {
        if (isNumber(value)) continue;
        const params = { ...named(id, definition), part: index + 1, parts: values.length };
        yield { path: [index, id], params };
      }
    }
  },
});

/** Every rule about inputs that are brought together. */
export const additionRules = [partMissing] as const;

/**
 * Adds inputs of several places, as of the RTs of a kelurahan, to be scored together: what `adds` is added exactly, and
 * scores are never averaged. A value missing in one place is missing in the sum, as is whatever does not add; the issues
 * name the place.
 */
export function addInputs<
  Inputs extends InputDefinitions,
  Chosen extends Variants,
  All extends Steps,
>(
  instrument: Instrument<Inputs, Chosen, All>,
  parts: readonly InputOf<Inputs>[],
): AddedInputs<Inputs> {
  const addition = { instrument, parts } as unknown as Addition;
  const sums = adding(addition).map(([id, definition]) => [
    id,
    sumOf(valuesOf(addition, id, definition)),
  ]);
  const rest = Object.keys(instrument.inputs).map((id) => [id, null]);
  return {
    input: Object.fromEntries([...rest, ...sums]) as InputOf<Inputs>,
    issues: [
      ...checkRules(additionRules, addition, undefined),
      ...addition.parts.flatMap((input, index) =>
        underPath([index], judged(addition.instrument, input)),
      ),
    ],
  };
}

type Entry = [id: string, definition: InputDefinition];

function adding({ instrument }: Addition): Entry[] {
  return Object.entries(instrument.inputs).filter(
    ([, definition]) => definition.kind === 'quantity' && definition.adds === true,
  );
}

function valuesOf({ parts }: Addition, id: string, definition: InputDefinition) {
  return parts.map((input) => readSingle(definition, input[id]));
}

function sumOf(values: ReturnType<typeof valuesOf>) {
  const numbers: readonly Rational[] = values.filter(isNumber);
  if (numbers.length === 0 || numbers.length < values.length) return null;
  return asInput(numbers.reduce(add, zero));
}

/** What a sum would hide: a share above one, a volume below zero, a text in place of a number. */
function judged(instrument: Instrument, input: Addition['parts'][number]): Issue[] {
  return checkScoringInput({ instrument, input }).filter(
    ({ code }) => code !== 'scoring.input-missing',
  );
}
