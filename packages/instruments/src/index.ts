export { sampleRwEmpowerment, sampleRwRubric } from './empowerment/rw-rubric.js';
export { rktlRealisation } from './planning/rktl-realisation.js';
export { releases } from './releases.js';
