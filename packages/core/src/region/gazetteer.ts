import type { RegionCode } from './region-code.js';
import type { RegionKind, RegionLevel } from './region.js';

/** A region in force: code, official name without its kind, and kind. */
export interface GazetteerRegion {
  readonly code: RegionCode;
  readonly name: string;
  readonly kind: RegionKind;
}

/** A code that was in force once: its name then, and what became of it as far as that is known. */
export interface FormerRegion extends GazetteerRegion {
  /** The last edition of the list that had the code. */
  readonly lastEdition: string;
  /** Codes of today that took its place; empty where that is not known. */
  readonly became: readonly RegionCode[];
}

/** Where to look for a name: in a region, at a level; everywhere where nothing is said. */
export interface NameScope {
  readonly within?: RegionCode | undefined;
  readonly level?: RegionLevel | undefined;
}

/**
 * The list of regions that rules about places consult. The caller hands one in, such as that of `@berdaya/regions`; what
 * it does not cover is not judged.
 */
export interface Gazetteer {
  /** The edition of the list, as messages name it: `Kepmendagri 300.2.2-2138/2025`. */
  readonly edition: string;
  /** Whether the list would hold the code if it were in force; villages may not be loaded. */
  readonly covers: (code: RegionCode) => boolean;
  /** The region in force with that code. */
  readonly region: (code: RegionCode) => GazetteerRegion | undefined;
  /** The region that had the code once and has it no more. */
  readonly former: (code: RegionCode) => FormerRegion | undefined;
  /** Regions of that name among those it has loaded, as `regionsNamed` chooses them. */
  readonly named: (name: string, scope?: NameScope) => readonly GazetteerRegion[];
  /**
   * How many regions of the level lie within, or in the whole country; `undefined` where not all of them are loaded.
   */
  readonly count: (within: RegionCode | undefined, level: RegionLevel) => number | undefined;
}
