import type { Citation } from '../kernel/index.js';
import type { InputDefinition, Instrument } from './instrument.js';
import { once } from './once.js';
import { operationOf } from './operations/index.js';
import type { Operation } from './operations/operation.js';
import { ownValue } from './own-value.js';
import { rational } from './rational.js';
import type { Described, Operand, Step } from './step.js';
import type { Value } from './value.js';

/** What is to be reckoned under the options taken, in order. */
export interface Plan {
  readonly variants: Readonly<Record<string, string>>;
  /** Those that steps need, and those that only inform. */
  readonly inputs: readonly { readonly id: string; readonly definition: InputDefinition }[];
  /** Inputs that only options not taken would need. */
  readonly spared: ReadonlySet<string>;
  readonly steps: readonly PlannedStep[];
  readonly unverified: readonly string[];
}

/** A step with all that is known before any input is. */
export interface PlannedStep {
  readonly id: string;
  readonly step: Step;
  readonly citation: Citation;
  readonly operation: Operation<Step>;
  readonly operands: readonly PlannedOperand[];
}

/** An operand by its place among the values of all inputs and then all steps, or a constant. */
export interface PlannedOperand {
  readonly at: number | null;
  readonly constant: Value;
}

const plansOf = once((_: Instrument) => new Map<string, Plan>());

/** The plan for an instrument under the options asked for; made once, since instruments never change. */
export function planFor(instrument: Instrument, asked: Readonly<Record<string, unknown>>): Plan {
  const variants = Object.fromEntries(
    Object.entries(instrument.variants).map(([id, { options, standard }]) => {
      const option = ownValue(asked, id);
      return [id, isOption(options, option) ? option : standard];
    }),
  );
  const key = JSON.stringify(Object.values(variants));
  const made = plansOf(instrument);
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
  const given = Object.entries(inputs).filter(
    ([id, { isInformative }]) => needed.has(id) || isInformative === true,
  );
  const places = new Map(given.map(([id], index) => [id, index]));
  const plannedOperand = (operand: Operand): PlannedOperand =>
    typeof operand === 'string'
      ? { at: places.get(operand) ?? null, constant: null }
      : { at: null, constant: rational(operand) };
  return {
    variants,
    inputs: given.map(([id, definition]) => ({ id, definition })),
    spared: new Set(usedIds(steps).filter((id) => !needed.has(id))),
    steps: planned.map(({ id, each, citation }, index) => {
      const operation = operationOf(each);
      const operands = operation.operands(each, variants).map(plannedOperand);
      places.set(id, given.length + index);
      return { id, step: each, citation, operation, operands };
    }),
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

/** The headline and what no other step uses are answers; they need their operands, of a variant only those of the option taken. */
function neededIds(
  steps: Instrument['steps'],
  variants: Readonly<Record<string, string>>,
  headline: readonly string[],
): ReadonlySet<string> {
  const used = new Set(usedIds(steps));
  const pending = Object.keys(steps).filter((id) => !used.has(id) || headline.includes(id));
  const needed = new Set<string>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    const step = ownValue(steps, id);
    if (step) pending.push(...namedOperands(step, variants));
  }
  return needed;
}

function usedIds(steps: Instrument['steps']): string[] {
  return Object.values(steps).flatMap((step) => [...everyOperand(step)]);
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
