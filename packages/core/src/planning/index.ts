export { planningRules } from './planning.rules.js';
