import { rulesFor } from '../kernel/index.js';
import type { Instrument } from './instrument.js';
import { ownValue } from './own-value.js';
import type { VariantStep } from './step.js';

const rule = rulesFor<Instrument>();
const everyPractice = 'whatever option is taken, there is an answer';

export const variantWithoutStandard = rule({
  code: 'scoring.variant-without-standard',
  severity: 'error',
  source: 'where nobody says which practice is theirs, one is taken',
  *find({ variants }) {
    for (const [id, { options, standard }] of Object.entries(variants)) {
      if (Object.hasOwn(options, standard)) continue;
      yield { path: ['variants', id, 'standard'], params: { variant: id, option: standard } };
    }
  },
});

export const variantWithoutOperand = rule({
  code: 'scoring.variant-without-operand',
  severity: 'error',
  source: everyPractice,
  *find(instrument) {
    for (const [id, { variant, of }] of variantSteps(instrument)) {
      for (const option of Object.keys(ownValue(instrument.variants, variant)?.options ?? {})) {
        if (Object.hasOwn(of, option)) continue;
        yield { path: ['steps', id], params: { step: id, variant, option } };
      }
    }
  },
});

export const stepWithoutVariant = rule({
  code: 'scoring.step-without-variant',
  severity: 'error',
  source: everyPractice,
  *find(instrument) {
    for (const [id, { variant }] of variantSteps(instrument)) {
      if (Object.hasOwn(instrument.variants, variant)) continue;
      yield { path: ['steps', id], params: { step: id, variant } };
    }
  },
});

function* variantSteps({ steps }: Instrument): Generator<[id: string, step: VariantStep]> {
  for (const [id, step] of Object.entries(steps)) {
    if (step.operation === 'by-variant') yield [id, step];
  }
}
