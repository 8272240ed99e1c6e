export { textRules } from './text.rules.js';
