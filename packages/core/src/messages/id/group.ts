import type { GroupWords } from '../catalogue.js';

/** Indonesian sentences about groups and institutions. */
export const group: GroupWords = {};
