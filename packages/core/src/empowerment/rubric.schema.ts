import * as z from 'zod/mini';
import { calendarDateSchema, identifierSchema, maybe, text } from '../kernel/index.js';
import { evidenceKinds } from '../review/index.js';
import { confidences, rubricBases, unitLevels } from './rubric.js';

/** The same words in Indonesian and, where somebody has translated them, in English. */
export const rubricWordingSchema = z.object({ id: text(500), en: maybe(text(500)) });

/** An exact share of a whole: 20 % is 20/100, a third is 1/3. */
export const rubricShareSchema = z.object({
  numerator: z.int().check(z.nonnegative(), z.maximum(1_000_000)),
  denominator: z.int().check(z.positive(), z.maximum(1_000_000)),
});

/** One level of an ordinal scale, and the points of 100 that the rubric gives it. */
export const rubricLevelSchema = z.object({
  level: z.int().check(z.nonnegative(), z.maximum(100)),
  /** What one sees where this level is reached. */
  description: rubricWordingSchema,
  points: z.int().check(z.nonnegative(), z.maximum(100)),
});

/** From which level on evidence is asked for, and how much of what; of any kind where none is named. */
export const evidenceDemandSchema = z.object({
  fromLevel: z.int().check(z.nonnegative(), z.maximum(100)),
  pieces: z.int().check(z.positive(), z.maximum(100)),
  kinds: maybe(z.array(z.enum(evidenceKinds))),
});

/** One thing that is looked at, with its weight within its domain. */
export const rubricIndicatorSchema = z.object({
  id: identifierSchema,
  title: rubricWordingSchema,
  weight: rubricShareSchema,
  /** From low to high. */
  levels: z.array(rubricLevelSchema),
  /** Each is asked for by itself; a level needs all those at and below it. */
  evidence: maybe(z.array(evidenceDemandSchema)),
  /** Roles or offices that may verify; anyone but the assessors where none is named. */
  verifiers: maybe(z.array(text(120))),
});

/** A field of empowerment with its weight in the whole. */
export const rubricDomainSchema = z.object({
  id: identifierSchema,
  title: rubricWordingSchema,
  weight: rubricShareSchema,
  indicators: z.array(rubricIndicatorSchema),
});

/** A class of the result: from this share of all points on, up to where the next begins. */
export const rubricBandSchema = z.object({
  id: identifierSchema,
  title: rubricWordingSchema,
  from: rubricShareSchema,
});

/** A rubric that a city or district sets itself to measure how empowered its communities are. */
export const empowermentRubricSchema = z.object({
  id: identifierSchema,
  /** A version that has been used never changes; what changes becomes the next one. */
  version: z.int().check(z.positive()),
  title: rubricWordingSchema,
  /** What is assessed with it; `village` stands for desa and kelurahan. */
  level: z.enum(unitLevels),
  basis: z.enum(rubricBases),
  /** Regulation (perwal, perbup), publication or practice, and how sure it is. */
  citation: z.object({ source: text(300), confidence: z.enum(confidences) }),
  /** First and last day it is used; not known, or without end, where nothing is said. */
  inForce: maybe(z.object({ from: maybe(calendarDateSchema), until: maybe(calendarDateSchema) })),
  /** The version of the same rubric that this one takes the place of. */
  replacesVersion: maybe(z.int().check(z.positive())),
  domains: z.array(rubricDomainSchema),
  /** From low to high; the first begins at zero. */
  bands: z.array(rubricBandSchema),
});
