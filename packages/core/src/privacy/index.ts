export { privacyRules } from './privacy.rules.js';
