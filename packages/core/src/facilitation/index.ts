export { facilitationRules } from './facilitation.rules.js';
