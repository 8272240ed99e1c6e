export { programSchema } from './program.schema.js';
export { parseProgram } from './program.js';
export type { Program } from './program.js';
export { programRules, checkProgram } from './program.rules.js';
