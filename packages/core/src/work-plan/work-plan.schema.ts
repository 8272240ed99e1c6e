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
import { fundingSources, planningLinkDocuments, progressStatuses } from './work-plan.js';

const planningYear = z.int().check(z.minimum(1945), z.maximum(2199));

/** The planning document an item is carried into, and how far it got there. */
export const planningLinkSchema = z.object({
  document: z.enum(planningLinkDocuments),
  /** Year the document is for; for one of several years, as an RPJMDes or RPLP, the first of its period. */
  year: planningYear,
  status: z.enum(['proposed', 'agreed', 'budgeted']),
  proposedOn: maybe(calendarDateSchema),
  /** Number or page in the document. */
  reference: maybe(text(120)),
  /**
   * Year of the document above, from which the item came into this one: for an APBDes the RKPDes, for an RKPDes the
   * first year of the RPJMDes. Not known: not in one, as far as is known.
   */
  basisYear: maybe(planningYear),
});

const draftText = (maximum: number) => maybe(z.string().check(atMost(maximum)));

/** One activity of a work plan. Only `id` must be there: a draft can always be kept. */
export const workPlanItemSchema = z.object({
  id: identifierSchema,
  /** Number as the form prints it: `1.1`. */
  number: draftText(40),
  /** Heading the item stands under: `A. Persiapan`. */
  group: draftText(200),
  /** 1 for a sub-activity of the last activity above it that is none; else 0. */
  depth: maybe(z.int().check(z.nonnegative(), z.maximum(1))),
  /** What the activity answers to. */
  problem: draftText(500),
  activity: draftText(500),
  objective: draftText(500),
  /** For whom: sasaran. */
  targetGroup: draftText(200),
  method: draftText(200),
  /** Who else takes part. */
  parties: maybe(z.array(text(200))),
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
  /** Value the indicator is to reach, as written, and its unit: `12,5` and `ha`. */
  targetValue: draftText(40),
  unit: draftText(40),
  /** What will prove it: minutes, an attendance list, photos. */
  evidenceNamed: draftText(200),
  /** Status and progress as the plan states them; where there is a ledger of progress, the ledger counts. */
  status: maybe(z.enum(progressStatuses)),
  progressPercent: maybe(z.int().check(z.nonnegative(), z.maximum(100))),
  /** Whether progress is counted in the stages 0, 30, 80 and 100, and not in any percentage. */
  isStaged: maybe(z.boolean()),
  obstacle: draftText(500),
  nextStep: draftText(500),
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
  /** 1 for the plan as first submitted; each change after that has the next number. */
  revision: maybe(z.int().check(z.positive())),
});
