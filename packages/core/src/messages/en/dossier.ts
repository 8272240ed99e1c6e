import type { DossierWords } from '../catalogue.js';

/** English sentences about the dossier as a whole. */
export const dossier: DossierWords = {
  'dossier.newer-format': ({ format: written, readable }) =>
    `A newer version wrote this file (${written}). Update Berdaya on this portal; this version reads ${readable}.`,
};
