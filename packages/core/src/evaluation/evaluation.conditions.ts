import { compareFractions, type Fraction } from '../kernel/index.js';
import { competenceOf, type UnitCompetence } from './evaluation.competence.js';
import type { Evaluation, PassRule } from './evaluation.js';
import { testShare, type ScoreGap } from './evaluation.scores.js';
import { passRuleOf } from './pass-rules.js';

/** One thing a pass hangs on besides attendance. */
export type LearningCondition =
  | {
      readonly condition: 'competence';
      readonly holds: boolean | null;
      readonly units: readonly UnitCompetence[];
    }
  | {
      readonly condition: 'final-score';
      readonly holds: boolean | null;
      readonly minimum: Fraction;
      readonly score: Fraction | null;
      /** Why there is no score to go by. */
      readonly gap: ScoreGap | null;
      /** The highest band whose minimum the score reaches; `null` where there is none. */
      readonly band: NonNullable<PassRule['bands']>[number] | null;
    };

/** What the pass rule of an evaluation asks of one participant besides attendance, and what of it holds. */
export function learningConditions(
  participantId: string,
  evaluation: Evaluation,
): LearningCondition[] {
  const { asksCompetence, minimumScore: minimum, bands } = passRuleOf(evaluation);
  const conditions: LearningCondition[] = [];
  if (asksCompetence) {
    const units = competenceOf(participantId, evaluation);
    const found = units.map(({ isCompetent }) => ({ holds: isCompetent }));
    conditions.push({
      condition: 'competence',
      holds: units.length === 0 ? null : allHold(found),
      units,
    });
  }
  if (minimum != null) {
    const share = testShare(participantId, 'final', evaluation);
    const score = typeof share === 'string' ? null : share;
    const reached = (bands ?? []).filter((band) => reaches(score, band.minimum) === true);
    reached.sort((a, b) => compareFractions(b.minimum, a.minimum));
    conditions.push({
      condition: 'final-score',
      holds: reaches(score, minimum),
      minimum,
      score,
      gap: typeof share === 'string' ? share : null,
      band: reached[0] ?? null,
    });
  }
  return conditions;
}

/**
 * Whether one participant has reached all that passing asks for besides attendance; `null` while that is open. This is what
 * the rules about certificates take for competence.
 */
export function hasLearnt(participantId: string, evaluation: Evaluation): boolean | null {
  return allHold(learningConditions(participantId, evaluation));
}

/**
 * Whether an evaluation lets anybody's learning be judged: it states a pass rule, or names or assesses units of competence.
 * Where only pre-tests or satisfaction were kept, results may be recorded elsewhere.
 */
export function judgesLearning({ passRule, units, assessments }: Evaluation): boolean {
  return passRule != null || [...(units ?? []), ...(assessments ?? [])].length > 0;
}

/** One that does not hold settles it; else one that is open leaves it open. */
export function allHold(conditions: readonly { readonly holds: boolean | null }[]): boolean | null {
  if (conditions.some(({ holds }) => holds === false)) return false;
  return conditions.every(({ holds }) => holds === true) ? true : null;
}

function reaches(score: Fraction | null, minimum: Fraction): boolean | null {
  return score === null ? null : compareFractions(score, minimum) >= 0;
}
