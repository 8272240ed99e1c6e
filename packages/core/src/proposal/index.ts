export { proposalItemSchema, rwProposalSchema } from './proposal.schema.js';
export { parseRwProposal, proposalFields } from './proposal.js';
export type { ProposalField, ProposalItem, RwProposal } from './proposal.js';
export { ceilingOf, cimahiCeilings } from './proposal.ceiling.js';
export type { ProposalCeiling } from './proposal.ceiling.js';
export { proposalSummary } from './proposal.summary.js';
export type { ProposalSummary } from './proposal.summary.js';
export { checkProposal, proposalRules } from './proposal.rules.js';
export type { ProposalContext } from './proposal.rules.js';
