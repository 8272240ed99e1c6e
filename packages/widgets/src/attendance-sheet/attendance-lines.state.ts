import {
  attendanceList,
  lockOf,
  mergeLedgers,
  type FieldEntry,
  type UnnumberedEntry,
  type UnnumberedFieldEntry,
} from '@berdaya/core/attendance';
import { mergeLines } from '@berdaya/core/ledger';
import type { AttendanceSheetState } from './attendance-sheet.state.js';

/** Lines of a ledger, sorted by what they record. */
export type SheetLines = Pick<AttendanceSheetState, 'ledger' | 'rosterEntries' | 'lockEntries'>;

/** The union of what is known already and what has come: a late answer cannot hide a line. */
export function mergedLines(known: SheetLines, come: SheetLines): SheetLines {
  // Lists that nothing comes to stay the same lists, so that nothing is derived from them anew.
  const lists = [come.ledger, come.rosterEntries, come.lockEntries];
  if (lists.every(({ length }) => length === 0)) return known;
  return {
    ledger: mergeLedgers(known.ledger, come.ledger),
    rosterEntries: mergeLines(known.rosterEntries, come.rosterEntries),
    lockEntries: mergeLines(known.lockEntries, come.lockEntries),
  };
}

/** Lines of all kinds after those that are now kept. */
export function withKept(
  known: SheetLines & Pick<AttendanceSheetState, 'unkept'>,
  kept: readonly FieldEntry[],
): SheetLines {
  const awaited = new Set(known.unkept.map(({ id }) => id));
  const isNews = ({ id }: FieldEntry) => !awaited.has(id);
  // What nobody waits for any more the store may have told of already, on another tab's news.
  const held = kept.some(isNews) ? new Set(idsOf(known)) : undefined;
  const fresh = sorted(held === undefined ? kept : kept.filter(({ id }) => !held.has(id)));
  return {
    ledger: joined(known.ledger, fresh.ledger),
    rosterEntries: joined(known.rosterEntries, fresh.rosterEntries),
    lockEntries: joined(known.lockEntries, fresh.lockEntries),
  };
}

function joined<Line>(known: readonly Line[], fresh: readonly Line[]): readonly Line[] {
  return fresh.length === 0 ? known : known.concat(fresh);
}

/** Ids of all lines that are kept. */
export function* idsOf({ ledger, rosterEntries, lockEntries }: SheetLines): Generator<string> {
  for (const lines of [ledger, rosterEntries, lockEntries]) for (const { id } of lines) yield id;
}

/** The state with all that follows from its lines derived anew: who is listed, what is locked, what the cells say. */
export function derived(state: AttendanceSheetState): AttendanceSheetState {
  const { dossier, ledger, rosterEntries, lockEntries, unkept } = state;
  if (dossier === null) return state;
  const noted = unkept.flatMap((line) => ('kind' in line ? [line] : []));
  const locking = [
    ...lockEntries,
    ...noted.flatMap((line) => (line.kind === 'lock' ? [line] : [])),
  ];
  const roster = [
    ...rosterEntries,
    ...noted.flatMap((line) => (line.kind === 'lock' ? [] : [line])),
  ];
  const marks = [...ledger, ...marksAmong(unkept)];
  return {
    ...state,
    ...attendanceList(dossier.participants, roster, marks),
    locks: [...dossier.locks, ...locking.map(lockOf)],
  };
}

/** The lines that record marks. */
function marksAmong(lines: readonly UnnumberedFieldEntry[]): UnnumberedEntry[] {
  return lines.flatMap((line) => ('kind' in line ? [] : [line]));
}

function sorted(lines: readonly FieldEntry[]): SheetLines {
  return {
    ledger: lines.flatMap((line) => ('kind' in line ? [] : [line])),
    rosterEntries: lines.flatMap((line) => ('kind' in line && line.kind !== 'lock' ? [line] : [])),
    lockEntries: lines.flatMap((line) => ('kind' in line && line.kind === 'lock' ? [line] : [])),
  };
}
