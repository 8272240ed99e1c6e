import type { PerDiemWords } from '../catalogue.js';

/** English sentences about per diem. */
export const perDiem: PerDiemWords = {};
