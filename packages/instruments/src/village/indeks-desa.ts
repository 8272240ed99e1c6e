import type {
  ClassifyStep,
  Instrument,
  Label,
  ListStep,
  QuantityInput,
  RatioStep,
  ScoreClass,
  Steps,
  WeightedSumStep,
  WorkedExample,
} from '@berdaya/core/scoring';

/** A dimension of a village index: what the indicators in it come to at most, and what it weighs. */
export interface VillageDimension {
  readonly label: Label;
  readonly maximum: number;
  /** Its maximum where nothing is said, so that every point counts the same. */
  readonly weight?: number;
}

/** What a village index is made of, where sources differ: to be filled in from the text that is followed. */
export interface VillageIndexRuleSet<Dimension extends string = string> extends Pick<
  Instrument,
  'id' | 'version' | 'title' | 'basis' | 'citation' | 'inForce' | 'replaces'
> {
  readonly dimensions: Readonly<Record<Dimension, VillageDimension>>;
  /** From least to most, on a scale of 0 to 100. */
  readonly statuses: readonly ScoreClass[];
  /** Cases of its own, beside the two that hold for any rule set: everything at its most is 100, nothing is 0. */
  readonly examples?: readonly WorkedExample[];
}

/** The steps of a village index: the share of each dimension, the index of 0 to 100, and the status. */
export type VillageIndexSteps<Dimension extends string> = Readonly<
  Record<`${Dimension}-share`, RatioStep> &
    Record<'weighted', WeightedSumStep> &
    Record<'total-weight', ListStep> &
    Record<'index', RatioStep> &
    Record<'status', ClassifyStep>
>;

/** A village index as `indeksDesa` builds it: each dimension is asked for as the total of its indicators. */
export type VillageIndex<Dimension extends string> = Instrument<
  Readonly<Record<Dimension, QuantityInput>>,
  Readonly<Record<never, never>>,
  VillageIndexSteps<Dimension>
>;

/**
 * A village index of weighted dimensions: each as a share of its maximum, weighed, as per cent of all weights. Where no
 * weights are given it is the sum of points as per cent of the most there can be. It is not rounded before its status.
 */
export function indeksDesa<const Dimension extends string>({
  dimensions,
  statuses,
  examples = [],
  ...described
}: VillageIndexRuleSet<Dimension>): VillageIndex<Dimension> {
  const all = Object.entries<VillageDimension>(dimensions);
  const weights = all.map(([, { weight, maximum }]) => weight ?? maximum);
  const made: Instrument = {
    ...described,
    inputs: Object.fromEntries(all.map(([id, each]) => [id, inputOf(each)])),
    variants: {},
    steps: {
      ...Object.fromEntries(all.map(([id, each]) => [`${id}-share`, shareOf(id, each)])),
      weighted: {
        operation: 'weighted-sum',
        label: { id: 'Jumlah berbobot', en: 'Weighted sum' },
        of: Object.fromEntries(all.map(([id], index) => [`${id}-share`, weights[index] ?? 0])),
      },
      ...indexSteps(weights, statuses),
    },
    headline: { value: 'index', class: 'status' },
    examples: [
      endOf('semua dimensi di nilai tertinggi', 100, all),
      endOf('semua dimensi nol', 0, all),
      ...examples,
    ],
  };
  return made as unknown as VillageIndex<Dimension>;
}

function indexSteps(weights: readonly number[], statuses: readonly ScoreClass[]): Steps {
  return {
    'total-weight': {
      operation: 'sum',
      label: { id: 'Jumlah bobot', en: 'Sum of weights' },
      of: weights,
    },
    index: {
      operation: 'ratio',
      label: { id: 'Skor Indeks Desa', en: 'Village index score' },
      of: 'weighted',
      by: 'total-weight',
      times: 100,
      decimals: 2,
    },
    status: {
      operation: 'classify',
      label: { id: 'Status desa', en: 'Village status' },
      of: 'index',
      classes: statuses,
    },
  };
}

function inputOf({ label, maximum }: VillageDimension): QuantityInput {
  const unit = { id: 'poin', en: 'points' };
  return { kind: 'quantity', label, unit, minimum: 0, maximum, effect: 'raises' };
}

function shareOf(id: string, { label, maximum }: VillageDimension): RatioStep {
  return { operation: 'ratio', label, of: id, by: maximum };
}

function endOf(
  name: string,
  index: 0 | 100,
  all: readonly (readonly [string, VillageDimension])[],
): WorkedExample {
  return {
    name,
    source: 'berlaku untuk setiap kumpulan aturan',
    input: Object.fromEntries(all.map(([id, { maximum }]) => [id, index === 0 ? 0 : maximum])),
    expected: { index },
  };
}
