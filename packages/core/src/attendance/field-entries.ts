import type { Issue, Result } from '../kernel/index.js';
import { mergeLines, type Unnumbered } from '../ledger/index.js';
import { parseRosterEntry, type RosterEntry } from '../participant/index.js';
import { mergeLedgers, type AttendanceLedger } from './attendance.ledger.js';
import type { AttendanceLock } from './attendance.lock.js';
import { parseAttendanceEntry, type AttendanceEntry, type QuarantinedEntry } from './attendance.js';
import { lockOf, parseLockEntry, type LockEntry } from './lock-entry.js';

/** A line of a training's ledger: a mark, somebody registered or linked on the spot, or a lock. */
export type FieldEntry = AttendanceEntry | RosterEntry | LockEntry;

/** A line before its device has numbered and chained it. */
export type UnnumberedFieldEntry = Unnumbered<FieldEntry>;

/** The lines of a training's ledger, sorted by what they record, each kind merged; what cannot be read is kept as it came. */
export interface FieldEntries {
  readonly ledger: AttendanceLedger;
  /** Lines about who is on the roster. */
  readonly rosterEntries: readonly RosterEntry[];
  /** Lines by which attendance is settled. */
  readonly lockEntries: readonly LockEntry[];
  /** Lines that could not be read, kept as they came. */
  readonly quarantined: readonly QuarantinedEntry[];
}

/** Reads one line of whatever kind; a kind this version does not know is refused with `shape.…` issues. */
export function parseFieldEntry(input: unknown): Result<FieldEntry> {
  const kind = kindOf(input);
  if (kind === 'lock') return parseLockEntry(input);
  return kind === undefined ? parseAttendanceEntry(input) : parseRosterEntry(input);
}

/** Sorts lines by what they record, and what can be read from what cannot; nothing is dropped but what is there twice. */
export function readFieldEntries(inputs: readonly unknown[]): FieldEntries {
  const entries: AttendanceEntry[] = [];
  const rosterEntries: RosterEntry[] = [];
  const lockEntries: LockEntry[] = [];
  const quarantined: { raw: unknown; issues: readonly Issue[] }[] = [];
  for (const raw of inputs) {
    const parsed = parseFieldEntry(raw);
    if (!parsed.ok) quarantined.push({ raw, issues: parsed.issues });
    else if (isMark(parsed.value)) entries.push(parsed.value);
    else if (parsed.value.kind === 'lock') lockEntries.push(parsed.value);
    else rosterEntries.push(parsed.value);
  }
  return {
    ledger: mergeLedgers(entries),
    rosterEntries: mergeLines(rosterEntries),
    lockEntries: mergeLines(lockEntries),
    quarantined,
  };
}

/** All lines in the order in which they are saved, those that could not be read as they came. */
export function heldLines(held: FieldEntries): readonly unknown[] {
  const { ledger, rosterEntries, lockEntries, quarantined } = held;
  return [...ledger, ...rosterEntries, ...lockEntries, ...quarantined.map(({ raw }) => raw)];
}

/** Every lock of a training, for rules to be asked with: those stated apart, and those that came as lines. */
export function locksOf({
  locks,
  lockEntries,
}: Pick<FieldEntries, 'lockEntries'> & {
  readonly locks?: readonly AttendanceLock[];
}): readonly AttendanceLock[] {
  return [...(locks ?? []), ...lockEntries.map(lockOf)];
}

/** A mark states no kind; one that states none by name is a mark as well. */
function isMark(entry: FieldEntry): entry is AttendanceEntry {
  return kindOf(entry) === undefined;
}

function kindOf(input: unknown): unknown {
  return (input as { readonly kind?: unknown } | null | undefined)?.kind ?? undefined;
}
