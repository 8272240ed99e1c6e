import type { RegionCode } from './region-code.js';
import type { RegionLevel } from './region.js';

/** What a region is called in law; the level alone does not tell a kabupaten from a kota. */
export type RegionKind =
  'provinsi' | 'kabupaten' | 'kota' | 'kecamatan' | 'kelurahan' | 'desa' | 'desa-adat';

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

/**
 * The list of regions that rules about places consult. The caller hands one in, such as that of `@berdaya/regions`; what
 * it does not cover is not judged.
 */
export interface Gazetteer {
  /** The edition of the list, as messages name it: `Kepmendagri 300.2.2-2138/2025`. */
  readonly edition: string;
  /** Whether the list holds all regions of the code's level around the code; villages may not be loaded. */
  readonly covers: (code: RegionCode) => boolean;
  /** The region in force with that code. */
  readonly region: (code: RegionCode) => GazetteerRegion | undefined;
  /** The region that had the code once and has it no more. */
  readonly former: (code: RegionCode) => FormerRegion | undefined;
  /** Regions of that name, spelling and kind words aside, among those it has loaded. */
  readonly named: (
    name: string,
    among?: { readonly within?: RegionCode; readonly level?: RegionLevel },
  ) => readonly GazetteerRegion[];
  /** How many regions of the level lie within; `undefined` where that is not covered. */
  readonly count: (within: RegionCode, level: RegionLevel) => number | undefined;
}
