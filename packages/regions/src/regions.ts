import { success, type Result } from '@berdaya/core/kernel';
import {
  isRegionCode,
  regionLevel,
  type Gazetteer,
  type GazetteerRegion,
  type NameScope,
  type RegionCode,
} from '@berdaya/core/region';
import { readCode, type CodeAnswer } from './code-reading.js';
import { loadRegionFile, type LoadText } from './load-text.js';
import { findByName, nearlyNamed, type NameAnswer } from './name-search.js';
import { regencyOf, type RegionFile } from './region-files.js';
import { outwards, regionIndex, type RegionIndex } from './region-index.js';
import { villageLoader, type VillageLoader } from './village-loader.js';

/** The regions of Indonesia: a gazetteer for the rules about places, and answers for who types a name or a code. */
export interface Regions extends Gazetteer {
  /**
   * Brings the villages of the kabupaten or kota that the code names or lies in, or of a whole province. What has been
   * brought is not asked for again; what could not be brought may be.
   */
  readonly loadVillages: (within: RegionCode) => Promise<Result<undefined>>;
  /** Brings all villages: about a megabyte, half of it packed, in 520 files. */
  readonly loadAllVillages: () => Promise<Result<undefined>>;
  /** Regions one level in, in the order of their codes; the provinces where no code is given. */
  readonly children: (code?: RegionCode) => readonly GazetteerRegion[];
  /** The region with those around it, the province first; empty where the code is not in force or not loaded. */
  readonly path: (code: RegionCode) => readonly GazetteerRegion[];
  /** Which region a name means, what to ask where it means several, and what may be meant where it means none. */
  readonly find: (name: string, scope?: NameScope) => NameAnswer;
  /** Regions whose name is spelled nearly so, the nearest first. */
  readonly suggest: (name: string, scope?: NameScope, limit?: number) => readonly GazetteerRegion[];
  /** Tells what a code is, with its dots or without. */
  readonly recogniseCode: (written: string) => CodeAnswer;
}

/**
 * Reads provinces, kabupaten and kecamatan; villages come with `loadVillages`. `load` brings the text of a data file by
 * its path. Refuses with `regions.not-loaded` or `regions.not-understood`.
 */
export async function openRegions(load: LoadText): Promise<Result<Regions>> {
  const file = await loadRegionFile(load, 'regions.txt');
  if (!file.ok) return file;
  const index = regionIndex();
  index.add(file.value.regions, file.value.former);
  const villages = villageLoader(index, load, regenciesWithFile(file.value));
  return success(regions(index, file.value.edition, villages));
}

function regions(index: RegionIndex, edition: string, villages: VillageLoader): Regions {
  const gazetteer: Gazetteer = {
    edition,
    covers: (code) => covers(code, index, villages),
    region: index.region,
    former: index.former,
    named: (name, scope = {}) => index.named(name, scope),
    count(within, level) {
      if (within !== undefined && !index.region(within)) return undefined;
      if (level === 'village' && !villages.isLoaded(within)) return undefined;
      return index.count(within, level);
    },
  };
  const isComplete = ({ within, level = 'village' }: NameScope) =>
    gazetteer.count(within, level) !== undefined;
  return {
    ...gazetteer,
    loadVillages: villages.load,
    loadAllVillages: () => villages.load(undefined),
    children: index.children,
    path(code) {
      if (!index.region(code)) return [];
      return [...outwards(code)].reverse().flatMap((outer) => index.region(outer) ?? []);
    },
    find: (name, scope = {}) => findByName(index, name, scope, isComplete(scope)),
    suggest: (name, scope = {}, limit) => nearlyNamed(index, name, scope, limit),
    recogniseCode: (written) => readCode(written, gazetteer),
  };
}

/** Whether a code that is not found is known not to exist. */
function covers(code: RegionCode, index: RegionIndex, villages: VillageLoader): boolean {
  if (!isRegionCode(code)) return false;
  const regency = regencyOf(code);
  if (regency === undefined || regency === code) return true;
  // Of some kabupaten of long ago it is not known what was in them.
  if (!villages.hasFile(regency)) return index.former(regency) === undefined;
  return regionLevel(code) === 'district' || villages.isLoaded(regency);
}

/** Kabupaten and kota in force, and those of which is known what was in them. */
function regenciesWithFile({ regions, former }: RegionFile): readonly RegionCode[] {
  const inner = former.filter(({ code }) => regionLevel(code) === 'district');
  const inForce = regions.filter(({ code }) => regionLevel(code) === 'regency');
  return [...new Set([...inForce, ...inner].flatMap(({ code }) => regencyOf(code) ?? []))];
}
