import {
  parentRegion,
  placeKeys,
  regionLevel,
  type GazetteerRegion,
  type NameScope,
  type RegionLevel,
} from '@berdaya/core/region';
import { outwards, type RegionIndex } from './region-index.js';

/** What has to be known besides the name to tell namesakes apart. */
export type Distinction = 'kind' | Exclude<RegionLevel, 'village'> | 'code';

/**
 * Which region a name means. `missing` offers names that are spelled nearly so; what is not loaded is not looked
 * through, and `isComplete` says whether that leaves anything out.
 */
export type NameAnswer =
  | { readonly status: 'found'; readonly region: GazetteerRegion; readonly isComplete: boolean }
  | {
      readonly status: 'ambiguous';
      readonly regions: readonly GazetteerRegion[];
      readonly ask: Distinction;
      readonly isComplete: boolean;
    }
  | {
      readonly status: 'missing';
      readonly suggestions: readonly GazetteerRegion[];
      readonly isComplete: boolean;
    };

/** Finds the region of a name, or says what to ask. */
export function findByName(
  index: RegionIndex,
  name: string,
  scope: NameScope,
  isComplete: boolean,
): NameAnswer {
  const regions = index.named(name, scope);
  const [region] = regions;
  if (!region) {
    return { status: 'missing', suggestions: nearlyNamed(index, name, scope), isComplete };
  }
  if (regions.length === 1) return { status: 'found', region, isComplete };
  return { status: 'ambiguous', regions, ask: distinction(regions), isComplete };
}

/** Regions whose name is spelled nearly so, the nearest first. */
export function nearlyNamed(
  index: RegionIndex,
  name: string,
  scope: NameScope,
  limit = 5,
): readonly GazetteerRegion[] {
  const keys = placeKeys(name).filter((key) => key !== '');
  const near: { region: GazetteerRegion; edits: number }[] = [];
  for (const [region, key] of index.keys(scope)) {
    const edits = Math.min(...keys.map((written) => editsBetween(written, key)));
    if (edits <= allowed(key)) near.push({ region, edits });
  }
  return near
    .sort((a, b) => a.edits - b.edits || (a.region.code < b.region.code ? -1 : 1))
    .slice(0, limit)
    .map(({ region }) => region);
}

/** The first thing that is different for each of the regions, from the outside in. */
function distinction(regions: readonly GazetteerRegion[]): Distinction {
  const differ = (of: (region: GazetteerRegion) => string | undefined) =>
    new Set(regions.map(of)).size === regions.length;
  if (differ(({ kind }) => kind)) return 'kind';
  for (const level of ['province', 'regency', 'district'] as const) {
    const outerAt = ({ code }: GazetteerRegion) =>
      [...outwards(parentRegion(code) ?? '')].find((outer) => regionLevel(outer) === level);
    if (differ(outerAt)) return level;
  }
  return 'code';
}

/** How many letters of a name may be wrong: none of a very short one. */
function allowed(key: string): number {
  if (key.length < 3) return 0;
  return key.length < 6 ? 1 : 2;
}

/**
 * Letters to insert, drop, change or swap with the next to get from one key to the other; any number above 2 means that
 * there are more.
 */
export function editsBetween(a: string, b: string): number {
  const limit = 2;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const change = a[row - 1] === b[at - 1] ? 0 : 1;
      let edits = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + change,
      );
      const isSwapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      if (isSwapped) edits = Math.min(edits, (before[at - 2] ?? 0) + 1);
      next.push(edits);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
