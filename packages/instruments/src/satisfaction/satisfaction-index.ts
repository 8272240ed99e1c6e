import type {
  ClassifyStep,
  Constant,
  Described,
  Instrument,
  Label,
  ListStep,
  OrdinalInput,
  RoundStep,
  RowsStep,
  ScoreClass,
  Step,
  Variant,
  VariantStep,
  WeightedSumStep,
  WorkedExample,
} from '@berdaya/core/scoring';

/** A way of weighing the elements. */
export interface ElementWeight extends Described {
  /** What each element weighs. */
  readonly weight: Constant;
  /** Decimals that each weighed element is rounded to before they are added up, as tables on paper do; exact otherwise. */
  readonly elementDecimals?: number;
}

/** What a satisfaction survey is made of. */
export interface SatisfactionRuleSet<Element extends string, Practice extends string> extends Pick<
  Instrument,
  'id' | 'version' | 'title' | 'basis' | 'citation' | 'inForce' | 'replaces'
> {
  /** What is asked, each answered 1 to 4. */
  readonly elements: Readonly<Record<Element, Described>>;
  /** The ways of weighing that are in use, and the one taken where nobody says. */
  readonly weights: Readonly<Record<Practice, ElementWeight>>;
  readonly standardWeight: NoInfer<Practice>;
  /** Grades from low to high, on IKM rounded to two decimals. */
  readonly grades: readonly ScoreClass[];
  readonly examples: readonly WorkedExample<
    SatisfactionInputs<NoInfer<Element>>,
    SatisfactionVariants<NoInfer<Practice>>,
    SatisfactionSteps<NoInfer<Element>>
  >[];
}

/** What a satisfaction survey asks: the answers to each element, or their mean. */
export type SatisfactionInputs<Element extends string> = Readonly<
  Record<Element, OrdinalInput & { readonly rows: 'respondents'; readonly acceptsMean: true }>
>;

/** The one point where practice differs: how the elements are weighed. */
export type SatisfactionVariants<Practice extends string> = Readonly<
  Record<
    'weight',
    {
      readonly label: Label;
      readonly options: Readonly<Record<Practice, Described>>;
      readonly standard: string;
    }
  >
>;

/** The steps of a satisfaction survey that every one has, whatever its weights. */
export type SatisfactionSteps<Element extends string> = Readonly<
  Record<`mean-${Element}`, RowsStep> &
    Record<'lowest-mean', ListStep> &
    Record<'ni', VariantStep> &
    Record<'ikm-exact', WeightedSumStep> &
    Record<'ikm', RoundStep> &
    Record<'grade', ClassifyStep>
>;

/**
 * A satisfaction survey as `satisfactionIndex` builds it. Results: the mean of each element (`mean-…`) and the lowest of
 * them, `ni` of 1 to 4, `ikm` of 25 to 100 and `grade`.
 */
export type SatisfactionIndex<Element extends string, Practice extends string> = Instrument<
  SatisfactionInputs<Element>,
  SatisfactionVariants<Practice>,
  SatisfactionSteps<Element>
>;

/**
 * A survey of elements answered 1 to 4 by respondents: NI is the sum of each element's mean times its weight, IKM is 25 times
 * NI, rounded to two decimals before the grade is looked up. Where only the means were published, they stand for the
 * answers. Also for subscales of a survey, whose elements weigh more each.
 */
export function satisfactionIndex<const Element extends string, const Practice extends string>({
  elements,
  weights,
  standardWeight,
  grades,
  examples,
  ...described
}: SatisfactionRuleSet<Element, Practice>): SatisfactionIndex<Element, Practice> {
  const asked = Object.entries<Described>(elements);
  const practices = Object.entries<ElementWeight>(weights);
  const made = {
    ...described,
    inputs: Object.fromEntries(asked.map(([id, each]) => [id, answersTo(each)])),
    variants: { weight: weightVariant(practices, standardWeight) },
    steps: {
      ...Object.fromEntries(asked.map(([id, { label }]) => [`mean-${id}`, meanOf(id, label)])),
      'lowest-mean': {
        operation: 'smallest',
        label: { id: 'Nilai unsur terendah', en: 'Lowest mean of an element' },
        of: asked.map(([id]) => `mean-${id}`),
      },
      ...Object.fromEntries(practices.flatMap(([id, each]) => weighed(id, each, asked))),
      ...fromNi(
        practices.map(([id]) => id),
        grades,
      ),
    },
    headline: { value: 'ikm', class: 'grade' },
    examples,
  };
  return made as unknown as SatisfactionIndex<Element, Practice>;
}

function weightVariant(practices: readonly [string, ElementWeight][], standard: string): Variant {
  const described = practices.map(([id, { label, citation }]): [string, Described] => [
    id,
    citation ? { label, citation } : { label },
  ]);
  return {
    label: { id: 'Bobot unsur', en: 'Weight of the elements' },
    options: Object.fromEntries(described),
    standard,
  };
}

function answersTo(element: Described): OrdinalInput {
  return {
    ...element,
    kind: 'ordinal',
    rows: 'respondents',
    minimum: 1,
    maximum: 4,
    acceptsMean: true,
    effect: 'raises',
  };
}

function meanOf(id: string, { id: indonesian, en }: Label): RowsStep {
  const label = { id: `Rata-rata ${indonesian}`, en: `Mean of ${en}` };
  return { operation: 'row-mean', label, of: id };
}

/** The steps of one way of weighing, the last of which is its NI. */
function weighed(
  practice: string,
  { label, weight, elementDecimals }: ElementWeight,
  asked: readonly (readonly [string, Described])[],
): [string, Step][] {
  const sum = (of: readonly [string, Constant][]): [string, Step] => [
    `ni-${practice}`,
    {
      operation: 'weighted-sum',
      label: { id: `NI, ${label.id}`, en: `NI, ${label.en}` },
      of: Object.fromEntries(of),
    },
  ];
  if (elementDecimals === undefined) return [sum(asked.map(([id]) => [`mean-${id}`, weight]))];
  return [
    ...asked.flatMap(([id, element]): [string, Step][] => [
      [`${practice}-exact-${id}`, weighedElement(id, element.label, weight)],
      [`${practice}-${id}`, roundedStep(`${practice}-exact-${id}`, element.label, elementDecimals)],
    ]),
    sum(asked.map(([id]) => [`${practice}-${id}`, 1])),
  ];
}

function weighedElement(id: string, label: Label, weight: Constant): WeightedSumStep {
  return { operation: 'weighted-sum', label, of: { [`mean-${id}`]: weight } };
}

function roundedStep(of: string, label: Label, to: number): RoundStep {
  return { operation: 'round', label, of, to, rounding: 'half-up' };
}

const ikmLabel: Label = {
  id: 'Indeks Kepuasan Masyarakat (IKM)',
  en: 'Public satisfaction index (IKM)',
};

function fromNi(practices: readonly string[], grades: readonly ScoreClass[]) {
  return {
    ni: {
      operation: 'by-variant',
      label: { id: 'Nilai indeks (NI)', en: 'Index value (NI)' },
      variant: 'weight',
      of: Object.fromEntries(practices.map((id) => [id, `ni-${id}`])),
    },
    'ikm-exact': {
      operation: 'weighted-sum',
      label: { id: 'NI × 25', en: 'NI × 25' },
      of: { ni: 25 },
    },
    ikm: roundedStep('ikm-exact', ikmLabel, 2),
    grade: {
      operation: 'classify',
      label: { id: 'Mutu pelayanan', en: 'Service grade' },
      of: 'ikm',
      classes: grades,
    },
  } satisfies Record<string, Step>;
}
