import type { FacilitationWords } from '../catalogue.js';

/** English sentences about facilitators' reports. */
export const facilitation: FacilitationWords = {};
