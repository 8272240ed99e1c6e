import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkWorkPlanShape } from './work-plan.check.js';
import type { planningLinkSchema, workPlanItemSchema, workPlanSchema } from './work-plan.schema.js';

/** Where money comes from, as village plans split it; self-help (swadaya) in cash and in kind apart. */
export const fundingSources = [
  'apbn',
  'apbd',
  'apbdes',
  'self-help-cash',
  'self-help-in-kind',
  'other',
] as const;

/** Where money comes from, as village plans split it. */
export type FundingSource = (typeof fundingSources)[number];

/**
 * Planning documents an item can be carried into: of the village, of the kelurahan or city under KOTAKU, of the regional
 * government.
 */
export const planningLinkDocuments = [
  'rpjmdes',
  'rkpdes',
  'apbdes',
  'rplp',
  'rtplp',
  'rp2kp-kp',
  'rpjmd',
  'rkpd',
  'apbd',
] as const;

/** A planning document an item can be carried into. */
export type PlanningLinkDocument = (typeof planningLinkDocuments)[number];

/** How far an activity is: not started, running, done, blocked (belum mulai, berjalan, selesai, terhambat). */
export const progressStatuses = ['not-started', 'running', 'done', 'blocked'] as const;

/** How far an activity is. */
export type ProgressStatus = (typeof progressStatuses)[number];

/** The planning document an item is carried into, and how far it got there. */
export type PlanningLink = Readonly<z.output<typeof planningLinkSchema>>;

/** One activity of a work plan. */
export type WorkPlanItem = Readonly<z.output<typeof workPlanItemSchema>>;

/** A follow-up work plan (RKTL): what its owner will do after the training. */
export type WorkPlan = Readonly<z.output<typeof workPlanSchema>>;

/** Reads a work plan; refuses with `shape.…` issues. What the rules say is asked by `checkWorkPlan`. */
export function parseWorkPlan(input: unknown): Result<WorkPlan> {
  return readChecked(checkWorkPlanShape, input);
}
