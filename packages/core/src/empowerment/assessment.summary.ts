import type { Region } from '../region/index.js';
import type { ClassResult, Quantity } from '../scoring/index.js';
import { compare, fromExact } from '../scoring/rational.js';
import {
  isMadeWith,
  unitKey,
  type AssessedUnit,
  type EmpowermentAssessment,
} from './assessment.js';
import type { AssessmentReading } from './assessment.readings.js';
import { classOf, quantityOf, scoreAssessment, type ReadingChoice } from './assessment.score.js';
import { scoreStep } from './rubric.instrument.js';
import type { EmpowermentRubric } from './rubric.js';

/** One unit with its place among the others; units with the same score share a place. */
export interface RankedUnit {
  readonly rank: number;
  readonly assessment: EmpowermentAssessment;
  readonly score: Quantity;
  /** `null` where the rubric has no classes. */
  readonly class: ClassResult | null;
}

/** The units of one region, such as the RW of a kelurahan. */
export interface RegionSummary {
  readonly region: Region;
  /** Units with a score. */
  readonly scored: number;
  /** How many of them lie in each class of the rubric, by its id; none is left out. */
  readonly byClass: Readonly<Record<string, number>>;
  /** Units assessed, but not completely: no total is known of them. */
  readonly incomplete: readonly AssessedUnit[];
  /** Units expected, of which there is no assessment. */
  readonly missing: readonly AssessedUnit[];
}

/** Many units measured with one rubric, under one reading. */
export interface EmpowermentSummary {
  readonly as: AssessmentReading;
  /** By code of region. */
  readonly regions: readonly RegionSummary[];
  /** From the highest score down. */
  readonly ranking: readonly RankedUnit[];
  /** Not counted: made with another rubric or version, or with a content that was changed since. */
  readonly otherRubric: readonly EmpowermentAssessment[];
  /** Not counted: several of one unit, of which nobody can tell which is meant. */
  readonly repeated: readonly EmpowermentAssessment[];
}

/** How a summary is asked for. */
export interface SummaryOptions extends ReadingChoice {
  /** Units there should be an assessment of; without them nobody can tell what is missing. */
  readonly expected?: readonly AssessedUnit[];
}

/** Ranks many assessments of one year, and counts them by class for each region; what is left out is said. */
export function empowermentSummary(
  rubric: EmpowermentRubric,
  assessments: readonly EmpowermentAssessment[],
  { as, expected = [] }: SummaryOptions,
): EmpowermentSummary {
  const own = assessments.filter((each) => isMadeWith(each, rubric));
  const byUnit = new Map<string, EmpowermentAssessment[]>();
  for (const each of own) {
    const key = unitKey(each.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), each]);
  }
  const groups = [...byUnit.values()];
  const counted = groups.flatMap(([first, second]) => (first && !second ? [first] : []));
  const scored = counted.map((assessment) => scoredUnit(rubric, assessment, as));
  const missing = expected.filter((unit) => !byUnit.has(unitKey(unit)));
  return {
    as,
    regions: regionsOf([...own.map(({ unit }) => unit), ...expected]).map((region) =>
      regionSummary(rubric, region, scored, missing),
    ),
    ranking: ranked(scored),
    otherRubric: assessments.filter((each) => !isMadeWith(each, rubric)),
    repeated: groups.filter(({ length }) => length > 1).flat(),
  };
}

interface ScoredUnit {
  readonly assessment: EmpowermentAssessment;
  readonly score: Quantity | null;
  readonly class: ClassResult | null;
}

function scoredUnit(
  rubric: EmpowermentRubric,
  assessment: EmpowermentAssessment,
  as: AssessmentReading,
): ScoredUnit {
  const score = scoreAssessment(rubric, assessment, { as });
  return { assessment, score: quantityOf(score, scoreStep), class: classOf(score) };
}

function regionSummary(
  { bands }: EmpowermentRubric,
  region: Region,
  scored: readonly ScoredUnit[],
  missing: readonly AssessedUnit[],
): RegionSummary {
  const own = scored.filter(({ assessment }) => assessment.unit.region.code === region.code);
  const classes = own.map((unit) => unit.class?.class);
  return {
    region,
    scored: own.filter(({ score }) => score !== null).length,
    byClass: Object.fromEntries(
      bands.map(({ id }) => [id, classes.filter((reached) => reached === id).length]),
    ),
    incomplete: own.flatMap(({ score, assessment }) => (score === null ? [assessment.unit] : [])),
    missing: missing.filter((unit) => unit.region.code === region.code),
  };
}

function regionsOf(units: readonly AssessedUnit[]): Region[] {
  const byCode = new Map(units.map(({ region }) => [region.code, region]));
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function ranked(scored: readonly ScoredUnit[]): RankedUnit[] {
  const exact = scored.flatMap(({ score, ...unit }) =>
    score === null ? [] : [{ ...unit, score, value: fromExact(score.exact) }],
  );
  exact.sort((a, b) => compare(b.value, a.value));
  let rank = 1;
  return exact.map(({ value, ...unit }, index) => {
    const above = exact[index - 1];
    if (above && compare(above.value, value) !== 0) rank = index + 1;
    return { rank, ...unit };
  });
}
