import type { Instant } from '@berdaya/core/kernel';

/** The present moment, the one place where elements read the clock. */
export function nowUtc(): Instant {
  return new Date().toISOString() as Instant;
}
