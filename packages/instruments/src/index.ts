export { sampleRwEmpowerment, sampleRwRubric } from './empowerment/rw-rubric.js';
export { rktlRealisation } from './planning/rktl-realisation.js';
export { releases } from './releases.js';
export { slumLevel2018 } from './slum/slum-level-2018.js';
export { buildingDensityLimits, slumLevel2016 } from './slum/slum-level-2016.js';
export type { BuildingDensityLimit } from './slum/slum-level-2016.js';
export { slumPriority2018 } from './slum/slum-priority-2018.js';
export { slumContribution } from './slum/slum-contribution.js';
export { classGainFromMeans } from './learning/gain-from-means.js';
export { normalisedGain } from './learning/normalised-gain.js';
export {
  brinCompetenceCategory,
  criterionReferencedQualification,
  lanTrainingQualification,
  waterTrainingQualification,
} from './learning/training-qualification.js';
export { arnsteinLadder } from './participation/arnstein-ladder.js';
export { groupScenarios } from './participation/group-scenarios.js';
export type {
  Scenario,
  ScenarioInput,
  ScenariosDefinition,
  ScenarioSteps,
} from './participation/group-scenarios.js';
export { mpaScenarios } from './participation/mpa-scenarios.js';
export { rankProblems } from './participation/rank-problems.js';
export type { RankedProblem, VillageProblem } from './participation/rank-problems.js';
export { villageProblem } from './participation/village-problems.js';
export { weaiInstrument } from './empowerment/weai.js';
export type {
  IndicatorInput,
  SexInput,
  WeaiDefinition,
  WeaiIndicator,
  WeaiInputs,
  WeaiInstrument,
  WeaiSteps,
  WeaiVariants,
} from './empowerment/weai.js';
export type { WeaiStep } from './empowerment/weai-step-ids.js';
export { projectWeai, projectWeaiOfTwelve } from './empowerment/pro-weai.js';
export { abbreviatedWeai, weai } from './empowerment/weai-versions.js';
export { financingSplit } from './water/financing-split.js';
export type {
  FinancingDefinition,
  FinancingInputs,
  FinancingSource,
  FinancingSteps,
} from './water/financing-split.js';
export { kpspamsStrata } from './water/kpspams-strata.js';
export { pamsimasFinancing } from './water/pamsimas-financing.js';
export { openDefecationFree, womensShare, womensShareTarget } from './water/village-shares.js';
export { waterSystemFunctionality, waterTariffClass } from './water/water-service.js';
export { shareOfWhole } from './builders/share-of-whole.js';
export type {
  ShareDefinition,
  ShareInputs,
  ShareInstrument,
  ShareSteps,
} from './builders/share-of-whole.js';
export { weightedScale } from './builders/weighted-scale.js';
export type {
  WeightedComponent,
  WeightedScaleDefinition,
  WeightedScaleInputs,
  WeightedScaleInstrument,
  WeightedScaleSteps,
} from './builders/weighted-scale.js';
export type { About } from './builders/about.js';
export { idm2016, idm2016Input } from './village/idm-2016.js';
export type { Idm2016Input, IdmIndicator } from './village/idm-2016.js';
export type { IdmDimension } from './village/idm-steps.js';
export { idm2016Totals } from './village/idm-2016-totals.js';
export { indeksDesa } from './village/indeks-desa.js';
export type {
  VillageDimension,
  VillageIndex,
  VillageIndexRuleSet,
  VillageIndexSteps,
} from './village/indeks-desa.js';
export { indeksDesa2024, indeksDesa2024RuleSet } from './village/indeks-desa-2024.js';
export type { IndeksDesaDimension } from './village/indeks-desa-2024.js';
export { satisfactionIndex } from './satisfaction/satisfaction-index.js';
export type {
  ElementWeight,
  SatisfactionIndex,
  SatisfactionInputs,
  SatisfactionRuleSet,
  SatisfactionSteps,
  SatisfactionVariants,
} from './satisfaction/satisfaction-index.js';
export { ikm2017 } from './satisfaction/ikm-2017.js';
export { ikm2004 } from './satisfaction/ikm-2004.js';
export { elementsFromLowest } from './satisfaction/elements.js';
export type { ElementMean } from './satisfaction/elements.js';
