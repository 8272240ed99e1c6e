import type { CalendarDate, Citation, Issue } from '../kernel/index.js';
import { readInput } from './input.js';
import type {
  InputDefinitions,
  InputOf,
  Instrument,
  Steps,
  VariantChoice,
  Variants,
} from './instrument.js';
import { planFor } from './plan.js';
import { rational } from './rational.js';
import { checkScoringInput } from './scoring.rules.js';
import type { ClassifyStep, Label, LookupStep, Operand, Step, VariantStep } from './step.js';
import { operationOf } from './operations/index.js';
import {
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
type Judging =
  | ClassifyStep
  | (LookupStep & { readonly classes: object })
  | (VariantStep & { readonly classes: object });

/** A score with the reason for it: everything needed to show, keep and check it again. */
export interface Score<All extends Steps = Steps> {
  readonly instrument: Pick<
    Instrument,
    'id' | 'version' | 'title' | 'basis' | 'citation' | 'headline'
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
  const values = new Map<string, Value>();
  for (const { id, definition } of plan.inputs) {
    values.set(id, readInput(definition, (input as Record<string, unknown>)[id]));
  }
  const derivation = plan.steps.map(({ id, step, citation }): DerivationLine => {
    const value = takeStep(step, plan.variants, values);
    values.set(id, value);
    return { id, step, value: plainValue(value, step.decimals ?? standardDecimals), citation };
  });
  const { id, version, title, basis, citation, headline } = instrument;
  return {
    instrument: { id, version, title, basis, citation, headline },
    variants: plan.variants,
    inputs: plan.inputs
      .filter(({ id: each, definition }) => !definition.isInformative || values.get(each) != null)
      .map((each) => ({
        ...each,
        value: plainValue(values.get(each.id) ?? null, inputDecimals),
      })),
    derivation,
    ...resultsOf<All>(derivation),
    missing: plan.inputs
      .filter(({ id: each, definition }) => !definition.isInformative && values.get(each) == null)
      .map(({ id: each }) => each),
    unverified: plan.unverified,
    issues: checkScoringInput(
      { instrument, input },
      { variants: plan.variants, ...(on === undefined ? {} : { on }) },
    ),
  };
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
  const results: Record<string, Quantity | ClassResult | null> = {};
  const columns: Record<string, readonly PlainSingle[]> = {};
  for (const { id, step, value } of derivation) {
    if (value instanceof Array) columns[id] = value;
    else results[id] = typeof value === 'string' ? classResult(step, value) : value;
  }
  return { results, columns } as Pick<Score<All>, 'results' | 'columns'>;
}

function classResult(step: Step, reached: string): ClassResult {
  return { class: reached, label: classLabel(step, reached) };
}

/** What a class of a step is called. */
export function classLabel(step: Step, reached: string): Label {
  const label =
    step.operation === 'classify'
      ? step.classes.find((each) => each.class === reached)?.label
      : step.operation === 'lookup' || step.operation === 'by-variant'
        ? step.classes?.[reached]
        : undefined;
  return label ?? { id: reached, en: reached };
}
