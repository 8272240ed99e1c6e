import { rulesFor } from '../kernel/index.js';
import type { Instrument } from './instrument.js';
import { ownValue } from './own-value.js';
import type { Step } from './step.js';

const rule = rulesFor<Instrument>();

export const optionNotOffered = rule({
  code: 'scoring.option-not-offered',
  severity: 'error',
  source: 'a misspelt option is never chosen',
  *find(instrument) {
    for (const [id, step] of Object.entries(instrument.steps)) {
      const { of, options } = optionsNamed(step);
      const offered = optionsOf(instrument, of) ?? options;
      for (const option of options) {
        if (offered.includes(option)) continue;
        yield { path: ['steps', id], params: { step: id, operand: of, option } };
      }
    }
  },
});

export const optionWithoutPoints = rule({
  code: 'scoring.option-without-points',
  severity: 'error',
  source: 'whatever is chosen, there is an answer',
  *find(instrument) {
    for (const [id, step] of Object.entries(instrument.steps)) {
      if (step.operation !== 'option-points') continue;
      for (const option of optionsOf(instrument, step.of) ?? []) {
        if (Object.hasOwn(step.points, option)) continue;
        yield { path: ['steps', id], params: { step: id, operand: step.of, option } };
      }
    }
  },
});

/** The options a step names, and whose they are said to be. */
function optionsNamed(step: Step): { readonly of: string; readonly options: readonly string[] } {
  if (step.operation === 'is') return { of: step.of, options: [step.option] };
  if (step.operation !== 'option-points') return { of: '', options: [] };
  return { of: step.of, options: Object.keys(step.points) };
}

/** The options or classes that an input or step may come to; nothing where they are not known from the instrument. */
function optionsOf({ inputs, steps }: Instrument, id: string): readonly string[] | undefined {
  const definition = ownValue(inputs, id);
  if (definition?.kind === 'choice') return Object.keys(definition.options);
  const step = ownValue(steps, id);
  if (step?.operation === 'classify') return step.classes.map((each) => each.class);
  if (step?.operation === 'lookup') {
    return Object.values(step.table).flatMap((line) => Object.values(line).map(String));
  }
  return undefined;
}
