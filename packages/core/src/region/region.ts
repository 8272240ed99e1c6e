import * as z from 'zod/mini';
import { readShape, shapeCheck, text, type Result } from '../kernel/index.js';

/** Levels of the administrative division, from the outside in. */
export type RegionLevel = 'province' | 'regency' | 'district' | 'village';

/**
 * A Kemendagri region code: `33`, `33.15`, `33.15.03` or `33.15.03.2001`. BPS numbers regions
 * differently; its codes have no dots.
 */
export type RegionCode = string;

// Regency 01–69 kabupaten, 71–99 kota; village 1… kelurahan, 2… desa, 3… desa adat (Kepmendagri 300.2.2-2138/2025).
const province = /^[1-9]\d$/;
const regency = /^(0[1-9]|[1-6]\d|7[1-9]|[89]\d)$/;
const district = /^(0[1-9]|[1-9]\d)$/;
const village = /^[123]\d{3}$/;
const parts = [province, regency, district, village] as const;
const levels: readonly RegionLevel[] = ['province', 'regency', 'district', 'village'];

/** Accepts a code of the right form, whether or not a region of that code exists today. */
export const regionCodeSchema = z
  .string()
  .check(shapeCheck('region.wrong-code-format', isRegionCode));

/** A region by code and by the name it is written with. */
export const regionSchema = z.object({ code: regionCodeSchema, name: text(100) });

/** A region by code and by the name it is written with. */
export type Region = Readonly<z.output<typeof regionSchema>>;

/** Whether the text has the form of a Kemendagri code. */
export function isRegionCode(code: string): boolean {
  const given = code.split('.');
  return given.length <= 4 && given.every((part, index) => parts[index]?.test(part));
}

/** Reads a region code; refuses with `region.wrong-code-format`. */
export function parseRegionCode(input: unknown): Result<RegionCode> {
  return readShape(regionCodeSchema, input);
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
