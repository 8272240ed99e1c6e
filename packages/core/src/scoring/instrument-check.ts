import { checkRules, rulesFor, type Issue } from '../kernel/index.js';
import type { InputDefinitions, Instrument, Steps, Variants } from './instrument.js';
import { everyOperand } from './plan.js';
import { compare, fromExact, rational, roundedNumber, type Rational } from './rational.js';
import { score, type ClassResult, type Score } from './score.js';
import type { Band } from './step.js';
import type { Quantity } from './value.js';

const rule = rulesFor<Instrument>();
const madeWell = 'an instrument that cannot be reckoned gives no answer';

const stepWithoutOperand = rule({
  code: 'scoring.step-without-operand',
  severity: 'error',
  source: madeWell,
  *find({ inputs, steps }) {
    const known = new Set(Object.keys(inputs));
    for (const [id, step] of Object.entries(steps)) {
      for (const operand of everyOperand(step)) {
        if (!known.has(operand)) yield { path: ['steps', id], params: { step: id, operand } };
      }
      known.add(id);
    }
  },
});

const bandsOutOfOrder = rule({
  code: 'scoring.bands-out-of-order',
  severity: 'error',
  source: 'every value lies in one band',
  *find({ steps }) {
    for (const [id, step] of Object.entries(steps)) {
      const bands: readonly Pick<Band, 'from' | 'above'>[] =
        step.operation === 'points'
          ? step.bands
          : step.operation === 'classify'
            ? step.classes
            : [];
      const begins = bands.map(beginningOf);
      const isRising = begins.every((each, index) => {
        const before = begins[index - 1];
        return index === 0 || (each !== undefined && (!before || compare(each, before) > 0));
      });
      if (!isRising) yield { path: ['steps', id], params: { step: id } };
    }
  },
});

const variantWithoutStandard = rule({
  code: 'scoring.variant-without-standard',
  severity: 'error',
  source: madeWell,
  *find({ variants, steps }) {
    for (const [id, { options, standard }] of Object.entries(variants)) {
      if (!Object.hasOwn(options, standard)) {
        yield { path: ['variants', id, 'standard'], params: { variant: id, option: standard } };
      }
    }
    for (const [id, step] of Object.entries(steps)) {
      if (step.operation !== 'by-variant') continue;
      for (const option of Object.keys(variants[step.variant]?.options ?? { '?': null })) {
        if (Object.hasOwn(step.of, option)) continue;
        yield { path: ['steps', id], params: { variant: step.variant, option } };
      }
    }
  },
});

const partOfNothing = rule({
  code: 'scoring.part-of-nothing',
  severity: 'error',
  source: madeWell,
  *find({ inputs }) {
    for (const [id, definition] of Object.entries(inputs)) {
      const partOf = definition.kind === 'quantity' ? definition.partOf : undefined;
      if (partOf === undefined || Object.hasOwn(inputs, partOf)) continue;
      yield { path: ['inputs', id, 'partOf'], params: { input: id, operand: partOf } };
    }
  },
});

const withoutExample = rule({
  code: 'scoring.without-example',
  severity: 'error',
  source: 'nobody can check a formula without a case worked out',
  *find({ examples }) {
    if (examples.length === 0) yield { path: ['examples'], params: {} };
  },
});

const exampleDiffers = rule({
  code: 'scoring.example-differs',
  severity: 'error',
  source: 'an instrument comes to what its examples say',
  *find(instrument) {
    for (const [index, { name, input, variants, expected }] of instrument.examples.entries()) {
      const result = score(instrument, input, variants === undefined ? {} : { variants });
      for (const [step, value] of Object.entries(expected)) {
        const received = shown(result, step, value ?? null);
        if (received === String(value)) continue;
        const params = { example: name, step, expected: String(value), received };
        yield { path: ['examples', index, 'expected', step], params };
      }
    }
  },
});

/** Every rule about an instrument itself. */
export const instrumentRules = [
  stepWithoutOperand,
  bandsOutOfOrder,
  variantWithoutStandard,
  partOfNothing,
  withoutExample,
  exampleDiffers,
] as const;

/** What is wrong with an instrument: faults in its making, and examples it does not come to. */
export function checkInstrument<
  Inputs extends InputDefinitions,
  Chosen extends Variants,
  All extends Steps,
>(instrument: Instrument<Inputs, Chosen, All>): Issue[] {
  return checkRules(instrumentRules, instrument as unknown as Instrument, undefined);
}

/** Where a band or class begins; the first may have no beginning. */
function beginningOf({ from, above }: Pick<Band, 'from' | 'above'>): Rational | undefined {
  const begins = from ?? above;
  return begins === undefined ? undefined : rational(begins);
}

/** What a step came to, written like the value it is compared with: a number with as many decimals. */
function shown({ results }: Score, step: string, like: number | string | null): string {
  const result: Quantity | ClassResult | null | undefined = results[step];
  if (result == null) return String(result);
  if ('class' in result) return result.class;
  const decimals = typeof like === 'number' ? (String(like).split('.')[1]?.length ?? 0) : 0;
  return typeof like === 'string'
    ? result.exact
    : String(roundedNumber(fromExact(result.exact), decimals));
}
