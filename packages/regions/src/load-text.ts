import { failure, success, type Result } from '@berdaya/core/kernel';
import { isRegionCode, type RegionCode } from '@berdaya/core/region';
import { readRegionFile, type RegionFile } from './region-files.js';
import { regionsIssue } from './regions-issue.js';

/** Brings the text of a data file by its path within the data folder: `regions.txt`, `villages/33.15.txt`. */
export type LoadText = (path: string) => Promise<string>;

/** Loads and reads a data file; what does not come, or is something else, is refused. */
export async function loadRegionFile(
  load: LoadText,
  path: string,
  within?: RegionCode,
): Promise<Result<RegionFile>> {
  let text: string;
  try {
    text = await load(path);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return failure([regionsIssue('regions.not-loaded', path, reason)]);
  }
  const file = readRegionFile(text, within);
  const all = [...file.regions, ...file.former];
  // A server may answer with a page instead, and say that all is well.
  if (all.length > 0 && all.every(({ code }) => isRegionCode(code))) return success(file);
  const reason = text.slice(0, 40).trim();
  return failure([regionsIssue('regions.not-understood', path, reason)]);
}
