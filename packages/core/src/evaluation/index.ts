export {
  evaluationSchema,
  testScoreSchema,
  competenceUnitSchema,
  competenceAssessmentSchema,
  satisfactionFormSchema,
  passRuleSchema,
} from './evaluation.schema.js';
export {
  competenceResults,
  parseEvaluation,
  satisfactionElements,
  testKinds,
} from './evaluation.js';
export type {
  CompetenceAssessment,
  CompetenceResult,
  CompetenceUnit,
  Evaluation,
  PassRule,
  SatisfactionElement,
  SatisfactionForm,
  TestKind,
  TestScore,
} from './evaluation.js';
export { competencePassRule, scorePassRule, passRulePresets } from './pass-rules.js';
export type { PassRulePreset } from './pass-rules.js';
export { competenceOf, competenceUnits } from './evaluation.competence.js';
export type { UnitCompetence } from './evaluation.competence.js';
export { testShare } from './evaluation.scores.js';
export type { ScoreGap } from './evaluation.scores.js';
export { hasLearnt, judgesLearning, learningConditions } from './evaluation.conditions.js';
export type { LearningCondition } from './evaluation.conditions.js';
export { resultPapers, trainingOutcomes, trainingResult } from './evaluation.outcomes.js';
export type {
  OutcomeContext,
  ResultCondition,
  ResultPaper,
  TrainingOutcome,
  TrainingResult,
} from './evaluation.outcomes.js';
export { learningColumns, learningPairs } from './evaluation.learning.js';
export type {
  LearningColumns,
  LearningPair,
  LearningPairs,
  UnpairedParticipant,
} from './evaluation.learning.js';
export { isSatisfactionAnswer, satisfactionColumns } from './evaluation.satisfaction.js';
export type { SatisfactionColumns, SatisfactionGap } from './evaluation.satisfaction.js';
export { evaluationRules, checkEvaluation } from './evaluation.rules.js';
export type { EvaluationContext } from './evaluation.context.js';
