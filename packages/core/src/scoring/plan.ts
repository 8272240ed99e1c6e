import type { Citation } from '../kernel/index.js';
import type { InputDefinition, Instrument } from './instrument.js';
import { operationOf } from './operations/index.js';
import type { Described, Step } from './step.js';

/** What is to be reckoned under the options taken, in order. */
export interface Plan {
  readonly variants: Readonly<Record<string, string>>;
  readonly inputs: readonly { readonly id: string; readonly definition: InputDefinition }[];
  readonly steps: readonly {
    readonly id: string;
    readonly step: Step;
    readonly citation: Citation;
  }[];
  readonly unverified: readonly string[];
}

const plans = new WeakMap<Instrument, Map<string, Plan>>();

/** The plan for an instrument under the options asked for; made once, since instruments never change. */
export function planFor(
  instrument: Instrument,
  asked: Readonly<Record<string, string | undefined>>,
): Plan {
  const variants = Object.fromEntries(
    Object.entries(instrument.variants).map(([id, { options, standard }]) => {
      const option = asked[id];
      return [id, option !== undefined && Object.hasOwn(options, option) ? option : standard];
    }),
  );
  const key = Object.values(variants).join('|');
  const made = plans.get(instrument) ?? new Map<string, Plan>();
  plans.set(instrument, made);
  const plan = made.get(key) ?? makePlan(instrument, variants);
  made.set(key, plan);
  return plan;
}

function makePlan(instrument: Instrument, variants: Readonly<Record<string, string>>): Plan {
  const { inputs, steps, headline } = instrument;
  const needed = neededIds(steps, variants, Object.values(headline));
  const cited = <Each extends Described>([id, each]: [string, Each]) =>
    needed.has(id) ? [{ id, each, citation: each.citation ?? instrument.citation }] : [];
  const asked = Object.entries(inputs).flatMap(cited);
  const planned = Object.entries(steps).flatMap(cited);
  const practices = Object.entries(instrument.variants).map(([id, { options, citation }]) => ({
    id,
    citation: options[variants[id] ?? '']?.citation ?? citation ?? instrument.citation,
  }));
  return {
    variants,
    inputs: asked.map(({ id, each }) => ({ id, definition: each })),
    steps: planned.map(({ id, each, citation }) => ({ id, step: each, citation })),
    unverified: [...practices, ...asked, ...planned]
      .filter(({ citation }) => citation.confidence === 'memory')
      .map(({ id }) => id),
  };
}

/** The headline and what no other step uses are answers; they need their operands, of a variant only those of the option taken. */
function neededIds(
  steps: Instrument['steps'],
  variants: Readonly<Record<string, string>>,
  headline: readonly string[],
): ReadonlySet<string> {
  const used = new Set(Object.values(steps).flatMap((step) => [...everyOperand(step)]));
  const pending = Object.keys(steps).filter((id) => !used.has(id) || headline.includes(id));
  const needed = new Set<string>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    const step = steps[id];
    if (step) pending.push(...namedOperands(step, variants));
  }
  return needed;
}

/** Every id a step may need, whatever option is taken. */
export function everyOperand(step: Step): readonly string[] {
  return step.operation === 'by-variant'
    ? Object.values(step.of).filter((operand) => typeof operand === 'string')
    : namedOperands(step, {});
}

/** The ids a step needs under the options taken. */
export function namedOperands(
  step: Step,
  variants: Readonly<Record<string, string>>,
): readonly string[] {
  return operationOf(step)
    .operands(step, variants)
    .filter((operand) => typeof operand === 'string');
}
