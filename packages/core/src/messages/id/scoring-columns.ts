import type { ScoringColumnsWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

/** Indonesian sentences about columns that are to be scored. */
export const scoringColumns: ScoringColumnsWords = {
  'scoring.not-for-columns': ({ step }) =>
    `Instrumen ini tidak dapat dihitung per kolom: langkah "${step}" bukan bagian dari jumlah nilai persentase. Hitung baris demi baris.`,
  'scoring.column-missing': ({ indonesian }) =>
    `Kolom "${indonesian}" tidak ada. Sertakan kolomnya; baris yang belum diisi biarkan kosong.`,
  'scoring.columns-differ': ({ indonesian, rows, expected }) =>
    `Kolom "${indonesian}" memuat ${format.number(rows)} baris, sedangkan kolom pertama ${format.number(expected)}. Samakan jumlah barisnya.`,
};
