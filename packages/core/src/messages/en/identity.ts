import type { IdentityWords } from '../catalogue.js';

/** English sentences about what identifies people. */
export const identity: IdentityWords = {};
