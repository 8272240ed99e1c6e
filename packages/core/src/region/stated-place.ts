import type { Gazetteer, GazetteerRegion, NameScope } from './gazetteer.js';
import { fullRegionName, preferring, readKindLabel } from './place-name.js';
import { isRegionCode, type RegionCode } from './region-code.js';
import {
  kindLevel,
  parentRegion,
  regionLevel,
  type RegionKind,
  type RegionLevel,
  type StatedPlace,
} from './region.js';

/** What rules about places hold a document against; without a list of regions only the form of codes is judged. */
export interface PlaceContext {
  readonly gazetteer?: Gazetteer | null | undefined;
}

/** A place that the document names. */
export type NamedPlace = StatedPlace & { readonly name: string };

/** Whether the document names the place. */
export function isNamedPlace(place: StatedPlace): place is NamedPlace {
  return place.name != null;
}

/** The place's Kemendagri code, where it has one of the right form. */
export function statedCode({ code, scheme }: StatedPlace): RegionCode | undefined {
  return code != null && scheme !== 'bps' && isRegionCode(code) ? code : undefined;
}

/** The kinds the document says the place may be; none where it says nothing. */
export function statedKinds({ kind, kindAsWritten }: StatedPlace): readonly RegionKind[] {
  return kind != null ? [kind] : readKindLabel(kindAsWritten ?? '');
}

/** The level the document says the place is of. */
export function statedLevel(place: StatedPlace): RegionLevel | undefined {
  const [kind] = statedKinds(place);
  return place.level ?? (kind && kindLevel(kind));
}

/** The regions a place's name may mean within a scope, those of the stated kind before any other. */
export function regionsMeant(
  place: NamedPlace,
  gazetteer: Gazetteer,
  scope: NameScope,
): readonly GazetteerRegion[] {
  const kinds = statedKinds(place);
  return preferring(gazetteer.named(place.name, scope), ({ kind }) => kinds.includes(kind));
}

/** Whether every region that the place's name could mean there has been loaded. */
export function isCovered(gazetteer: Gazetteer, { within, level }: NameScope): boolean {
  return gazetteer.count(within, level ?? 'village') !== undefined;
}

/** The full name of the region with that code; the code itself where it is not known. */
export function regionInWords(code: RegionCode, gazetteer: Gazetteer): string {
  const region = gazetteer.region(code);
  return region ? fullRegionName(region) : code;
}

/** A code with the full name of its region, as far as that is known: `96.01 (Kabupaten Sorong)`. */
export function codeInWords(code: RegionCode, gazetteer: Gazetteer): string {
  const region = gazetteer.region(code);
  return region ? `${code} (${fullRegionName(region)})` : code;
}

/** A region with those around it, up to the kabupaten: `Kelurahan Winongo, Kecamatan Manguharjo, Kota Madiun`. */
function placeInWords(code: RegionCode, gazetteer: Gazetteer): string {
  const outer = parentRegion(code);
  const here = regionInWords(code, gazetteer);
  if (outer === undefined || regionLevel(outer) === 'province') return here;
  return `${here}, ${placeInWords(outer, gazetteer)}`;
}

/** The first few of many places, in words. */
export function fewInWords(
  regions: readonly GazetteerRegion[],
  gazetteer: Gazetteer,
): readonly string[] {
  return regions.slice(0, 3).map(({ code }) => placeInWords(code, gazetteer));
}
