import type { PerDiemWords } from '../catalogue.js';

/** Indonesian sentences about per diem. */
export const perDiem: PerDiemWords = {};
