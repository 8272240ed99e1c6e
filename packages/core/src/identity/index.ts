export { nameKey } from './name-key.js';
export { identityRules } from './identity.rules.js';
