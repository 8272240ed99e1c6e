import type { PrivacyWords } from '../catalogue.js';

/** English sentences about personal data. */
export const privacy: PrivacyWords = {};
