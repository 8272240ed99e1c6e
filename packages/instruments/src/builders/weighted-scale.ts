import type {
  ClassifyStep,
  Constant,
  Described,
  Instrument,
  Label,
  ListStep,
  QuantityInput,
  RatioStep,
  ScoreClass,
  WeightedSumStep,
  WorkedExample,
} from '@berdaya/core/scoring';
import { headOf, type About } from './about.js';

/** One part of a composite, and how heavy it weighs against the others. */
export interface WeightedComponent extends Described {
  readonly weight: Constant;
}

/** The inputs of a weighted scale: one mark for each component. */
export type WeightedScaleInputs<Component extends string> = Readonly<
  Record<Component, QuantityInput>
>;

/** The steps of a weighted scale. */
export type WeightedScaleSteps = Readonly<
  Record<'weighted', WeightedSumStep> &
    Record<'weights', ListStep> &
    Record<'score', RatioStep> &
    Record<'class', ClassifyStep>
>;

/** A weighted scale as data. */
export type WeightedScaleInstrument<Component extends string> = Instrument<
  WeightedScaleInputs<Component>,
  Record<never, never>,
  WeightedScaleSteps
>;

/** What a weighted scale is made from. */
export interface WeightedScaleDefinition<Component extends string> extends About {
  readonly components: Readonly<Record<Component, WeightedComponent>>;
  /** From low to high. */
  readonly classes: readonly ScoreClass[];
  /** The highest mark of each component and of the score; 100 where nothing is said. */
  readonly maximum?: number;
  readonly examples: readonly WorkedExample<
    WeightedScaleInputs<Component>,
    Record<never, never>,
    WeightedScaleSteps
  >[];
}

/**
 * Makes an instrument that weighs marks of one scale into a score and says which class it falls into, before any rounding.
 * Weights need not come to 1 or 100: their total divides. A component without a mark leaves the score without an answer.
 */
export function weightedScale<const Component extends string>({
  components,
  classes,
  maximum = 100,
  examples,
  ...about
}: WeightedScaleDefinition<Component>): WeightedScaleInstrument<Component> {
  const parts = Object.entries<WeightedComponent>(components);
  const inputs = parts.map(([id, { weight: _, ...described }]) => [
    id,
    { ...described, kind: 'quantity', unit: mark, minimum: 0, maximum, effect: 'raises' },
  ]);
  const weights = parts.map(([id, { weight }]) => [id, weight] as const);
  return {
    ...headOf(about),
    inputs: Object.fromEntries(inputs) as WeightedScaleInputs<Component>,
    variants: {},
    steps: stepsFor(weights, classes),
    headline: { value: 'score', class: 'class' },
    examples,
  };
}

const mark: Label = { id: 'nilai', en: 'mark' };

function stepsFor(
  weights: readonly (readonly [id: string, weight: Constant])[],
  classes: readonly ScoreClass[],
): WeightedScaleSteps {
  return {
    weighted: {
      operation: 'weighted-sum',
      label: { id: 'Nilai dikali bobot', en: 'Marks times weights' },
      of: Object.fromEntries(weights),
    },
    weights: {
      operation: 'sum',
      label: { id: 'Jumlah bobot', en: 'Total of the weights' },
      of: weights.map(([, weight]) => weight),
    },
    score: {
      operation: 'ratio',
      label: { id: 'Nilai akhir', en: 'Final score' },
      of: 'weighted',
      by: 'weights',
      decimals: 2,
    },
    class: {
      operation: 'classify',
      label: { id: 'Kualifikasi', en: 'Class' },
      of: 'score',
      classes,
    },
  };
}
