import { failure, success, type Result } from '@berdaya/core/kernel';
import { isWithinRegion, type RegionCode } from '@berdaya/core/region';
import { loadRegionFile, type LoadText } from './load-text.js';
import { regencyOf } from './region-files.js';
import type { RegionIndex } from './region-index.js';

/** Brings villages into an index, a kabupaten at a time. */
export interface VillageLoader {
  /** Brings the villages of a region, or of the whole country. */
  readonly load: (within: RegionCode | undefined) => Promise<Result<undefined>>;
  /** Whether there is a file for a kabupaten or kota. */
  readonly hasFile: (regency: RegionCode) => boolean;
  /** Whether all villages of a region, or of the whole country, have been brought. */
  readonly isLoaded: (within: RegionCode | undefined) => boolean;
}

/** So many files are asked for at once. */
const batch = 16;

/** A loader for the files of these kabupaten and kota. */
export function villageLoader(
  index: RegionIndex,
  load: LoadText,
  regencies: readonly RegionCode[],
): VillageLoader {
  const loaded = new Set<RegionCode>();
  const underWay = new Map<RegionCode, Promise<Result<undefined>>>();

  const bring = async (regency: RegionCode): Promise<Result<undefined>> => {
    const read = await loadRegionFile(load, `villages/${regency}.txt`, regency);
    underWay.delete(regency);
    if (!read.ok) return read;
    index.add(read.value.regions, read.value.former);
    loaded.add(regency);
    return success(undefined);
  };

  const bringOnce = (regency: RegionCode): Promise<Result<undefined>> => {
    const bringing = underWay.get(regency) ?? bring(regency);
    underWay.set(regency, bringing);
    return bringing;
  };

  return {
    async load(within) {
      const missing = filesOf(regencies, within).filter((regency) => !loaded.has(regency));
      const issues = [];
      for (let start = 0; start < missing.length; start += batch) {
        const results = await Promise.all(missing.slice(start, start + batch).map(bringOnce));
        issues.push(...results.flatMap((result) => (result.ok ? [] : result.issues)));
      }
      return issues.length > 0 ? failure(issues) : success(undefined);
    },
    hasFile: (regency) => regencies.includes(regency),
    isLoaded: (within) => filesOf(regencies, within).every((regency) => loaded.has(regency)),
  };
}

/** The kabupaten and kota that a region lies in or holds; all of them for the whole country. */
function filesOf(
  regencies: readonly RegionCode[],
  within: RegionCode | undefined,
): readonly RegionCode[] {
  if (within === undefined) return regencies;
  const regency = regencyOf(within);
  return regencies.filter((code) =>
    regency === undefined ? isWithinRegion(code, within) : code === regency,
  );
}
