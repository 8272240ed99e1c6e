import * as z from 'zod/mini';
import { atMost, identifierSchema, maybe, rupiahSchema, text } from '../kernel/index.js';
import { regionSchema } from '../region/index.js';
import { minutesSchema, reviewStepSchema } from '../review/index.js';
import { fundingSources } from '../work-plan/index.js';
import { proposalFields } from './proposal.js';

const draftText = (maximum: number) => maybe(z.string().check(atMost(maximum)));
const number = z.int().check(z.positive(), z.maximum(999));

/** One activity an RW proposes. Only `id` must be there: a draft can always be kept. */
export const proposalItemSchema = z.object({
  id: identifierSchema,
  /** Place in the RW's order of priority: 1 comes first. */
  priority: maybe(number),
  activity: draftText(500),
  /** Bidang usulan. */
  field: maybe(z.enum(proposalFields)),
  location: maybe(
    z.object({
      rt: maybe(number),
      rw: maybe(number),
      place: draftText(200),
      region: maybe(regionSchema),
    }),
  ),
  /** As the form has it: `120` and `m`, `12,5` and `m²`, `1` and `paket`. */
  volume: maybe(z.object({ amount: text(40), unit: text(40) })),
  costRupiah: maybe(rupiahSchema),
  funding: maybe(z.array(z.object({ source: z.enum(fundingSources), amountRupiah: rupiahSchema }))),
  /** What the residents can contribute: work, land, materials. */
  selfHelp: draftText(300),
  /** Whether an activity is delivered, or money handed out. */
  delivery: maybe(z.enum(['activity', 'cash'])),
});

/** What one RW (rukun warga) of a kelurahan proposes for a year. */
export const rwProposalSchema = z.object({
  id: identifierSchema,
  programId: maybe(identifierSchema),
  rw: number,
  kelurahan: regionSchema,
  year: z.int().check(z.minimum(1945), z.maximum(2199)),
  items: z.array(proposalItemSchema),
  /** Who signed for the RW; a name is not required. */
  signedBy: maybe(text(120)),
  review: maybe(z.array(reviewStepSchema)),
  /** 1 for the proposal as first submitted; each change after that has the next number. */
  revision: maybe(z.int().check(z.positive())),
  /** Minutes of change (berita acara perubahan) of this revision. */
  minutesOfChange: maybe(minutesSchema),
});
