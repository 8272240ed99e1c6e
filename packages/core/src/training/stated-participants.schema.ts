import * as z from 'zod/mini';
import { fractionSchema, maybe, text } from '../kernel/index.js';
import { regionCodeSchema, regionSchema } from '../region/index.js';

const count = z.int().check(z.nonnegative());

/** How a reader came to a value that the document does not simply state. */
export const readingConfidenceSchema = z.enum(['stated', 'inferred', 'other-source']);

/** A district or village that participants come from, by the name it is written with. */
export const originUnitSchema = z.object({
  name: text(100),
  code: maybe(regionCodeSchema),
  participants: maybe(count),
});

/** Where participants come from, as counted in a document that may not list them. */
export const statedOriginsSchema = z.object({
  region: maybe(regionSchema),
  /** A village named in words that do not make it one of a region: "Desa/Kelurahan Winongo". */
  statedVillage: maybe(text(120)),
  /** What is counted: kecamatan or desa/kelurahan. */
  unitLevel: z.enum(['district', 'village']),
  unitsRepresented: maybe(count),
  unitsInRegion: maybe(count),
  /** Whether the document lists the units, here or in an annex. */
  unitsListed: z.boolean(),
  units: maybe(z.array(originUnitSchema)),
});

/** Participants of one role or element (unsur); the count is unknown where the document names only the role. */
export const statedGroupSchema = z.object({
  role: maybe(text(80)),
  label: text(200),
  count: maybe(count),
  countConfidence: maybe(readingConfidenceSchema),
});

/** What a document says of the participants without naming them. */
export const statedParticipantsSchema = z.object({
  total: maybe(count),
  /** The total in words, as it stands beside the figure: "seratus sebelas". */
  totalWords: maybe(text(120)),
  women: maybe(count),
  men: maybe(count),
  sexNotStated: maybe(count),
  groups: maybe(z.array(statedGroupSchema)),
  /** Why groups or origins add up to less than the total, where the document says so. */
  remainderExplained: maybe(text(300)),
  origins: maybe(statedOriginsSchema),
});

/** Groups that are easily left out of a training, besides what a document calls them. */
export const vulnerableGroupSchema = z.enum([
  'poor',
  'women',
  'disability',
  'indigenous',
  'children',
  'elderly',
  'other',
]);

/** The least share of participants that a programme wants of a group. */
export const participantTargetSchema = z.object({
  group: vulnerableGroupSchema,
  minimum: fractionSchema,
  /** What the target rests on: a target of a programme is not a law. */
  source: maybe(text(300)),
});

/** Seats of a training that are kept for a village, a district, an office or a role. */
export const quotaSchema = z.object({
  origin: z.object({
    village: maybe(text(100)),
    villageCode: maybe(regionCodeSchema),
    district: maybe(text(100)),
    districtCode: maybe(regionCodeSchema),
    office: maybe(text(200)),
    role: maybe(text(120)),
  }),
  seats: count,
});
