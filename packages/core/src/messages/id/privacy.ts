import type { PrivacyWords } from '../catalogue.js';

/** Indonesian sentences about personal data. */
export const privacy: PrivacyWords = {};
