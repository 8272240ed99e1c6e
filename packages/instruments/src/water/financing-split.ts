import type {
  ClassifyStep,
  Instrument,
  Label,
  LookupStep,
  QuantityInput,
  Step,
  Steps,
  WorkedExample,
} from '@berdaya/core/scoring';
import { headOf, type About } from '../builders/about.js';

/** Who pays for works, and the share expected of them. */
export interface FinancingSource {
  readonly label: Label;
  /** Per cent of the budget. */
  readonly sharePercent: number;
  /** Whether less than the share is a fault; a grant may well be smaller where others give more. */
  readonly isRequired: boolean;
}

/** The inputs of a split: the budget, and the amount of each source. */
export type FinancingInputs<Source extends string> = Readonly<
  Record<'budget' | Source, QuantityInput>
>;
/** The steps of a split, for each source and in all. */
export type FinancingSteps<Source extends string> = Readonly<
  Record<
    | `${'share' | 'expected-share' | 'expected' | 'shortfall'}-${Source}`
    | 'paid'
    | 'unfunded'
    | 'required-shortfall',
    Exclude<Step, ClassifyStep | LookupStep>
  > &
    Record<'class', ClassifyStep>
>;

/** What the check of a split is made from. */
export interface FinancingDefinition<Source extends string> extends About {
  readonly sources: Readonly<Record<Source, FinancingSource>>;
  readonly examples: readonly WorkedExample<
    FinancingInputs<NoInfer<Source>>,
    Record<never, never>,
    FinancingSteps<NoInfer<Source>>
  >[];
}

/**
 * Makes the check of how a budget is split between those who pay: by source its share, the whole rupiah expected of it
 * (rounded up: less would be below the share) and what is short of that. Met where no required source is short.
 */
export function financingSplit<const Source extends string>({
  sources,
  examples,
  ...about
}: FinancingDefinition<Source>): Instrument<
  FinancingInputs<Source>,
  Record<never, never>,
  FinancingSteps<Source>
> {
  const all = Object.entries<FinancingSource>(sources);
  const required = all.filter(([, { isRequired }]) => isRequired);
  const amounts = all.map(([id, { label }]) => [id, { ...money, label, partOf: 'budget' }]);
  const steps = Object.assign(
    {},
    ...all.map(([id, source]) => stepsOf(id, source)),
    totals(
      all.map(([id]) => id),
      required.map(([id]) => `shortfall-${id}`),
    ),
  ) as FinancingSteps<Source>;
  return {
    ...headOf(about),
    inputs: {
      budget: { ...money, label: { id: 'Jumlah anggaran', en: 'Total budget' } },
      ...Object.fromEntries(amounts),
    } as FinancingInputs<Source>,
    variants: {},
    steps,
    headline: { value: 'required-shortfall', class: 'class' },
    examples,
  };
}

const rupiah = { id: 'rupiah', en: 'rupiah' };
const money = { kind: 'quantity', unit: rupiah, minimum: 0, adds: true } as const;
const whole = { unit: rupiah, decimals: 0 } as const;

function stepsOf(id: string, { label, sharePercent }: FinancingSource): Steps {
  const of = (indonesian: string, english: string): Label => ({
    id: `${indonesian}: ${label.id}`,
    en: `${english}: ${label.en}`,
  });
  return {
    [`share-${id}`]: {
      operation: 'ratio',
      label: of('Bagian anggaran', 'Share of the budget'),
      unit: { id: 'persen', en: 'per cent' },
      of: id,
      by: 'budget',
      times: 100,
      decimals: 2,
    },
    [`expected-share-${id}`]: {
      operation: 'product',
      label: of('Bagian yang semestinya', 'Expected share'),
      ...whole,
      of: ['budget', sharePercent, { numerator: 1, denominator: 100 }],
    },
    [`expected-${id}`]: {
      operation: 'round',
      label: of('Yang semestinya, rupiah penuh', 'Expected, whole rupiah'),
      ...whole,
      of: `expected-share-${id}`,
      to: 0,
      rounding: 'up',
    },
    [`shortfall-${id}`]: {
      operation: 'difference',
      label: of('Kekurangan', 'Shortfall'),
      ...whole,
      from: `expected-${id}`,
      less: id,
      notBelow: 0,
    },
  };
}

function totals(sources: readonly string[], shortfalls: readonly string[]): Steps {
  return {
    paid: {
      operation: 'sum',
      label: { id: 'Jumlah dari semua sumber', en: 'Total of all sources' },
      ...whole,
      of: sources,
    },
    unfunded: {
      operation: 'difference',
      label: { id: 'Belum ada sumbernya', en: 'Not yet funded' },
      ...whole,
      from: 'budget',
      less: 'paid',
    },
    'required-shortfall': {
      operation: 'sum',
      label: { id: 'Kekurangan sumber yang wajib', en: 'Shortfall of required sources' },
      ...whole,
      of: shortfalls,
    },
    class: {
      operation: 'classify',
      label: { id: 'Pembagian biaya', en: 'Split of costs' },
      of: 'required-shortfall',
      classes: [
        { class: 'met', label: { id: 'terpenuhi', en: 'met' } },
        { class: 'short', above: 0, label: { id: 'kurang', en: 'short' } },
      ],
    },
  };
}
