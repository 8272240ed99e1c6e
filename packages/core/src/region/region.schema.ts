import * as z from 'zod/mini';
import { atMost, maybe, shapeCheck, text } from '../kernel/index.js';
import { isRegionCode } from './region-code.js';

/** Accepts a code of the right form, whether or not a region of that code exists today. */
export const regionCodeSchema = z
  .string()
  .check(shapeCheck('region.wrong-code-format', isRegionCode));

/** A region by code and by the name it is written with. */
export const regionSchema = z.object({ code: regionCodeSchema, name: text(100) });

/** Levels of the administrative division, from the outside in. */
export const regionLevelSchema = z.enum(['province', 'regency', 'district', 'village']);

/** What a region is called in law; the level alone does not tell a kabupaten from a kota. */
export const regionKindSchema = z.enum([
  'provinsi',
  'kabupaten',
  'kota',
  'kecamatan',
  'kelurahan',
  'desa',
  'desa-adat',
]);

/** Whose numbers a code is made of: the interior ministry's or those of the statistics office. */
export const regionSchemeSchema = z.enum(['kemendagri', 'bps']);

/** A place as a document states it. Its code is kept as it is written, in the right form or not. */
export const statedPlaceSchema = z.object({
  name: maybe(text(100)),
  code: maybe(z.string().check(atMost(40))),
  scheme: maybe(regionSchemeSchema),
  kind: maybe(regionKindSchema),
  kindAsWritten: maybe(text(60)),
  level: maybe(regionLevelSchema),
  within: maybe(regionCodeSchema),
});

/** So many units of a level, as a document counts them in a region: "15 kelurahan in Kota Cimahi". */
export const countedUnitsSchema = z.object({
  region: regionCodeSchema,
  level: regionLevelSchema,
  stated: z.int().check(z.minimum(0)),
});
