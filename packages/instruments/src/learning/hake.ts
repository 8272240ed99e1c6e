import type { Label } from '@berdaya/core/scoring';
import type { Citation } from '@berdaya/core/kernel';

/** Where the normalised gain comes from; courses there came to 0.23 on average where taught traditionally, 0.48 interactively. */
export const hake1998: Citation = {
  source: 'R. R. Hake, American Journal of Physics 66 (1998) 64–74',
  confidence: 'read',
};

/** The unit of a test. */
export const points: Label = { id: 'nilai', en: 'points' };
