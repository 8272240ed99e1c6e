import type { TextWords } from '../catalogue.js';

/** Indonesian sentences about texts. */
export const text: TextWords = {};
