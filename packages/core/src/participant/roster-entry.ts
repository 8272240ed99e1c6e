import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkRosterEntryShape } from './roster-entry.check.js';
import type { rosterEntrySchema } from './roster-entry.schema.js';

/** A line of the ledger about who is on the roster: somebody registered on the spot, or two records that are one person. */
export type RosterEntry = Readonly<z.output<typeof rosterEntrySchema>>;

/** Reads a line about the roster; refuses with `shape.…` issues. */
export function parseRosterEntry(input: unknown): Result<RosterEntry> {
  return readChecked(checkRosterEntryShape, input);
}
