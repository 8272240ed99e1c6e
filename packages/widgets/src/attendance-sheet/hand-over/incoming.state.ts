import {
  applyEntries,
  cellKey,
  heldLines,
  parseFieldEntry,
  type AttendanceEntry,
} from '@berdaya/core/attendance';
import type { HandOver } from '@berdaya/core/hand-over';
import { canonicalJson, type Result } from '@berdaya/core/kernel';
import { parseLedgerLine } from '@berdaya/core/ledger';
import { underSamePerson } from '@berdaya/core/participant';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';

/** A hand-over that was read, or refused, and where it came from: the name of a file, say. */
export interface Incoming {
  readonly name: string;
  readonly read: Result<HandOver>;
}

/** What taking in hand-overs would change. */
export interface IncomingPreview {
  /** Lines that are not here yet, each once. */
  readonly lines: readonly unknown[];
  readonly known: number;
  /** How many of the new lines are marks. */
  readonly marks: number;
  /** How many of the new lines cannot be read here, or clash with another under the same id or number. */
  readonly setAside: number;
  /** How many more places of the sheet will have marks that differ. */
  readonly conflicts: number;
}

/** The lines of all hand-overs that could be read. */
export function incomingLines(incoming: readonly Incoming[]): unknown[] {
  return incoming.flatMap(({ read }) => (read.ok ? read.value.lines : []));
}

/** What taking in these lines would change, whatever their order, and however often one of them comes. */
export function previewOf(
  state: AttendanceSheetState,
  incoming: readonly unknown[],
): IncomingPreview {
  const held = heldLines(state);
  const contents = new Set(held.map(contentOf));
  const distinct = new Map(incoming.map((line) => [contentOf(line), line]));
  const fresh = [...distinct].flatMap(([content, line]) => (contents.has(content) ? [] : [line]));
  const taken = new Set(held.flatMap(namesOf));
  const marks: AttendanceEntry[] = [];
  let setAside = 0;
  for (const line of fresh) {
    const parsed = parseFieldEntry(line);
    const names = namesOf(line);
    if (!parsed.ok || names.some((name) => taken.has(name))) setAside += 1;
    else if (!('kind' in parsed.value)) marks.push(parsed.value);
    for (const name of names) taken.add(name);
  }
  return {
    lines: fresh,
    known: distinct.size - fresh.length,
    marks: marks.length,
    setAside,
    conflicts: newConflicts(state, marks),
  };
}

function contentOf(line: unknown): string {
  return canonicalJson(line ?? null);
}

/** Under what a store holds a line: its id, and its number on its device. */
function namesOf(line: unknown): string[] {
  const parsed = parseLedgerLine(line);
  if (!parsed.ok) return [];
  const { id, deviceId, sequence } = parsed.value;
  return [`id ${id}`, `number ${String(sequence)} ${deviceId}`];
}

/** How many places come to be contested by marks. */
function newConflicts(
  { sheet, samePerson }: AttendanceSheetState,
  marks: readonly AttendanceEntry[],
): number {
  const own = underSamePerson(marks, samePerson);
  const next = applyEntries(sheet, own);
  const touched = new Set(own.map((mark) => cellKey(mark.participantId, mark.sessionId)));
  const contests = (key: string) =>
    next.get(key)?.isContested === true && sheet.get(key)?.isContested !== true;
  return [...touched].filter(contests).length;
}
