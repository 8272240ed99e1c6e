import type { ProposalWords } from '../catalogue.js';

/** Indonesian sentences about proposals of an RW. */
export const proposal: ProposalWords = {};
