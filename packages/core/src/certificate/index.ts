export { certificateRules } from './certificate.rules.js';
