import type { CompetenceUnit, Evaluation } from './evaluation.js';
import { passRuleOf } from './pass-rules.js';

/** What the assessments say of one participant in one unit of competence. */
export interface UnitCompetence {
  readonly unit: CompetenceUnit;
  /** `null` where the participant was not assessed yet. */
  readonly isCompetent: boolean | null;
  readonly attempts: number;
  /** How often the participant may still be assessed; `null` where there is no limit. */
  readonly attemptsLeft: number | null;
}

/** The units of competence of an evaluation: those it lists, or else those anybody was assessed in, by their ids. */
export function competenceUnits({ units, assessments }: Evaluation): readonly CompetenceUnit[] {
  if (units != null) return units;
  const assessed = new Set(assessments?.map(({ unitId }) => unitId));
  return [...assessed].map((id) => ({ id, title: id }));
}

/**
 * What the assessments say of one participant, unit by unit. Whoever was found competent once is; an assessment beyond
 * the number that the pass rule allows does not count.
 */
export function competenceOf(participantId: string, evaluation: Evaluation): UnitCompetence[] {
  const { maximumAttempts: maximum } = passRuleOf(evaluation);
  const own = evaluation.assessments?.filter((each) => each.participantId === participantId) ?? [];
  return competenceUnits(evaluation).map((unit) => {
    const counting = own.filter(
      ({ unitId, attempt }) => unitId === unit.id && (maximum == null || attempt <= maximum),
    );
    const attempts = new Set(counting.map(({ attempt }) => attempt)).size;
    const isCompetent = counting.some(({ result }) => result === 'competent');
    return {
      unit,
      isCompetent: attempts === 0 ? null : isCompetent,
      attempts,
      attemptsLeft: maximum == null ? null : isCompetent ? 0 : maximum - attempts,
    };
  });
}
