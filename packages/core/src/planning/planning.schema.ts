import * as z from 'zod/mini';
import {
  calendarDateSchema,
  identifierSchema,
  maybe,
  rupiahSchema,
  text,
} from '../kernel/index.js';
import { regionSchema } from '../region/index.js';
import { planningKinds, rkmApprovalSteps } from './planning-kinds.js';

const year = z.int().check(z.minimum(1945), z.maximum(2199));
const count = z.int().check(z.nonnegative());

/** What a planning document takes up: the kind, and the document itself where it is known. */
export const planningSourceSchema = z.object({
  kind: z.enum(planningKinds),
  documentId: maybe(identifierSchema),
  /** Number, page or chapter. */
  reference: maybe(text(200)),
});

/** One line of a planning document. */
export const planningItemSchema = z.object({
  id: identifierSchema,
  activity: text(500),
  /** Slum aspect it improves, by id or name; for plans of KOTAKU. */
  slumAspect: maybe(text(60)),
  costRupiah: maybe(rupiahSchema),
  reference: maybe(text(200)),
});

/** A planning document of a village, kelurahan, RW or region. Absent or `null` means not stated. */
export const planningDocumentSchema = z.object({
  id: identifierSchema,
  kind: z.enum(planningKinds),
  title: maybe(text(300)),
  region: maybe(regionSchema),
  programId: maybe(identifierSchema),
  /** First and last year, both included; one year has the same twice. */
  period: maybe(z.object({ from: year, to: year })),
  status: maybe(z.enum(['drafting', 'agreed', 'set', 'amended', 'expired'])),
  /** Day on which it was agreed or set, in the version at hand. */
  agreedOn: maybe(calendarDateSchema),
  /** Number or place of the minutes (berita acara) of the meeting that agreed. */
  minutes: maybe(text(200)),
  derivedFrom: maybe(z.array(planningSourceSchema)),
  items: maybe(z.array(planningItemSchema)),
  /** Steps of approval taken so far, as an RKM has them. */
  approvals: maybe(
    z.array(
      z.object({
        step: z.enum(rkmApprovalSteps),
        takenOn: maybe(calendarDateSchema),
        by: maybe(text(200)),
      }),
    ),
  ),
  /** Day on which the village head took office whose RPJMDes it is. */
  headInauguratedOn: maybe(calendarDateSchema),
  /** How many drafted an RPJMDes, and how many of them women. */
  draftingTeam: maybe(z.object({ total: count, women: maybe(count) })),
});
