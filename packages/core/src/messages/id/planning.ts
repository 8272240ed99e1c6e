import type { PlanningWords } from '../catalogue.js';

/** Indonesian sentences about planning documents. */
export const planning: PlanningWords = {};
