import type { IdentityWords } from '../catalogue.js';

/** Indonesian sentences about what identifies people. */
export const identity: IdentityWords = {};
