import type { TextWords } from '../catalogue.js';

/** English sentences about texts. */
export const text: TextWords = {};
