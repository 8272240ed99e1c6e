import { checkRules } from '../kernel/index.js';
import {
  score,
  type ClassResult,
  type Instrument,
  type Quantity,
  type Score,
} from '../scoring/index.js';
import type { EmpowermentAssessment } from './assessment.js';
import { sameRubricRules } from './assessment.rules.js';
import {
  indicatorLevels,
  type AssessmentReading,
  type IndicatorLevels,
} from './assessment.readings.js';
import { rubricInstrument } from './rubric.instrument.js';
import type { EmpowermentRubric } from './rubric.js';

/** Whose word a score takes. It has no default: the three are different numbers. */
export interface ReadingChoice {
  readonly as: AssessmentReading;
}

/** The three readings of one assessment side by side, never mixed into one number. */
export interface AssessmentScores extends Readonly<Record<AssessmentReading, Score>> {
  readonly indicators: readonly IndicatorLevels[];
}

/**
 * Scores an assessment under the rubric it was made with, under one reading. What that reading does not know is missing,
 * and without it there is no total. Under another rubric, or one whose content was changed since, there is no answer at
 * all: `empowerment.other-rubric` and `empowerment.rubric-changed` are then among the issues.
 */
export function scoreAssessment(
  rubric: EmpowermentRubric,
  assessment: EmpowermentAssessment,
  { as }: ReadingChoice,
): Score {
  return scoreUnder(rubricInstrument(rubric), rubric, assessment, as);
}

/** Scores an assessment under each reading, and says which level each indicator has under each. */
export function scoreReadings(
  rubric: EmpowermentRubric,
  assessment: EmpowermentAssessment,
): AssessmentScores {
  return {
    claimed: scoreAssessment(rubric, assessment, { as: 'claimed' }),
    evidenced: scoreAssessment(rubric, assessment, { as: 'evidenced' }),
    verified: scoreAssessment(rubric, assessment, { as: 'verified' }),
    indicators: indicatorLevels(rubric, assessment),
  };
}

/** Scores an assessment under its rubric's instrument, or under one of some of its indicators. */
export function scoreUnder(
  instrument: Instrument,
  rubric: EmpowermentRubric,
  assessment: EmpowermentAssessment,
  as: AssessmentReading,
): Score {
  const foreign = checkRules(sameRubricRules, assessment, { rubric });
  const levels = foreign.length > 0 ? [] : indicatorLevels(rubric, assessment);
  const input = Object.fromEntries(
    levels
      .filter(({ indicatorId }) => Object.hasOwn(instrument.inputs, indicatorId))
      .map((each) => [each.indicatorId, each[as]]),
  );
  const { assessedOn: on } = assessment;
  const result = score(instrument, input, on == null ? {} : { on });
  return { ...result, issues: [...foreign, ...result.issues] };
}

/** A number that a score came to; `null` where there is none. */
export function quantityOf({ results }: Score, step: string): Quantity | null {
  const result = results[step];
  return result && 'exact' in result ? result : null;
}

/** The class that a score lies in; `null` where it has none. */
export function classOf({ results, instrument: { headline } }: Score): ClassResult | null {
  const result = headline.class === undefined ? undefined : results[headline.class];
  return result && 'class' in result ? result : null;
}
