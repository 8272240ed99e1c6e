import * as z from 'zod/mini';
import { identifierSchema, maybe, text } from '../kernel/index.js';

const hours = maybe(z.int().check(z.nonnegative()));

/** What participants are to be able to do, as the general or a specific objective of a curriculum. */
export const objectiveSchema = z.object({
  id: identifierSchema,
  text: text(500),
  level: maybe(z.enum(['general', 'specific'])),
});

/** A material of the curriculum, and the objectives it serves. */
export const materialSchema = z.object({
  id: identifierSchema,
  title: text(300),
  /** Objectives the material serves. */
  covers: z.array(identifierSchema),
  isWorkPlanDrafting: maybe(z.boolean()),
  /** Basic, core or supporting: dasar, inti, penunjang. */
  group: maybe(z.enum(['basic', 'core', 'supporting'])),
  /** Lesson hours (JP): the total, and of these theory (T), practice (P) and field practice (PL). */
  lessonHours: maybe(z.object({ total: hours, theory: hours, practice: hours, field: hours })),
});

/** Methods named together, under the words the document has for them; the ids are those of `trainingMethods`, or own ones. */
export const methodGroupSchema = z.object({
  label: maybe(text(200)),
  methods: z.array(identifierSchema),
});

/** The terms of reference (KAK) of a training, part by part. */
export const termsOfReferenceSchema = z.object({
  /** Code of the activity in the budget: `1.02.02.2.02.15`. */
  activityCode: maybe(text(40)),
  background: maybe(text(1000)),
  objective: maybe(text(500)),
  output: maybe(text(500)),
  beneficiaries: maybe(text(500)),
  funds: maybe(text(300)),
  place: maybe(text(300)),
});
