export { programSchema, programRoleSchema, programTargetSchema } from './program.schema.js';
export { parseProgram } from './program.js';
export type { Program, ProgramRole, ProgramTarget } from './program.js';
export { programLevels } from './program-levels.js';
export type { ProgramLevel } from './program-levels.js';
export { programCatalogue, knownProgram } from './program-catalogue.js';
export type { KnownProgram, OfficialName, ProgramKey } from './program-catalogue.js';
export { isNameOf, officialNameIn } from './program-name.js';
export { legalBasisSchema } from './legal-basis.schema.js';
export { regulationTypes, regulationNames } from './legal-basis.js';
export type { LegalBasis, RegulationType } from './legal-basis.js';
export { regulations } from './regulations.js';
export type { Regulation } from './regulation.js';
export {
  supersededRegulations,
  knownRegulation,
  regulationLabel,
} from './superseded-regulations.js';
export type { SupersededRegulation } from './superseded-regulations.js';
export { roles, roleIn, isRoleUnknown } from './roles.js';
export type { Role } from './role.js';
export { programRules, checkProgram } from './program.rules.js';
export type { ProgramContext } from './program.rules.js';
