import * as z from 'zod/mini';
import { identifierSchema, maybe, text } from '../kernel/index.js';

const year = z.int().check(z.minimum(1945), z.maximum(2199));

/** A programme as a document names it, beside its official name. */
export const programSchema = z.object({
  id: identifierSchema,
  /** Short name in use: Pamsimas, KOTAKU, PPM. */
  name: text(120),
  /** The name the regulation gives it. */
  officialName: maybe(text(200)),
  /** The full name as the source document writes it, right or wrong. */
  nameAsWritten: maybe(text(200)),
  /** Years whose beneficiaries the document speaks of. */
  beneficiaryYears: maybe(z.object({ from: year, to: year })),
  /** Planning documents in the order one feeds the next. */
  planningChain: maybe(z.array(text(60))),
});
