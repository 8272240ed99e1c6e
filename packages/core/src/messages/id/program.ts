import type { ProgramWords } from '../catalogue.js';

/** Indonesian sentences about programmes. */
export const program: ProgramWords = {
  'program.non-standard-name': ({ written, official }) =>
    `Nama program "${written}" tidak baku. Gunakan "${official}".`,
  'program.years-inverted': ({ from, to }) =>
    `Tahun sasaran berakhir (${String(to)}) sebelum dimulai (${String(from)}). Tukar atau perbaiki tahunnya.`,
};
