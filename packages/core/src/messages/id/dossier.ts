import type { DossierWords } from '../catalogue.js';

/** Indonesian sentences about the dossier as a whole. */
export const dossier: DossierWords = {
  'dossier.newer-format': ({ format: written, readable }) =>
    `Berkas ini ditulis oleh versi yang lebih baru (${written}). Perbarui Berdaya di portal ini; versi ini membaca ${readable}.`,
};
