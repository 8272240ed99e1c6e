import { readFile } from 'node:fs/promises';
import type { Result } from '@berdaya/core/kernel';
import { openRegions, type Regions } from './regions.js';

/** Reads the regions from the data files that come with this package. */
export function regionsFromFiles(): Promise<Result<Regions>> {
  return openRegions((path) => readFile(new URL(`../data/${path}`, import.meta.url), 'utf8'));
}
