export {
  empowermentRubricSchema,
  evidenceDemandSchema,
  rubricBandSchema,
  rubricDomainSchema,
  rubricIndicatorSchema,
  rubricLevelSchema,
  rubricShareSchema,
  rubricWordingSchema,
} from './rubric.schema.js';
export {
  assessedUnitSchema,
  empowermentAssessmentSchema,
  indicatorAssessmentSchema,
  levelVerificationSchema,
} from './assessment.schema.js';
export { parseEmpowermentRubric, rubricHash, rubricIndicators, unitLevels } from './rubric.js';
export type {
  EmpowermentRubric,
  EvidenceDemand,
  RubricBand,
  RubricDomain,
  RubricIndicator,
  RubricLevel,
  RubricWording,
  UnitLevel,
} from './rubric.js';
export { parseEmpowermentAssessment } from './assessment.js';
export type {
  AssessedUnit,
  EmpowermentAssessment,
  IndicatorAssessment,
  LevelVerification,
} from './assessment.js';
export { assessmentReadings, indicatorLevels } from './assessment.readings.js';
export type { AssessmentReading, IndicatorLevels } from './assessment.readings.js';
export { rubricInstrument } from './rubric.instrument.js';
export { scoreAssessment, scoreReadings } from './assessment.score.js';
export type { AssessmentScores, ReadingChoice } from './assessment.score.js';
export { rubricChanges } from './rubric.changes.js';
export type { RubricChange, RubricPart } from './rubric.changes.js';
export { compareAssessments } from './assessment.comparison.js';
export type {
  AssessmentComparison,
  LevelChange,
  RatedUnit,
  ScoreChange,
  SharedMeasure,
} from './assessment.comparison.js';
export { empowermentSummary } from './assessment.summary.js';
export type {
  EmpowermentSummary,
  RankedUnit,
  RegionSummary,
  SummaryOptions,
} from './assessment.summary.js';
export { empowermentRubricRules, checkEmpowermentRubric } from './rubric.rules.js';
export type { RubricContext } from './rubric.rules.js';
export { empowermentAssessmentRules, checkEmpowermentAssessment } from './assessment.rules.js';
export type { AssessmentContext } from './assessment.context.js';
