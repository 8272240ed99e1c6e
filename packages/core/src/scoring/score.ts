import type { CalendarDate, Citation, Issue } from '../kernel/index.js';
import { fieldsOf, readInput } from './input.js';
import type {
  InputDefinitions,
  InputOf,
  Instrument,
  Steps,
  VariantChoice,
  Variants,
} from './instrument.js';
import { ownValue } from './own-value.js';
import { planFor, type PlannedStep } from './plan.js';
import { rational } from './rational.js';
import { checkScoringInput } from './scoring.rules.js';
import type { ClassifyStep, Label, LookupStep, Operand, Step, VariantStep } from './step.js';
import { operationOf } from './operations/index.js';
import {
  isEmpty,
  plainValue,
  type PlainSingle,
  type PlainValue,
  type Quantity,
  type Value,
} from './value.js';

/** One input as it was read; `null` is missing. What merely informs is there only where it was given. */
export interface ScoredInput {
  readonly id: string;
  readonly definition: InputDefinitions[string];
  readonly value: PlainValue;
}

/** One step of the reckoning with what it came to; operands are inputs and earlier lines, by id. */
export interface DerivationLine {
  readonly id: string;
  readonly step: Step;
  readonly value: PlainValue;
  readonly citation: Citation;
}

/** The class a score falls into. */
export interface ClassResult {
  readonly class: string;
  readonly label: Label;
}

/** What a step comes to for one place or person; `null` where there is no answer. */
export type ResultOf<Each extends Step> = (Each extends Judging ? ClassResult : Quantity) | null;

/** Steps that come to a class; of a table of numbers, a lookup does not. */
export type Judging =
  | ClassifyStep
  | (LookupStep & { readonly classes: object })
  | (VariantStep & { readonly classes: object });

/** A score with the reason for it: everything needed to show, keep and check it again. */
export interface Score<All extends Steps = Steps> {
  readonly instrument: Pick<
    Instrument,
    'id' | 'version' | 'title' | 'basis' | 'citation' | 'inForce' | 'variants' | 'headline'
  >;
  /** The option taken of each variant. */
  readonly variants: Readonly<Record<string, string>>;
  readonly inputs: readonly ScoredInput[];
  readonly derivation: readonly DerivationLine[];
  /** By step: what it came to. */
  readonly results: { readonly [Id in keyof All]?: ResultOf<All[Id]> };
  /** By step that is taken row by row: what it came to for each row. */
  readonly columns: { readonly [Id in keyof All]?: readonly PlainSingle[] };
  /** Inputs the score would need and does not have, by id. */
  readonly missing: readonly string[];
  /** Steps, inputs and variants that rest on what nobody has read in a source, by id: not to be presented as official. */
  readonly unverified: readonly string[];
  /** What is wrong with the inputs, or to be looked at. */
  readonly issues: readonly Issue[];
}

/** How a score is asked for. */
export interface ScoreOptions<Chosen extends Variants = Variants> {
  readonly variants?: VariantChoice<Chosen>;
  /** The day the score speaks of: an instrument not in force then is reported. */
  readonly on?: CalendarDate;
}

/**
 * Scores one input under an instrument, exactly, with every step of the reckoning. Never throws for an input: what cannot
 * be read is missing and an issue, what is missing is never zero, and what is out of range is reported and reckoned with.
 */
export function score<Inputs extends InputDefinitions, Chosen extends Variants, All extends Steps>(
  instrument: Instrument<Inputs, Chosen, All>,
  input: InputOf<Inputs>,
  { variants, on }: ScoreOptions<Chosen> = {},
): Score<All> {
  const plan = planFor(instrument, variants ?? {});
  const given = fieldsOf(input);
  const values: Value[] = plan.inputs.map(({ id, definition }) =>
    readInput(definition, ownValue(given, id)),
  );
  const inputs = plan.inputs.map(({ id, definition }, index): ScoredInput => {
    const value = plainValue(values[index] ?? null, inputDecimals);
    return { id, definition, value };
  });
  const derivation = plan.steps.map((planned): DerivationLine => {
    const { id, step, citation } = planned;
    const value = planned.operation.value(step, operandsOf(planned, values));
    values.push(value);
    return { id, step, value: plainValue(value, step.decimals ?? standardDecimals), citation };
  });
  return {
    instrument: identity(instrument),
    variants: plan.variants,
    inputs: inputs.filter(({ definition, value }) => !definition.isInformative || value !== null),
    derivation,
    ...resultsOf<All>(derivation),
    missing: plan.inputs
      .filter(({ definition }, at) => !definition.isInformative && isEmpty(values[at] ?? null))
      .map(({ id }) => id),
    unverified: plan.unverified,
    issues: checkScoringInput(
      { instrument, input: given },
      { variants: fieldsOf(variants), ...(on === undefined ? {} : { on }) },
    ),
  };
}

function operandsOf({ operands }: PlannedStep, values: readonly Value[]): Value[] {
  return operands.map(({ at, constant }) => (at === null ? constant : (values[at] ?? null)));
}

/** What a score keeps of its instrument, to be shown and kept without it. */
function identity(instrument: Instrument): Score['instrument'] {
  const { id, version, title, basis, citation, inForce, variants, headline } = instrument;
  return { id, version, title, basis, citation, inForce, variants, headline };
}

/** Takes one step with the values its operands have. */
export function takeStep(
  step: Step,
  variants: Readonly<Record<string, string>>,
  values: ReadonlyMap<string, Value>,
): Value {
  const operation = operationOf(step);
  const operands = operation
    .operands(step, variants)
    .map((operand) => operandValue(operand, values));
  return operation.value(step, operands);
}

/** Decimals that numbers are shown with where a step says nothing. */
export const standardDecimals = 4;

/** Inputs are shown as they were written. */
const inputDecimals = 15;

function operandValue(operand: Operand, values: ReadonlyMap<string, Value>): Value {
  return typeof operand === 'string' ? (values.get(operand) ?? null) : rational(operand);
}

function resultsOf<All extends Steps>(
  derivation: readonly DerivationLine[],
): Pick<Score<All>, 'results' | 'columns'> {
  const results = emptyRecord<Quantity | ClassResult | null>();
  const columns = emptyRecord<readonly PlainSingle[]>();
  for (const { id, step, value } of derivation) {
    if (value instanceof Array) setOwn(columns, id, value);
    else setOwn(results, id, typeof value === 'string' ? classResult(step, value) : value);
  }
  return { results, columns } as Pick<Score<All>, 'results' | 'columns'>;
}

function emptyRecord<Value>(): Record<string, Value> {
  return {};
}

/** Sets a field whatever its name is, `__proto__` too. */
function setOwn<Value>(record: Record<string, Value>, id: string, value: Value): void {
  if (id !== '__proto__') record[id] = value;
  else
    Object.defineProperty(record, id, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
}

function classResult(step: Step, reached: string): ClassResult {
  return { class: reached, label: ownClassLabel(step, reached) ?? { id: reached, en: reached } };
}

/** What a step calls one of its classes; nothing where it has no such class. */
export function ownClassLabel(step: Step, reached: string): Label | undefined {
  if (step.operation === 'classify') {
    return step.classes.find((each) => each.class === reached)?.label;
  }
  const names = step.operation === 'lookup' || step.operation === 'by-variant';
  return names ? ownValue(step.classes ?? {}, reached) : undefined;
}
