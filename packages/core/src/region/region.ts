import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkRegionCodeShape } from './region.check.js';
import type { RegionCode } from './region-code.js';
import type { regionSchema } from './region.schema.js';

/** Levels of the administrative division, from the outside in. */
export type RegionLevel = 'province' | 'regency' | 'district' | 'village';

const levels: readonly RegionLevel[] = ['province', 'regency', 'district', 'village'];

/** A region by code and by the name it is written with. */
export type Region = Readonly<z.output<typeof regionSchema>>;

/** Reads a region code; refuses with `region.wrong-code-format`. */
export function parseRegionCode(input: unknown): Result<RegionCode> {
  return readChecked(checkRegionCodeShape, input);
}

/** The level a code speaks of. */
export function regionLevel(code: RegionCode): RegionLevel {
  return levels[code.split('.').length - 1] ?? 'village';
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
