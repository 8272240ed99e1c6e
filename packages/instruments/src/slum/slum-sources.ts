import type { Citation } from '@berdaya/core/kernel';

/** What was seen once and not held against a second source. */
export const readOnce: Citation = {
  source: 'penjelasan Permen PUPR 14/PRT/M/2018 dalam satu sumber',
  confidence: 'weak',
};

/** What was read in no source. */
export function remembered(what: string): Citation {
  return { source: `${what}, menurut ingatan, belum diverifikasi`, confidence: 'memory' };
}
