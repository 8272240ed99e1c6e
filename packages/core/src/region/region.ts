import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkRegionCodeShape, checkStatedPlaceShape } from './region.check.js';
import type { RegionCode } from './region-code.js';
import type {
  countedUnitsSchema,
  regionKindSchema,
  regionLevelSchema,
  regionSchema,
  regionSchemeSchema,
  statedPlaceSchema,
} from './region.schema.js';

/** Levels of the administrative division, from the outside in. */
export type RegionLevel = z.output<typeof regionLevelSchema>;

/** What a region is called in law; the level alone does not tell a kabupaten from a kota. */
export type RegionKind = z.output<typeof regionKindSchema>;

/** Whose numbers a code is made of: `kemendagri`, or `bps` for those of the statistics office. */
export type RegionScheme = z.output<typeof regionSchemeSchema>;

/** A region by code and by the name it is written with. */
export type Region = Readonly<z.output<typeof regionSchema>>;

/**
 * A place as a document states it, every part of it unknown at need. `code` is kept as written; `scheme` says whose it
 * is, Kemendagri's where nothing is said. `kindAsWritten` is the label on the form ("Desa/Kelurahan"), `kind` what it
 * is taken to mean, and `within` the region the document puts the place in.
 */
export type StatedPlace = Readonly<z.output<typeof statedPlaceSchema>>;

/** So many units of a level, as a document counts them in a region. */
export type CountedUnits = Readonly<z.output<typeof countedUnitsSchema>>;

const levels: readonly RegionLevel[] = ['province', 'regency', 'district', 'village'];

const levelOfKind: Readonly<Record<RegionKind, RegionLevel>> = {
  provinsi: 'province',
  kabupaten: 'regency',
  kota: 'regency',
  kecamatan: 'district',
  kelurahan: 'village',
  desa: 'village',
  'desa-adat': 'village',
};

/** Reads a region code; refuses with `region.wrong-code-format`. */
export function parseRegionCode(input: unknown): Result<RegionCode> {
  return readChecked(checkRegionCodeShape, input);
}

/** Reads a place as a document states it; what is wrong with the place itself is for `checkPlace` to find. */
export function parseStatedPlace(input: unknown): Result<StatedPlace> {
  return readChecked(checkStatedPlaceShape, input);
}

/** The level a code speaks of. */
export function regionLevel(code: RegionCode): RegionLevel {
  return levels[code.split('.').length - 1] ?? 'village';
}

/** The level of a kind: `village` for desa, kelurahan and desa adat. */
export function kindLevel(kind: RegionKind): RegionLevel {
  return levelOfKind[kind];
}

/**
 * The kind a code speaks of: its own digits tell a kabupaten from a kota, and a kelurahan from a desa
 * (Kepmendagri 300.2.2-2138/2025).
 */
export function regionKind(code: RegionCode): RegionKind {
  const [, regency, district, village] = code.split('.');
  if (village !== undefined) {
    if (village.startsWith('1')) return 'kelurahan';
    return village.startsWith('3') ? 'desa-adat' : 'desa';
  }
  if (district !== undefined) return 'kecamatan';
  if (regency === undefined) return 'provinsi';
  return regency > '70' ? 'kota' : 'kabupaten';
}

/** The code one level further out; `undefined` for a province. */
export function parentRegion(code: RegionCode): RegionCode | undefined {
  const end = code.lastIndexOf('.');
  return end < 0 ? undefined : code.slice(0, end);
}

/** Whether the region is the ancestor itself or lies in it, by code. */
export function isWithinRegion(code: RegionCode, ancestor: RegionCode): boolean {
  return code === ancestor || code.startsWith(`${ancestor}.`);
}
