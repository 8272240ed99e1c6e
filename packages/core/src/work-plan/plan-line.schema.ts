import * as z from 'zod/mini';
import { calendarDateSchema, identifierSchema, maybe, text } from '../kernel/index.js';
import { ledgerLineSchema } from '../ledger/index.js';
import { evidenceSchema, minutesSchema, reviewStepKinds } from '../review/index.js';
import { planningLinkSchema, workPlanSchema } from './work-plan.schema.js';
import { progressStatuses } from './work-plan.js';

const planLine = z.extend(ledgerLineSchema, { planId: identifierSchema });

/** Lines about the same thing that the author saw when recording this one. */
const replaces = z.array(identifierSchema);

/** A line of a plan's ledger: what happened to the plan, written once and never changed. */
export const planLineSchema = z.discriminatedUnion('kind', [
  z.extend(planLine, {
    kind: z.literal('progress'),
    itemId: identifierSchema,
    percent: z.int().check(z.nonnegative(), z.maximum(100)),
    status: z.enum(progressStatuses),
    /** The day it was seen, where it was recorded later. */
    seenOn: maybe(calendarDateSchema),
    note: maybe(text(500)),
    obstacle: maybe(text(500)),
    nextStep: maybe(text(500)),
    evidence: z.array(evidenceSchema),
    replaces,
    /** Why it was recorded although its period had been settled. */
    reason: maybe(text(300)),
  }),
  z.extend(planLine, {
    kind: z.literal('verification'),
    /** Lines of progress that were looked at. */
    entryIds: z.array(identifierSchema),
    verdict: z.enum(['confirmed', 'rejected']),
    role: maybe(text(120)),
    remarks: maybe(text(500)),
  }),
  z.extend(planLine, {
    kind: z.literal('review'),
    step: z.enum(reviewStepKinds),
    role: maybe(text(120)),
    /** Number of the plan's revision that the step concerns. */
    revision: z.int().check(z.positive()),
    remarks: maybe(text(500)),
    minutes: maybe(minutesSchema),
  }),
  z.extend(planLine, {
    kind: z.literal('revision'),
    number: z.int().check(z.positive()),
    minutes: maybe(minutesSchema),
    plan: workPlanSchema,
  }),
  z.extend(planLine, {
    kind: z.literal('planning'),
    itemId: identifierSchema,
    /** Where the item now is in a planning document; not stated takes an earlier line back. */
    link: maybe(planningLinkSchema),
    replaces,
  }),
  z.extend(planLine, {
    kind: z.literal('period-lock'),
    /** Last day of the period that is settled, and of all before it. */
    through: calendarDateSchema,
    reason: maybe(text(300)),
  }),
]);
