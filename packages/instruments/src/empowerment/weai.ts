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
import { groupSteps, personSteps } from './weai-steps.js';

/** One indicator of a version of the index: the domain it is of and its weight; all weights together come to 1. */
export interface WeaiIndicator<Domain extends string = string> extends Described {
  readonly domain: Domain;
  readonly weight: Constant;
}

type Sex = ChoiceInput & {
  readonly rows: 'person';
  readonly options: Record<'woman' | 'man', Label>;
};
type Indicated = OrdinalInput & { readonly rows: 'person' };

/** One row for each person asked: household, sex, and each indicator 1 (adequate) or 0. */
export type WeaiInputs<Indicator extends string> = Readonly<
  Record<'household', KeyInput> & Record<'sex', Sex> & Record<Indicator, Indicated>
>;

type GroupStep = `${'headcount' | 'm0' | 'intensity' | 'de'}-${'women' | 'men' | 'all'}`;
type WeaiStep<Indicator extends string, Domain extends string> =
  | 'adequacy'
  | keyof typeof personSteps
  | keyof typeof paritySteps
  | GroupStep
  | `${'lacking' | 'censored' | 'censored-headcount' | 'weighted' | 'contribution'}-${Indicator}`
  | `domain-${Domain}`;

/** The steps of a version of the index; `contribution-…` and `domain-…` are per cent of the women's M0. */
export type WeaiSteps<Indicator extends string, Domain extends string> = Readonly<
  Record<WeaiStep<Indicator, Domain>, Exclude<Step, ClassifyStep | LookupStep>>
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
  Readonly<Record<'cutoff', typeof cutoff>>,
  WeaiSteps<Indicator, Domain>
>;

/** What a version of the index is made from. */
export interface WeaiDefinition<Indicator extends string, Domain extends string> extends About {
  readonly domains: Readonly<Record<Domain, Label>>;
  readonly indicators: Readonly<Record<Indicator, WeaiIndicator<NoInfer<Domain>>>>;
  readonly examples: readonly WorkedExample<
    WeaiInputs<NoInfer<Indicator>>,
    Readonly<Record<'cutoff', typeof cutoff>>,
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

const sex: Sex = {
  kind: 'choice',
  label: { id: 'Jenis kelamin', en: 'Sex' },
  rows: 'person',
  options: {
    woman: { id: 'perempuan', en: 'woman' },
    man: { id: 'laki-laki', en: 'man' },
  },
};

function indicated(described: Described): Indicated {
  return {
    ...described,
    kind: 'ordinal',
    rows: 'person',
    minimum: 0,
    maximum: 1,
    levels: { 0: { id: 'belum cukup', en: 'inadequate' }, 1: { id: 'cukup', en: 'adequate' } },
  };
}
