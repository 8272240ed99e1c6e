import type {
  ChoiceInput,
  ClassifyStep,
  Constant,
  Described,
  Instrument,
  KeyInput,
  Label,
  LookupStep,
  OrdinalInput,
  Step,
  Variant,
  WorkedExample,
} from '@berdaya/core/scoring';
import { headOf, type About } from '../builders/about.js';
import { contributionSteps } from './weai-contributions.js';
import { paritySteps } from './weai-parity.js';
import type { WeaiStep } from './weai-step-ids.js';
import { groupSteps, personSteps } from './weai-steps.js';

/** One indicator of a version of the index: the domain it is of and its weight; all weights together come to 1. */
export interface WeaiIndicator<Domain extends string = string> extends Described {
  readonly domain: Domain;
  readonly weight: Constant;
}

/** Whether a person is a woman or a man. */
export interface SexInput extends ChoiceInput {
  readonly rows: 'person';
  readonly options: Readonly<Record<'woman' | 'man', Label>>;
}

/** Whether a person is adequate in one thing: 1 or 0. */
export interface IndicatorInput extends OrdinalInput {
  readonly rows: 'person';
}

/** One row for each person asked: household, sex, and each indicator 1 (adequate) or 0. */
export type WeaiInputs<Indicator extends string> = Readonly<
  Record<'household', KeyInput> & Record<'sex', SexInput> & Record<Indicator, IndicatorInput>
>;

/** The steps of a version of the index; `contribution-…` and `domain-…` are per cent of the women's M0. */
export type WeaiSteps<Indicator extends string, Domain extends string> = Readonly<
  Record<WeaiStep<Indicator, Domain>, Exclude<Step, ClassifyStep | LookupStep>>
>;

/** The practice that differs: how much of the weight a person needs to be adequate in to be empowered. */
export type WeaiVariants = Readonly<
  Record<'cutoff', Variant & { readonly options: Readonly<Record<'0.80' | '0.75', Described>> }>
>;

const cutoff = {
  label: { id: 'Ambang berdaya', en: 'Cutoff of empowerment' },
  citation: {
    source:
      'github.com/bjvca/weaiR: 0,80 bila tidak disebut, 0,75 juga dipakai; ambang resmi tiap versi belum diverifikasi',
    confidence: 'weak',
  },
  options: {
    '0.80': { label: { id: 'cukup dalam 80 % bobot', en: 'adequate in 80 % of the weight' } },
    '0.75': { label: { id: 'cukup dalam 75 % bobot', en: 'adequate in 75 % of the weight' } },
  },
  standard: '0.80',
} as const satisfies Variant;

/** A version of the index as data. */
export type WeaiInstrument<Indicator extends string, Domain extends string> = Instrument<
  WeaiInputs<Indicator>,
  WeaiVariants,
  WeaiSteps<Indicator, Domain>
>;

/** What a version of the index is made from. */
export interface WeaiDefinition<Indicator extends string, Domain extends string> extends About {
  readonly domains: Readonly<Record<Domain, Label>>;
  readonly indicators: Readonly<Record<Indicator, WeaiIndicator<NoInfer<Domain>>>>;
  readonly examples: readonly WorkedExample<
    WeaiInputs<NoInfer<Indicator>>,
    WeaiVariants,
    WeaiSteps<NoInfer<Indicator>, NoInfer<Domain>>
  >[];
}

/**
 * Makes a version of the Women's Empowerment in Agriculture Index from its domains, indicators and weights. Whoever lacks
 * any answer is left out and counted; parity is of households of exactly one counted woman and one counted man, and without
 * one there is no index. All is exact: who has just 80 per cent of the weight is empowered, without the tolerance of 0.0001
 * that programs with floating-point numbers need there.
 */
export function weaiInstrument<const Indicator extends string, const Domain extends string>({
  domains,
  indicators,
  examples,
  ...about
}: WeaiDefinition<Indicator, Domain>): WeaiInstrument<Indicator, Domain> {
  const all = Object.entries<WeaiIndicator>(indicators);
  const steps = {
    adequacy: {
      operation: 'weighted-sum',
      label: { id: 'Kecukupan berbobot', en: 'Weighted adequacy' },
      of: Object.fromEntries(all.map(([id, { weight }]) => [id, weight])),
    },
    ...personSteps,
    ...groupSteps('women', 'woman', { id: 'perempuan', en: 'women' }),
    ...groupSteps('men', 'man', { id: 'laki-laki', en: 'men' }),
    ...groupSteps('all', 'is-counted', { id: 'semua', en: 'all' }),
    ...paritySteps,
    ...contributionSteps(all, domains),
  };
  return {
    ...headOf(about),
    inputs: {
      household,
      sex,
      ...Object.fromEntries(
        all.map(([id, { domain: _, weight: __, ...described }]) => [id, indicated(described)]),
      ),
    } as WeaiInputs<Indicator>,
    variants: { cutoff },
    steps: steps as unknown as WeaiSteps<Indicator, Domain>,
    headline: { value: 'weai' },
    examples,
  };
}

const household: KeyInput = {
  kind: 'key',
  label: { id: 'Rumah tangga', en: 'Household' },
  rows: 'person',
};

const sex: SexInput = {
  kind: 'choice',
  label: { id: 'Jenis kelamin', en: 'Sex' },
  rows: 'person',
  options: {
    woman: { id: 'perempuan', en: 'woman' },
    man: { id: 'laki-laki', en: 'man' },
  },
};

function indicated(described: Described): IndicatorInput {
  return {
    ...described,
    kind: 'ordinal',
    rows: 'person',
    minimum: 0,
    maximum: 1,
    levels: { 0: { id: 'belum cukup', en: 'inadequate' }, 1: { id: 'cukup', en: 'adequate' } },
  };
}
