import * as z from 'zod/mini';
import {
  calendarDateSchema,
  identifierSchema,
  instantSchema,
  maybe,
  text,
} from '../kernel/index.js';
import { regionSchema } from '../region/index.js';
import { evidenceSchema } from '../review/index.js';
import { unitLevels } from './rubric.js';

/** What was assessed: a region, or an RT, RW or dusun in the desa or kelurahan named. */
export const assessedUnitSchema = z.object({
  level: z.enum(unitLevels),
  region: regionSchema,
  /** Number of an RT or RW: 5 for RW 05. */
  number: maybe(z.int().check(z.positive(), z.maximum(999))),
  name: maybe(text(120)),
});

/** The level somebody says an indicator has reached, and what shows it; not known where no level is given. */
export const indicatorAssessmentSchema = z.object({
  indicatorId: identifierSchema,
  level: maybe(z.int()),
  evidence: maybe(z.array(evidenceSchema)),
  note: maybe(text(500)),
});

/** The level that somebody else found, after looking at the evidence or the place. */
export const levelVerificationSchema = z.object({
  id: identifierSchema,
  indicatorId: identifierSchema,
  level: z.int(),
  /** A name or an office. */
  by: text(120),
  role: maybe(text(120)),
  at: instantSchema,
  remarks: maybe(text(500)),
});

/** One unit measured with one version of a rubric for one year. */
export const empowermentAssessmentSchema = z.object({
  id: identifierSchema,
  /** `sha256`: the content of the rubric it was made with, as `rubricHash` gives it. */
  rubric: z.object({
    id: identifierSchema,
    version: z.int().check(z.positive()),
    sha256: maybe(identifierSchema),
  }),
  unit: assessedUnitSchema,
  year: z.int().check(z.minimum(1945), z.maximum(2199)),
  assessedOn: maybe(calendarDateSchema),
  /** Names or offices of who gave the levels; a team is several. */
  assessors: z.array(z.object({ by: text(120), role: maybe(text(120)) })),
  indicators: z.array(indicatorAssessmentSchema),
  /** Only ever added to; the last word on an indicator counts. */
  verifications: maybe(z.array(levelVerificationSchema)),
});
