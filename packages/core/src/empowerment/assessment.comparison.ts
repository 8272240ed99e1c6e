import type { Quantity, Score } from '../scoring/index.js';
import { exactText, fromExact, roundedNumber, subtract } from '../scoring/rational.js';
import type { EmpowermentAssessment } from './assessment.js';
import type { AssessmentReading } from './assessment.readings.js';
import { quantityOf, scoreAssessment, scoreUnder, type ReadingChoice } from './assessment.score.js';
import { isSameMeasure, isSameProof, rubricChanges, type RubricChange } from './rubric.changes.js';
import { domainStep, partialInstrument, scoreStep } from './rubric.instrument.js';
import { rubricHash, rubricIndicators, type EmpowermentRubric } from './rubric.js';

/** An assessment with the rubric it was made with. */
export interface RatedUnit {
  readonly rubric: EmpowermentRubric;
  readonly assessment: EmpowermentAssessment;
}

/** The level of one indicator then and now; `null` where one of the two is not known. */
export interface LevelChange {
  readonly indicatorId: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

/** A score then and now, in points of 100; `null` where one of the two is not known. */
export interface ScoreChange {
  readonly before: Quantity | null;
  readonly after: Quantity | null;
  readonly change: Quantity | null;
}

/** What two assessments share, both scored alike. */
export interface SharedMeasure {
  readonly before: Score;
  readonly after: Score;
  readonly indicators: readonly LevelChange[];
  readonly domains: readonly (ScoreChange & { readonly domainId: string })[];
  readonly score: ScoreChange;
}

/** Two assessments beside each other under one reading. */
export interface AssessmentComparison {
  readonly as: AssessmentReading;
  /** Each under the rubric it was made with; their totals are comparable only where the rubric is the same. */
  readonly before: Score;
  readonly after: Score;
  readonly isSameRubric: boolean;
  /** What changed in the rubric. */
  readonly rubricChanges: readonly RubricChange[];
  /**
   * What can be compared: the whole, where the rubric is the same; otherwise the indicators that ask the same in both,
   * weighed as the later rubric weighs them. `null` where they share none.
   */
  readonly shared: SharedMeasure | null;
}

/**
 * Compares an assessment with a later one, under one reading. Totals under different rubrics are never set against each
 * other: what both share is scored anew, and what changed in the rubric is said. The same id and version with another
 * content is another rubric.
 */
export function compareAssessments(
  earlier: RatedUnit,
  later: RatedUnit,
  { as }: ReadingChoice,
): AssessmentComparison {
  const isSameRubric = rubricHash(earlier.rubric) === rubricHash(later.rubric);
  const before = scoreAssessment(earlier.rubric, earlier.assessment, { as });
  const after = scoreAssessment(later.rubric, later.assessment, { as });
  return {
    as,
    before,
    after,
    isSameRubric,
    rubricChanges: isSameRubric ? [] : rubricChanges(earlier.rubric, later.rubric),
    shared: isSameRubric
      ? sharedMeasure(before, after, later.rubric)
      : comparedInPart(earlier, later, as),
  };
}

function comparedInPart(
  earlier: RatedUnit,
  later: RatedUnit,
  as: AssessmentReading,
): SharedMeasure | null {
  const known = new Map(rubricIndicators(earlier.rubric).map((each) => [each.id, each]));
  const instrument = partialInstrument(later.rubric, (indicator) => {
    const one = known.get(indicator.id);
    if (!one || !isSameMeasure(one, indicator)) return false;
    // A claim rests on no evidence; the other readings are only as strict as the rubric was.
    return as === 'claimed' || isSameProof(one, indicator);
  });
  if (Object.keys(instrument.inputs).length === 0) return null;
  const before = scoreUnder(instrument, earlier.rubric, earlier.assessment, as);
  const after = scoreUnder(instrument, later.rubric, later.assessment, as);
  return sharedMeasure(before, after, later.rubric);
}

function sharedMeasure(before: Score, after: Score, { domains }: EmpowermentRubric): SharedMeasure {
  const then = levelsIn(before);
  const changeOf = (step: string) => scoreChange(quantityOf(before, step), quantityOf(after, step));
  return {
    before,
    after,
    indicators: [...levelsIn(after)].map(([indicatorId, level]) =>
      levelChange(indicatorId, then.get(indicatorId) ?? null, level),
    ),
    domains: domains
      .filter((domain) => Object.hasOwn(after.results, domainStep(domain)))
      .map((domain) => ({ domainId: domain.id, ...changeOf(domainStep(domain)) })),
    score: changeOf(scoreStep),
  };
}

/** The levels a score was reckoned from: none of them known where the rubric was not its own. */
function levelsIn({ inputs }: Score): Map<string, number | null> {
  return new Map(
    inputs.map(({ id, value }) => [
      id,
      typeof value === 'object' && value !== null && 'rounded' in value ? value.rounded : null,
    ]),
  );
}

function levelChange(
  indicatorId: string,
  before: number | null,
  after: number | null,
): LevelChange {
  const change = before === null || after === null ? null : after - before;
  return { indicatorId, before, after, change };
}

function scoreChange(before: Quantity | null, after: Quantity | null): ScoreChange {
  if (before === null || after === null) return { before, after, change: null };
  const difference = subtract(fromExact(after.exact), fromExact(before.exact));
  const change = { exact: exactText(difference), rounded: roundedNumber(difference, 2) };
  return { before, after, change };
}
