import { checkRules, rulesFor, type Issue } from '../kernel/index.js';
import type { InputDefinitions, Instrument, Steps, Variants } from './instrument.js';
import { optionNotOffered, optionWithoutPoints } from './option.rules.js';
import { ownValue } from './own-value.js';
import { everyOperand } from './plan.js';
import { compare, fromExact, rational, roundedNumber, type Rational } from './rational.js';
import { score, type ClassResult, type Score } from './score.js';
import type { Band, Step } from './step.js';
import type { Quantity } from './value.js';
import {
  stepWithoutVariant,
  variantWithoutOperand,
  variantWithoutStandard,
} from './variant.rules.js';

const rule = rulesFor<Instrument>();
const madeWell = 'an instrument that cannot be reckoned gives no answer';

const idTaken = rule({
  code: 'scoring.id-taken',
  severity: 'error',
  source: 'an operand names one thing',
  *find({ inputs, steps }) {
    for (const id of Object.keys(steps)) {
      if (Object.hasOwn(inputs, id)) yield { path: ['steps', id], params: { step: id } };
    }
  },
});

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

const headlineWithoutStep = rule({
  code: 'scoring.headline-without-step',
  severity: 'error',
  source: madeWell,
  *find({ headline, steps }) {
    for (const [part, step] of Object.entries(headline)) {
      if (!Object.hasOwn(steps, step)) yield { path: ['headline', part], params: { step } };
    }
  },
});

const bandsOutOfOrder = rule({
  code: 'scoring.bands-out-of-order',
  severity: 'error',
  source: 'every value lies in one band',
  *find({ steps }) {
    for (const [id, step] of Object.entries(steps)) {
      const begins = stretches(step).map(beginningOf);
      const isRising = begins.every((each, index) => {
        const before = begins[index - 1];
        return index === 0 || (each !== undefined && (!before || compare(each, before) > 0));
      });
      if (!isRising) yield { path: ['steps', id], params: { step: id } };
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
        const wanted = value == null ? noAnswer : String(value);
        const received = shown(result, step, value ?? null);
        if (received === wanted) continue;
        const params = { example: name, step, expected: wanted, received };
        yield { path: ['examples', index, 'expected', step], params };
      }
    }
  },
});

/** Every rule about an instrument itself. */
export const instrumentRules = [
  idTaken,
  stepWithoutOperand,
  headlineWithoutStep,
  bandsOutOfOrder,
  variantWithoutStandard,
  variantWithoutOperand,
  stepWithoutVariant,
  optionNotOffered,
  optionWithoutPoints,
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

/** How no answer is written in params. */
const noAnswer = '';
/** Where a band or class begins; the first may have no beginning. */
function beginningOf({ from, above }: Pick<Band, 'from' | 'above'>): Rational | undefined {
  const begins = from ?? above;
  return begins === undefined ? undefined : rational(begins);
}

/** What a step came to, written like the value it is compared with: a number with as many decimals. */
function shown({ results }: Score, step: string, like: number | string | null): string {
  const result: Quantity | ClassResult | null | undefined = ownValue(results, step);
  if (result == null) return noAnswer;
  if ('class' in result) return result.class;
  if (typeof like !== 'number') return result.exact;
  const decimals = String(like).split('.')[1]?.length ?? 0;
  return String(roundedNumber(fromExact(result.exact), decimals));
}

function stretches(step: Step): readonly Pick<Band, 'from' | 'above'>[] {
  if (step.operation === 'points') return step.bands;
  return step.operation === 'classify' ? step.classes : [];
}
