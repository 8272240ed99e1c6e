import type { GroupWords } from '../catalogue.js';

/** English sentences about groups and institutions. */
export const group: GroupWords = {};
