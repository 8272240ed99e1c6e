import type { Citation } from '../kernel/index.js';
import type { InputDefinition, Instrument } from './instrument.js';
import { operationOf } from './operations/index.js';
import { ownValue } from './own-value.js';
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
export function planFor(instrument: Instrument, asked: Readonly<Record<string, unknown>>): Plan {
  const variants = Object.fromEntries(
    Object.entries(instrument.variants).map(([id, { options, standard }]) => {
      const option = ownValue(asked, id);
      return [id, isOption(options, option) ? option : standard];
    }),
  );
  const key = Object.values(variants).join('|');
  const made = plans.get(instrument) ?? new Map<string, Plan>();
  plans.set(instrument, made);
  const plan = made.get(key) ?? makePlan(instrument, variants);
  made.set(key, plan);
  return plan;
}

/** Whether what was asked for is one of the options, and not something that only reads like one. */
export function isOption(
  options: Readonly<Record<string, unknown>>,
  option: unknown,
): option is string {
  return typeof option === 'string' && Object.hasOwn(options, option);
}

function makePlan(instrument: Instrument, variants: Readonly<Record<string, string>>): Plan {
  const { inputs, steps } = instrument;
  const needed = neededIds(steps, variants);
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
    unverified: [
      ...[...practices, ...asked].filter(restsOnMemory),
      ...planned.filter((step) => restsOnMemory(step) || hasUnverifiedClass(step.each)),
    ].map(({ id }) => id),
  };
}

function restsOnMemory({ citation }: { readonly citation: Citation }): boolean {
  return citation.confidence === 'memory';
}

/** Whether a step tells classes apart of which one rests on memory. */
function hasUnverifiedClass(step: Step): boolean {
  const classes = step.operation === 'classify' ? step.classes : [];
  return classes.some(({ citation }) => citation?.confidence === 'memory');
}

/** What no other step uses is an answer; it needs its operands, but of a variant only those of the option taken. */
function neededIds(
  steps: Instrument['steps'],
  variants: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const used = new Set(Object.values(steps).flatMap((step) => [...everyOperand(step)]));
  const pending = Object.keys(steps).filter((id) => !used.has(id));
  const needed = new Set<string>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    const step = ownValue(steps, id);
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
function namedOperands(step: Step, variants: Readonly<Record<string, string>>): readonly string[] {
  return operationOf(step)
    .operands(step, variants)
    .filter((operand) => typeof operand === 'string');
}
