export { proposalRules } from './proposal.rules.js';
