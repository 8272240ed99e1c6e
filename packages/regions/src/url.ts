import type { Result } from '@berdaya/core/kernel';
import { openRegions, type Regions } from './regions.js';

/** What is used of `fetch`. */
export type FetchText = (url: string) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly text: () => Promise<string>;
}>;

/**
 * Reads the regions from a web server that serves the `data` folder of this package under `base`, such as
 * `/regions/`. The page's own `fetch` is handed in, so that a page may keep what it has fetched.
 */
export function regionsFromUrl(base: string, fetch: FetchText): Promise<Result<Regions>> {
  const folder = base.endsWith('/') ? base : `${base}/`;
  return openRegions(async (path) => {
    const response = await fetch(folder + path);
    if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
    return response.text();
  });
}
