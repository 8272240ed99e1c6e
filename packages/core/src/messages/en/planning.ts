import type { PlanningWords } from '../catalogue.js';

/** English sentences about planning documents. */
export const planning: PlanningWords = {};
