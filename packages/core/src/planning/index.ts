export {
  planningDocumentSchema,
  planningItemSchema,
  planningSourceSchema,
} from './planning.schema.js';
export { parsePlanningDocument } from './planning.js';
export type { PlanningDocument, PlanningItem, PlanningSource } from './planning.js';
export { planningKinds, rkmApprovalSteps } from './planning-kinds.js';
export type { PlanningKind, RkmApprovalStep } from './planning-kinds.js';
export { planningDocuments } from './planning-documents.js';
export type { PlanningDocumentKind, PlanningLevel } from './planning-documents.js';
export { planningChains, comesAfter } from './planning-chains.js';
export type { PlanningChain } from './planning-chains.js';
export { planningCalendar, planningWindow, planningTerms } from './planning-calendar.js';
export type {
  PlanningDate,
  PlanningDay,
  PlanningTerm,
  PlanningWindow,
} from './planning-calendar.js';
export { rpjmdesTerms, rpjmdesYears } from './rpjmdes-terms.js';
export type { RpjmdesTerm } from './rpjmdes-terms.js';
export { slumAspects, slumAspect } from './slum-aspects.js';
export type { SlumAspect } from './slum-aspects.js';
export { rkmApprovalChain, pamsimasSteps } from './pamsimas-steps.js';
export type { PamsimasStep, RkmApproval } from './pamsimas-steps.js';
export { planningRules, checkPlanningDocument } from './planning.rules.js';
export type { PlanningContext } from './planning-context.js';
