export { reviewRules } from './review.rules.js';
