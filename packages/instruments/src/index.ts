export { releases } from './releases.js';
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
