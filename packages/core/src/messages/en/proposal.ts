import type { ProposalWords } from '../catalogue.js';

/** English sentences about proposals of an RW. */
export const proposal: ProposalWords = {};
