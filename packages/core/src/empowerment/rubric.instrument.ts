import type {
  Constant,
  InputDefinition,
  Instrument,
  Label,
  ScoreClass,
  Step,
} from '../scoring/index.js';
import {
  wordingLabel,
  type EmpowermentRubric,
  type RubricBand,
  type RubricDomain,
  type RubricIndicator,
} from './rubric.js';

/** The step that is the score. No domain or indicator can be called so: an id has no slash. */
export const scoreStep = 'rubric/score';

const classStep = 'rubric/class';
const points = { id: 'poin dari 100', en: 'points of 100' };
const made = new WeakMap<EmpowermentRubric, Instrument>();

/** The step that is the score of a domain. */
export function domainStep({ id }: { readonly id: string }): string {
  return `domain/${id}`;
}

/**
 * The rubric as an instrument of the scoring engine: it asks for the level of each indicator, by its id, and comes to 0 to
 * 100 points and a class. It has the rubric's id and version. Meant for rubrics against which no rule has an error.
 */
export function rubricInstrument(rubric: EmpowermentRubric): Instrument {
  const instrument = made.get(rubric) ?? instrumentOf(rubric, rubric.domains, weightedSum);
  made.set(rubric, instrument);
  return instrument;
}

/**
 * An instrument of some indicators of a rubric alone, weighed against each other as the rubric weighs them. It gives no
 * class: classes are for the whole.
 */
export function partialInstrument(
  rubric: EmpowermentRubric,
  isMeant: (indicator: RubricIndicator) => boolean,
): Instrument {
  const domains = rubric.domains
    .map((domain) => ({ ...domain, indicators: domain.indicators.filter(isMeant) }))
    .filter(({ indicators }) => indicators.length > 0);
  const { id, en } = wordingLabel(rubric.title);
  const title = { id: `${id} (sebagian indikator)`, en: `${en} (some indicators)` };
  return instrumentOf({ ...rubric, title, bands: [] }, domains, weightedMean);
}

/** How weighed steps are brought to one: under an id, the step of that id and those it needs. */
type Weighing = (id: string, label: Label, weights: Weights) => Readonly<Record<string, Step>>;
type Weights = Readonly<Record<string, Constant>>;

function instrumentOf(
  { id, version, title, basis, citation, inForce, bands }: EmpowermentRubric,
  domains: readonly RubricDomain[],
  weighed: Weighing,
): Instrument {
  const indicators = domains.flatMap((domain) => domain.indicators);
  const score = { id: 'Nilai keberdayaan', en: 'Empowerment score' };
  return {
    id,
    version,
    title: wordingLabel(title),
    basis,
    citation,
    inForce: { from: inForce?.from ?? null, until: inForce?.until ?? null },
    inputs: Object.fromEntries(indicators.map((each) => [each.id, inputOf(each)])),
    variants: {},
    steps: {
      ...Object.fromEntries(indicators.map((each) => [pointsStep(each), pointsOf(each)])),
      ...merged(
        domains.map((domain) =>
          weighed(
            domainStep(domain),
            wordingLabel(domain.title),
            weightsOf(domain.indicators, pointsStep),
          ),
        ),
      ),
      ...weighed(scoreStep, score, weightsOf(domains, domainStep)),
      ...(bands.length > 0 && { [classStep]: classesOf(bands) }),
    },
    headline: { value: scoreStep, ...(bands.length > 0 && { class: classStep }) },
    examples: [],
  };
}

function inputOf({ title, levels }: RubricIndicator): InputDefinition {
  return {
    kind: 'ordinal',
    label: wordingLabel(title),
    effect: 'raises',
    minimum: levels[0]?.level ?? 0,
    maximum: levels.at(-1)?.level ?? 0,
    levels: Object.fromEntries(
      levels.map(({ level, description }) => [level, wordingLabel(description)]),
    ),
  };
}

function pointsStep({ id }: RubricIndicator): string {
  return `points/${id}`;
}

function pointsOf({ id, title, levels }: RubricIndicator): Step {
  return {
    operation: 'points',
    label: wordingLabel(title),
    unit: points,
    of: id,
    bands: levels.map(({ level, points: earned }) => ({ from: level, points: earned })),
  };
}

function weightsOf<Part extends RubricDomain | RubricIndicator>(
  parts: readonly Part[],
  stepOf: (part: Part) => string,
): Weights {
  return Object.fromEntries(parts.map((part) => [stepOf(part), part.weight]));
}

/** Weights that add up to one need no dividing. */
function weightedSum(id: string, label: Label, of: Weights): Readonly<Record<string, Step>> {
  return { [id]: { operation: 'weighted-sum', label, unit: points, decimals: 2, of } };
}

function weightedMean(id: string, label: Label, of: Weights): Readonly<Record<string, Step>> {
  const [sum, weight] = [`${id}/sum`, `${id}/weight`];
  const weightLabel = { id: `Jumlah bobot: ${label.id}`, en: `Sum of weights: ${label.en}` };
  return {
    [sum]: { operation: 'weighted-sum', label, unit: points, decimals: 2, of },
    [weight]: { operation: 'sum', label: weightLabel, of: Object.values(of) },
    [id]: { operation: 'ratio', label, unit: points, decimals: 2, of: sum, by: weight },
  };
}

function classesOf(bands: readonly RubricBand[]): Step {
  const classes = bands.map(({ id, title, from }): ScoreClass => ({
    class: id,
    label: wordingLabel(title),
    from: inPoints(from),
  }));
  const label = { id: 'Tingkat keberdayaan', en: 'Level of empowerment' };
  return { operation: 'classify', label, of: scoreStep, classes };
}

/** A share of the whole in points of 100, exactly. */
function inPoints({ numerator, denominator }: RubricBand['from']): Constant {
  const hundredfold = numerator * 100;
  return hundredfold % denominator === 0
    ? hundredfold / denominator
    : { numerator: hundredfold, denominator };
}

function merged(parts: readonly Readonly<Record<string, Step>>[]): Readonly<Record<string, Step>> {
  return Object.assign({}, ...parts) as Readonly<Record<string, Step>>;
}
