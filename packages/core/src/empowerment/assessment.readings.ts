import type { Evidence } from '../review/index.js';
import { isSameSignatory } from '../review/index.js';
import { mergeInOrder } from '../kernel/index.js';
import type { EmpowermentAssessment, LevelVerification } from './assessment.js';
import {
  rubricIndicators,
  type EmpowermentRubric,
  type EvidenceDemand,
  type RubricIndicator,
} from './rubric.js';

/** Whose word is taken: what the assessors say, what is evidenced as the rubric asks, or what somebody else has verified. */
export const assessmentReadings = ['claimed', 'evidenced', 'verified'] as const;

/** Whose word is taken. */
export type AssessmentReading = (typeof assessmentReadings)[number];

/**
 * The level an indicator has reached under each reading; `null`: not known. What is evidenced or verified is never more
 * than what is claimed, and the three are never mixed.
 */
export interface IndicatorLevels extends Readonly<Record<AssessmentReading, number | null>> {
  readonly indicatorId: string;
}

/** The level of each indicator of the rubric, in its order, under each reading. */
export function indicatorLevels(
  rubric: EmpowermentRubric,
  assessment: EmpowermentAssessment,
): IndicatorLevels[] {
  return rubricIndicators(rubric).map((indicator) => levelsOf(indicator, assessment));
}

/** What the rubric asks for at a level beyond the evidence there is. */
export function unmetDemands(
  { evidence: demands }: RubricIndicator,
  level: number,
  evidence: readonly Evidence[],
): EvidenceDemand[] {
  return (demands ?? []).filter(
    (demand) => demand.fromLevel <= level && piecesFor(demand, evidence) < demand.pieces,
  );
}

/** How many pieces of evidence are of a kind that is asked for; the same piece counts once. */
export function piecesFor({ kinds }: EvidenceDemand, evidence: readonly Evidence[]): number {
  const fitting = evidence.filter(({ kind }) => !kinds?.length || kinds.includes(kind));
  return new Set(fitting.map(({ id }) => id)).size;
}

/** Whether a verification comes from one of those who gave the levels. */
export function isByAssessor(
  { by, role }: LevelVerification,
  { assessors }: EmpowermentAssessment,
): boolean {
  // Two people may hold the same office; one who signs with it is the same person.
  return assessors.some(
    (assessor) =>
      isSameSignatory(by, assessor.by) ||
      isSameSignatory(by, assessor.role) ||
      isSameSignatory(role, assessor.by),
  );
}

/** Whether the rubric lets them verify the indicator. */
export function mayVerify(
  { by, role }: LevelVerification,
  { verifiers }: RubricIndicator,
): boolean {
  if (!verifiers?.length) return true;
  return verifiers.some((each) => isSameSignatory(each, by) || isSameSignatory(each, role));
}

function levelsOf(indicator: RubricIndicator, assessment: EmpowermentAssessment): IndicatorLevels {
  const { id, levels } = indicator;
  const answers = assessment.indicators.filter(({ indicatorId }) => indicatorId === id);
  const [answer] = answers;
  const inScale = levels.map(({ level }) => level);
  const stated = answer?.level ?? null;
  // Of two answers nobody can tell which is meant.
  const isClear = answers.length === 1 && stated !== null && inScale.includes(stated);
  if (!isClear) return { indicatorId: id, claimed: null, evidenced: null, verified: null };
  const shown = inScale.filter(
    (level) =>
      level <= stated && unmetDemands(indicator, level, answer?.evidence ?? []).length === 0,
  );
  const found = lastWord(indicator, assessment)?.level;
  const isFound = found !== undefined && inScale.includes(found);
  return {
    indicatorId: id,
    claimed: stated,
    evidenced: shown.at(-1) ?? null,
    verified: isFound ? Math.min(found, stated) : null,
  };
}

/** The last verification by somebody who may verify. */
function lastWord(
  indicator: RubricIndicator,
  assessment: EmpowermentAssessment,
): LevelVerification | undefined {
  return mergeInOrder(({ at }) => at, assessment.verifications ?? [])
    .filter(({ indicatorId }) => indicatorId === indicator.id)
    .filter((each) => mayVerify(each, indicator) && !isByAssessor(each, assessment))
    .at(-1);
}
