import { canonicalJson } from '../kernel/index.js';
import type { AttendanceEntry, AttendanceStatus, UnnumberedEntry } from './attendance.js';
import { withChanges } from './layered-map.js';

/** An entry, whether or not its device has numbered it yet. */
export type AnyAttendanceEntry = AttendanceEntry | UnnumberedEntry;

/** What the ledger says of one person in one session. */
export interface AttendanceCell {
  readonly participantId: string;
  readonly sessionId: string;
  /** The status to show; `undefined` when nothing is recorded or the record was taken back. */
  readonly status: AttendanceStatus | undefined;
  /** The entry that says so. */
  readonly entry: AnyAttendanceEntry;
  /** Entries nobody has replaced yet, the shown one first; more than one: made without sight of each other. */
  readonly heads: readonly AnyAttendanceEntry[];
  /** Whether the heads disagree, so that a person has to decide. */
  readonly isContested: boolean;
  /** Every entry of the cell, replaced ones included, the latest first. */
  readonly history: readonly AnyAttendanceEntry[];
}

/** The present state of a ledger: one cell for each person and session that has entries. */
export type AttendanceSheet = ReadonlyMap<string, AttendanceCell>;

/** The key of a cell in an `AttendanceSheet`. */
export function cellKey(participantId: string, sessionId: string): string {
  return `${participantId}|${sessionId}`;
}

/** Derives the present state from entries in any order. */
export function attendanceSheet(entries: Iterable<AnyAttendanceEntry>): AttendanceSheet {
  return applyEntries(new Map(), entries);
}

/** The sheet after more entries, in any order; only the cells they touch are derived anew. */
export function applyEntries(
  sheet: AttendanceSheet,
  entries: Iterable<AnyAttendanceEntry>,
): AttendanceSheet {
  const added = new Map<string, AnyAttendanceEntry[]>();
  for (const entry of entries) {
    const key = cellKey(entry.participantId, entry.sessionId);
    const others = added.get(key);
    if (others) others.push(entry);
    else added.set(key, [entry]);
  }
  const cells = new Map<string, AttendanceCell>();
  for (const [key, cellEntries] of added) {
    const known = sheet.get(key)?.history;
    cells.set(key, attendanceCell(known ? [...known, ...cellEntries] : cellEntries));
  }
  return withChanges(sheet, cells);
}

/** The recorded status of a person in a session; `undefined` is "belum dicatat". */
export function recordedStatus(
  sheet: AttendanceSheet,
  participantId: string,
  sessionId: string,
): AttendanceStatus | undefined {
  return sheet.get(cellKey(participantId, sessionId))?.status;
}

/** Cells whose marks disagree: each was made without sight of the other, and none is lost. */
export function contestedCells(sheet: AttendanceSheet): AttendanceCell[] {
  return [...sheet.values()]
    .filter((cell) => cell.isContested)
    .sort((a, b) =>
      cellKey(a.participantId, a.sessionId) < cellKey(b.participantId, b.sessionId) ? -1 : 1,
    );
}

function attendanceCell(entries: readonly AnyAttendanceEntry[]): AttendanceCell {
  // Most cells have one entry, and there is nothing to find out about it.
  const isAlone = entries.length === 1;
  const history = isAlone ? entries : withoutRepeats([...entries].sort(latestFirst));
  const heads = isAlone ? entries : headsOf(history);
  const [entry] = heads as [AnyAttendanceEntry, ...AnyAttendanceEntry[]];
  return {
    participantId: entry.participantId,
    sessionId: entry.sessionId,
    status: entry.status === 'unrecorded' ? undefined : entry.status,
    entry,
    heads,
    isContested: heads.some((head) => head.status !== entry.status),
    history,
  };
}

/** The same entry may arrive twice; two entries that wrongly share an id both stay. */
function withoutRepeats(sorted: readonly AnyAttendanceEntry[]): AnyAttendanceEntry[] {
  return sorted.filter((entry, index) => {
    const before = sorted[index - 1];
    return before?.id !== entry.id || canonicalJson(before) !== canonicalJson(entry);
  });
}

/** Entries nobody has replaced. Those that only replace each other in a ring, as a damaged device may write, show too. */
function headsOf(history: readonly AnyAttendanceEntry[]): AnyAttendanceEntry[] {
  const replaced = new Set(
    history.flatMap(({ id, replaces }) => replaces.filter((other) => other !== id)),
  );
  const heads = history.filter(({ id }) => !replaced.has(id));
  const accounted = new Set<string>();
  const pending = heads.map(({ id }) => id);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (accounted.has(id)) continue;
    accounted.add(id);
    for (const entry of history) if (entry.id === id) pending.push(...entry.replaces);
  }
  const ring = history.filter(({ id }) => !accounted.has(id));
  return ring.length === 0 ? heads : [...heads, ...ring].sort(latestFirst);
}

/** A fixed order, whatever order the entries came in. */
function latestFirst(a: AnyAttendanceEntry, b: AnyAttendanceEntry): number {
  return (
    compare(b.recordedAt, a.recordedAt) ||
    compare(b.id, a.id) ||
    compare(canonicalJson(b), canonicalJson(a))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
