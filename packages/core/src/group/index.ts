export { groupRules } from './group.rules.js';
