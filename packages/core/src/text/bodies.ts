import type { Citation } from '../kernel/index.js';

/** A body or programme whose name is spelled in several ways. */
export interface KnownBody extends Citation {
  /** The spelling to settle on. */
  readonly name: string;
  /** Matches one spelling, wherever it stands alone and in whatever capitals; flags are not looked at. */
  readonly spellings: RegExp;
}

/** Bodies and programmes whose spellings are found mixed. */
export const knownBodies: readonly KnownBody[] = [
  {
    name: 'KPSPAMS',
    spellings: /[KB]PS[- ]?PAMS?|[KB]P[- ]SPAMS?/,
    source: 'Pamsimas report, Mesuji 2018; Pamsimas information system. KP-SPAMS is not verified',
    confidence: 'read',
  },
  {
    name: 'BUM Desa',
    spellings: /BUM[- ]?Desa?/,
    source: 'announcement of village facilitation training. BUMDes and BUMDesa are not verified',
    confidence: 'weak',
  },
];
