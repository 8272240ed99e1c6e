import { rulesFor } from '../kernel/index.js';
import type { AmbiguousAcronym } from './acronyms.js';
import type { KnownBody } from './bodies.js';

/** What rules about texts may look at beside the document. */
export interface TextContext {
  /** Programme of the document, which settles what its acronyms mean; `null` for none. Not handed in, none is judged. */
  readonly programId?: string | null;
  /** Acronyms with more than one meaning, instead of `ambiguousAcronyms`. */
  readonly acronyms?: readonly AmbiguousAcronym[];
  /** Bodies and programmes that are spelled in several ways, instead of `knownBodies`. */
  readonly bodies?: readonly KnownBody[];
}

/** Rules about texts hold for any document of plain data. */
export const rule = rulesFor<unknown, TextContext>();
