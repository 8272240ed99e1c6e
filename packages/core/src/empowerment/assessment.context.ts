import { namesRubric, type EmpowermentAssessment } from './assessment.js';
import { rubricIndicators, type EmpowermentRubric, type RubricIndicator } from './rubric.js';

/** What stands beside an assessment: the rubric it names. Without it, only what stands in the assessment is judged. */
export interface AssessmentContext {
  readonly rubric?: EmpowermentRubric;
}

/** The rubric at hand, where it is the one the assessment names. */
export function namedRubric(
  assessment: EmpowermentAssessment,
  { rubric }: AssessmentContext,
): EmpowermentRubric | undefined {
  return rubric && namesRubric(assessment, rubric) ? rubric : undefined;
}

/** Its indicators by id. */
export function namedIndicators(
  assessment: EmpowermentAssessment,
  context: AssessmentContext,
): ReadonlyMap<string, RubricIndicator> | undefined {
  const rubric = namedRubric(assessment, context);
  return rubric && new Map(rubricIndicators(rubric).map((each) => [each.id, each]));
}
