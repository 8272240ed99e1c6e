import * as z from 'zod/mini';
import { identifierSchema, maybe } from '../kernel/index.js';
import { ledgerLineSchema } from '../ledger/index.js';
import { listedParticipantSchema } from './participant.schema.js';

/** Lines about the same person that the author saw when recording this one. */
const replaces = z.array(identifierSchema);

/** A line of the ledger about who is on the roster, recorded on the spot. */
export const rosterEntrySchema = z.discriminatedUnion('kind', [
  z.extend(ledgerLineSchema, {
    kind: z.literal('register'),
    /** The person as the list shows them: who walked in, who came in another's place, or what was corrected. */
    participant: listedParticipantSchema,
    replaces,
  }),
  z.extend(ledgerLineSchema, {
    kind: z.literal('link'),
    /** Whose marks belong to another person of the roster. */
    participantId: identifierSchema,
    /** That person; not stated takes a link back. */
    samePersonAs: maybe(identifierSchema),
    replaces,
  }),
]);
