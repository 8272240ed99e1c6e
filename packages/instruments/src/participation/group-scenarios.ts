import type {
  ChoiceInput,
  Instrument,
  Label,
  OptionPointsStep,
  Step,
  Steps,
  Variants,
  WorkedExample,
} from '@berdaya/core/scoring';
import { headOf, type About } from '../builders/about.js';

/** A described situation groups may find themselves in, and its place in the order of all. */
export interface Scenario {
  readonly label: Label;
  readonly rank: number;
}

/** The input of a set of scenarios: the one each group chose. */
export type ScenarioInput<Scenarios extends string> = Readonly<
  Record<
    'scenario',
    ChoiceInput & { readonly rows: 'group'; readonly options: Readonly<Record<Scenarios, Label>> }
  >
>;
/** The steps of a set of scenarios. */
export type ScenarioSteps<Scenarios extends string> = Readonly<
  Record<
    | `${'is' | 'groups-at'}-${Scenarios}`
    | 'groups'
    | 'median'
    | 'reaches'
    | 'reached'
    | 'share-reached',
    Exclude<Step, { readonly operation: 'classify' | 'lookup' }>
  > &
    Record<'rank', OptionPointsStep>
>;

/** What a set of scenarios is made from. */
export interface ScenariosDefinition<Scenarios extends string> extends About {
  readonly question: Label;
  /** From the worst to the best. */
  readonly scenarios: Readonly<Record<Scenarios, Scenario>>;
  /** The rank from which on a group has reached what is aimed at. */
  readonly benchmark: number;
  readonly examples: readonly WorkedExample<
    ScenarioInput<NoInfer<Scenarios>>,
    Variants,
    ScenarioSteps<NoInfer<Scenarios>>
  >[];
}

/**
 * Makes an instrument of one question where each group says which described scenario is theirs, as MPA and QIS do. Such
 * scores are ordinal: it answers with the median, with how many groups are at each scenario and how many have reached the
 * benchmark, and never with a mean.
 */
export function groupScenarios<const Scenarios extends string>({
  question,
  scenarios,
  benchmark,
  examples,
  ...about
}: ScenariosDefinition<Scenarios>): Instrument<
  ScenarioInput<Scenarios>,
  Variants,
  ScenarioSteps<Scenarios>
> {
  const all = Object.entries<Scenario>(scenarios);
  const options = Object.fromEntries(all.map(([id, { label }]) => [id, label]));
  const points = Object.fromEntries(all.map(([id, { rank }]) => [id, rank]));
  const scenario = { kind: 'choice', label: question, rows: 'group', options } as const;
  const steps: Steps = {
    rank: {
      operation: 'option-points',
      label: { id: 'Peringkat skenario', en: 'Rank of the scenario' },
      of: 'scenario',
      points,
      decimals: 0,
    },
    ...Object.fromEntries(all.flatMap(([id, { label }]) => Object.entries(frequencyOf(id, label)))),
    ...gathered(benchmark),
  };
  return {
    ...headOf(about),
    inputs: { scenario } as ScenarioInput<Scenarios>,
    variants: {},
    steps: steps as unknown as ScenarioSteps<Scenarios>,
    headline: { value: 'median' },
    examples,
  };
}

const groups = { unit: { id: 'kelompok', en: 'groups' }, decimals: 0 } as const;

function frequencyOf(id: string, { id: indonesian, en }: Label): Steps {
  return {
    [`is-${id}`]: {
      operation: 'is',
      label: { id: `Pada skenario: ${indonesian}`, en: `At the scenario: ${en}` },
      of: 'scenario',
      option: id,
    },
    [`groups-at-${id}`]: {
      operation: 'row-total',
      label: { id: `Kelompok: ${indonesian}`, en: `Groups: ${en}` },
      ...groups,
      of: `is-${id}`,
    },
  };
}

function gathered(benchmark: number): Steps {
  return {
    groups: {
      operation: 'row-count',
      label: { id: 'Kelompok yang menjawab', en: 'Groups that answered' },
      ...groups,
      of: 'rank',
    },
    median: {
      operation: 'row-median',
      label: { id: 'Median', en: 'Median' },
      of: 'rank',
      decimals: 1,
    },
    reaches: {
      operation: 'compare',
      label: { id: `Mencapai ${benchmark}`, en: `Reaches ${benchmark}` },
      of: 'rank',
      is: 'at-least',
      to: benchmark,
    },
    reached: {
      operation: 'row-total',
      label: { id: 'Kelompok yang mencapai patokan', en: 'Groups that reach the benchmark' },
      ...groups,
      of: 'reaches',
    },
    'share-reached': {
      operation: 'ratio',
      label: { id: 'Bagian yang mencapai patokan', en: 'Share that reaches the benchmark' },
      unit: { id: 'persen', en: 'per cent' },
      of: 'reached',
      by: 'groups',
      times: 100,
      decimals: 2,
    },
  };
}
