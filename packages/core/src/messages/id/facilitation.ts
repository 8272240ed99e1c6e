import type { FacilitationWords } from '../catalogue.js';

/** Indonesian sentences about facilitators' reports. */
export const facilitation: FacilitationWords = {};
