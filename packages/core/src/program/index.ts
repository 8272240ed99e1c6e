export { programSchema } from './program.schema.js';
export { parseProgram } from './program.js';
export type { Program } from './program.js';
export { programRules, checkProgram } from './program.rules.js';
export { legalBasisSchema } from './legal-basis.schema.js';
export { regulationTypes } from './legal-basis.js';
export type { LegalBasis, RegulationType } from './legal-basis.js';
