export { rktlRealisation } from './planning/rktl-realisation.js';
export { releases } from './releases.js';
