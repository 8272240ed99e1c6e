import * as z from 'zod/mini';
import { maybe, text } from '../kernel/index.js';
import { regionCodeSchema } from '../region/index.js';
import { regulationTypes } from './legal-basis.js';

/** A regulation as a document cites it: "PP 43/2014" is type `pp`, number `43`, year 2014. */
export const legalBasisSchema = z.object({
  type: z.enum(regulationTypes),
  /** As written, without the year: `43`, `14/PRT/M`. */
  number: text(40),
  year: z.int().check(z.minimum(1945), z.maximum(2199)),
  /** Region whose regulation it is, for those of a head of region; without it a perwal names no city. */
  regionCode: maybe(regionCodeSchema),
  /** What the regulation is about. */
  about: maybe(text(300)),
  /** Article cited, or where the citation was found. */
  note: maybe(text(300)),
});
