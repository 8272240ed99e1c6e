import * as z from 'zod/mini';
import { evidenceSchema, minutesSchema, reviewStepSchema } from '../review/index.js';
import {
  calendarDateSchema,
  identifierSchema,
  instantSchema,
  maybe,
  text,
} from '../kernel/index.js';
import { planningLinkSchema, workPlanSchema } from './work-plan.schema.js';
import { progressStatuses } from './work-plan.js';

/**
 * One line of the ledger of progress: how far somebody says an activity is. Entries are only ever added; the latest one
 * that nobody has replaced is what is claimed.
 */
export const progressEntrySchema = z.object({
  id: identifierSchema,
  planId: identifierSchema,
  itemId: identifierSchema,
  percent: z.int().check(z.nonnegative(), z.maximum(100)),
  status: z.enum(progressStatuses),
  note: maybe(text(500)),
  obstacle: maybe(text(500)),
  nextStep: maybe(text(500)),
  evidence: z.array(evidenceSchema),
  by: text(120),
  deviceId: identifierSchema,
  /** Number of the entry on its device: 1, 2, 3 … without a gap. */
  sequence: z.int().check(z.positive()),
  recordedAt: instantSchema,
  /** Entries of the same item that the author saw when recording this one. */
  replaces: z.array(identifierSchema),
  /** The day it was seen, where it was recorded later. */
  seenOn: maybe(calendarDateSchema),
  /** Why it was recorded although its period had been settled. */
  reason: maybe(text(300)),
});

/** What a verifier found about entries of progress, after looking at the evidence or the place. */
export const verificationSchema = z.object({
  id: identifierSchema,
  planId: identifierSchema,
  entryIds: z.array(identifierSchema),
  verdict: z.enum(['confirmed', 'rejected']),
  by: text(120),
  role: maybe(text(120)),
  at: instantSchema,
  remarks: maybe(text(500)),
});

/** The plan as it stood under one number, who made it so, and the minutes of change where there are some. */
export const workPlanRevisionSchema = z.object({
  number: z.int().check(z.positive()),
  changedBy: text(120),
  changedAt: instantSchema,
  minutes: maybe(minutesSchema),
  plan: workPlanSchema,
});

/** Somebody's word on where an item stands in the village's planning, from its moment on. */
export const planningEntrySchema = z.object({
  id: identifierSchema,
  planId: identifierSchema,
  itemId: identifierSchema,
  /** Where the item now is in a planning document; not stated takes an earlier word back. */
  link: maybe(planningLinkSchema),
  by: text(120),
  recordedAt: instantSchema,
  /** Entries about the same item that the author saw when recording this one. */
  replaces: z.array(identifierSchema),
});

/** From its moment on, all that was seen up to a day is settled: whoever still reports it says why. */
export const periodLockSchema = z.object({
  id: identifierSchema,
  planId: identifierSchema,
  /** Last day of the period that is settled, and of all before it. */
  through: calendarDateSchema,
  by: text(120),
  at: instantSchema,
  reason: maybe(text(300)),
});

/** A work plan with all that happened to it: revisions, review, progress, verifications, planning, settled periods. */
export const workPlanRecordSchema = z.object({
  plan: workPlanSchema,
  revisions: maybe(z.array(workPlanRevisionSchema)),
  review: maybe(z.array(reviewStepSchema)),
  entries: maybe(z.array(progressEntrySchema)),
  verifications: maybe(z.array(verificationSchema)),
  planning: maybe(z.array(planningEntrySchema)),
  locks: maybe(z.array(periodLockSchema)),
});
