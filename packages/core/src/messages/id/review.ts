import type { ReviewWords } from '../catalogue.js';

/** Indonesian sentences about the way from draft to closed. */
export const review: ReviewWords = {};
