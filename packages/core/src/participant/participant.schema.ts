import * as z from 'zod/mini';
import { atMost, identifierSchema, maybe, text } from '../kernel/index.js';
import { sexSchema } from '../identity/index.js';
import { regionCodeSchema } from '../region/index.js';

/** Where a participant was sent from: a village, or an office. */
export const originSchema = z.object({
  village: maybe(text(100)),
  villageCode: maybe(regionCodeSchema),
  district: maybe(text(100)),
  districtCode: maybe(regionCodeSchema),
  office: maybe(text(200)),
});

/** One person on the roster of a training. Nothing here identifies beyond name and village. */
export const participantSchema = z.object({
  id: identifierSchema,
  /** Number on the printed list; it stays with the person when the list is sorted anew. */
  rowNumber: maybe(z.int().check(z.positive())),
  /** Name without titles; one word is a whole name. Empty only while a draft is filled in. */
  name: z.string().check(atMost(120)),
  titleBefore: maybe(text(40)),
  titleAfter: maybe(text(60)),
  sex: maybe(sexSchema),
  role: maybe(text(120)),
  origin: maybe(originSchema),
});
