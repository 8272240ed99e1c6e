import type { ProgramWords } from '../catalogue.js';

/** English sentences about programmes. */
export const program: ProgramWords = {
  'program.non-standard-name': ({ written, official }) =>
    `"${written}" is not the standard name of the programme. Use "${official}".`,
  'program.years-inverted': ({ from, to }) =>
    `The beneficiary years end (${String(to)}) before they begin (${String(from)}). Swap or correct them.`,
};
