import type { Issue, Result } from '../kernel/index.js';
import type { Unnumbered } from '../ledger/index.js';
import { parseRosterEntry, type RosterEntry } from '../participant/index.js';
import { parseAttendanceEntry, type AttendanceEntry, type QuarantinedEntry } from './attendance.js';
import { parseLockEntry, type LockEntry } from './lock-entry.js';

/** A line of a training's ledger: a mark, somebody registered or linked on the spot, or a lock. */
export type FieldEntry = AttendanceEntry | RosterEntry | LockEntry;

/** A line before its device has numbered and chained it. */
export type UnnumberedFieldEntry = Unnumbered<FieldEntry>;

/** The lines of a training's ledger, sorted by what they record; what cannot be read is kept as it came. */
export interface FieldEntries {
  readonly entries: readonly AttendanceEntry[];
  readonly rosterEntries: readonly RosterEntry[];
  readonly lockEntries: readonly LockEntry[];
  readonly quarantined: readonly QuarantinedEntry[];
}

/** Reads one line of whatever kind; a kind this version does not know is refused with `shape.…` issues. */
export function parseFieldEntry(input: unknown): Result<FieldEntry> {
  const kind = kindOf(input);
  if (kind === 'lock') return parseLockEntry(input);
  return kind === undefined ? parseAttendanceEntry(input) : parseRosterEntry(input);
}

/** Sorts lines by what they record, and what can be read from what cannot; nothing is dropped. */
export function readFieldEntries(inputs: readonly unknown[]): FieldEntries {
  const entries: AttendanceEntry[] = [];
  const rosterEntries: RosterEntry[] = [];
  const lockEntries: LockEntry[] = [];
  const quarantined: { raw: unknown; issues: readonly Issue[] }[] = [];
  for (const raw of inputs) {
    const parsed = parseFieldEntry(raw);
    if (!parsed.ok) quarantined.push({ raw, issues: parsed.issues });
    else if (!('kind' in parsed.value)) entries.push(parsed.value);
    else if (parsed.value.kind === 'lock') lockEntries.push(parsed.value);
    else rosterEntries.push(parsed.value);
  }
  return { entries, rosterEntries, lockEntries, quarantined };
}

function kindOf(input: unknown): unknown {
  return (input as { readonly kind?: unknown } | null | undefined)?.kind ?? undefined;
}
