import * as z from 'zod/mini';
import {
  atMost,
  calendarDateSchema,
  identifierSchema,
  maybe,
  rupiahSchema,
  text,
} from '../kernel/index.js';
import { regionSchema } from '../region/index.js';
import { fundingSources } from './work-plan.js';

/** The village planning document an item is carried into, and how far it got there. */
export const planningLinkSchema = z.object({
  document: z.enum(['rpjmdes', 'rkpdes', 'apbdes']),
  /** Year the document is for; for an RPJMDes the first of its period. */
  year: z.int().check(z.minimum(1945), z.maximum(2199)),
  status: z.enum(['proposed', 'agreed', 'budgeted']),
  proposedOn: maybe(calendarDateSchema),
  /** Number or page in the document. */
  reference: maybe(text(120)),
});

const draftText = (maximum: number) => maybe(z.string().check(atMost(maximum)));

/** One activity of a work plan. Only `id` must be there: a draft can always be kept. */
export const workPlanItemSchema = z.object({
  id: identifierSchema,
  activity: draftText(500),
  /** The one person or role who answers for it. */
  responsible: draftText(200),
  startsOn: maybe(calendarDateSchema),
  endsOn: maybe(calendarDateSchema),
  place: draftText(200),
  /** Cost as a whole; it has to equal the sum of `funding`. */
  costRupiah: maybe(rupiahSchema),
  funding: maybe(z.array(z.object({ source: z.enum(fundingSources), amountRupiah: rupiahSchema }))),
  /** How one will see that it is done: a number with its unit, or named evidence. */
  indicator: draftText(500),
  planningLink: maybe(planningLinkSchema),
});

/** A follow-up work plan (RKTL): what its owner will do after the training. */
export const workPlanSchema = z.object({
  id: identifierSchema,
  trainingId: maybe(identifierSchema),
  owner: z.object({
    kind: z.enum(['village', 'person', 'group']),
    name: text(200),
    region: maybe(regionSchema),
  }),
  items: z.array(workPlanItemSchema),
});
