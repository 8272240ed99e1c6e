import type { ReviewWords } from '../catalogue.js';

/** English sentences about the way from draft to closed. */
export const review: ReviewWords = {};
