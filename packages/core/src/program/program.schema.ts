import * as z from 'zod/mini';
import {
  calendarDateSchema,
  fractionSchema,
  identifierSchema,
  maybe,
  text,
} from '../kernel/index.js';
import { regionSchema } from '../region/index.js';
import { legalBasisSchema } from './legal-basis.schema.js';
import { programLevels } from './program-levels.js';

const year = z.int().check(z.minimum(1945), z.maximum(2199));

/** A share the programme means to reach for a group, such as women, and where the number comes from. */
export const programTargetSchema = z.object({
  group: text(60),
  minimum: fractionSchema,
  /** A number in a regulation, one the programme set itself, or a default of the software. */
  basis: maybe(z.enum(['law', 'program', 'default'])),
  source: maybe(text(300)),
});

/** A role as a document of the programme names it. */
export const programRoleSchema = z.object({
  role: text(60),
  level: maybe(z.enum(programLevels)),
});

/** A programme as a document names it, beside its official name. */
export const programSchema = z.object({
  id: identifierSchema,
  /** Programme of the catalogue it is; `id` where that is the programme's own. */
  key: maybe(identifierSchema),
  /** Short name in use: Pamsimas, KOTAKU, PPM. */
  name: text(120),
  /** Phase as written: the III of "Pamsimas III". */
  phase: maybe(text(20)),
  /** The name the regulation gives it. */
  officialName: maybe(text(200)),
  /** The full name as the source document writes it, right or wrong. */
  nameAsWritten: maybe(text(200)),
  sectors: maybe(z.array(text(60))),
  level: maybe(z.enum(programLevels)),
  region: maybe(regionSchema),
  /** Year of the programme that the document speaks of. */
  year: maybe(year),
  /** Year in which the programme began. */
  startYear: maybe(year),
  /** What is to be reached by when: "0 Ha kumuh" in 2019. */
  target: maybe(z.object({ label: text(120), year: maybe(year) })),
  /** Access target as written: "100-0-100". */
  accessTarget: maybe(text(60)),
  targets: maybe(z.array(programTargetSchema)),
  budgetSources: maybe(z.array(text(120))),
  legalBasis: maybe(z.array(legalBasisSchema)),
  /** First and last day on which the programme runs. */
  validFrom: maybe(calendarDateSchema),
  validTo: maybe(calendarDateSchema),
  roles: maybe(z.array(programRoleSchema)),
  /** Years whose beneficiaries the document speaks of. */
  beneficiaryYears: maybe(z.object({ from: year, to: year })),
  /** Planning documents in the order one feeds the next. */
  planningChain: maybe(z.array(text(60))),
});
