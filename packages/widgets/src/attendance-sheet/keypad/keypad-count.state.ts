import {
  cellKey,
  markTheRest,
  wasThere,
  type AttendanceMark,
  type AttendanceSheet,
} from '@berdaya/core/attendance';
import type { ListedParticipant } from '@berdaya/core/participant';
import type { SessionCopy } from './keypad.state.js';

/** What is recorded of a session from its paper list. */
export interface CopyCount {
  /** People there by a signature on the paper. */
  readonly signed: number;
  /** People whose row could not be read; they are looked at later. */
  readonly unreadable: readonly ListedParticipant[];
  /** People of whom nothing is recorded, and whose row nobody found unreadable. */
  readonly rest: readonly ListedParticipant[];
}

/** Counts a session. */
export function copyCount(
  sheet: AttendanceSheet,
  participants: readonly ListedParticipant[],
  sessionId: string,
): CopyCount {
  const cells = participants.map((person) => ({
    person,
    cell: sheet.get(cellKey(person.id, sessionId)),
  }));
  const isOpen = ({ cell }: (typeof cells)[number]) =>
    cell?.status === undefined && cell?.isContested !== true;
  const hasNote = ({ cell }: (typeof cells)[number]) => cell?.entry.note != null;
  return {
    signed: cells.filter(
      ({ cell }) => wasThere(cell?.status) && cell?.entry.signed === 'signed-sheet',
    ).length,
    unreadable: cells.filter((each) => isOpen(each) && hasNote(each)).map(({ person }) => person),
    rest: cells.filter((each) => isOpen(each) && !hasNote(each)).map(({ person }) => person),
  };
}

/** How the paper's own total stands to what was typed. */
export interface PaperDifference {
  /** `explained`: unreadable rows, and numbers that are nobody's, make up the difference. */
  readonly kind: 'equal' | 'explained' | 'more-on-paper' | 'fewer-on-paper';
  /** Signatures on the paper less those recorded; below zero where more were recorded. */
  readonly difference: number;
  readonly unreadable: readonly number[];
  /** What was typed that is no row. */
  readonly unknown: readonly number[];
  /** Rows typed twice: one of the two may have been meant for another row. */
  readonly duplicates: readonly number[];
}

/** Holds the paper's own total against what was recorded; `null` while it is not typed. */
export function paperDifference(
  { paperTotal, lines }: SessionCopy,
  { signed, unreadable }: CopyCount,
): PaperDifference | null {
  if (!/^\d+$/.test(paperTotal.trim())) return null;
  const difference = Number(paperTotal) - signed;
  const rowsOf = (kind: string) => [
    ...new Set(lines.flatMap((line) => (line.kind === kind ? (line.row ?? []) : []))),
  ];
  const unknown = [...rowsOf('unknown'), ...rowsOf('left')];
  const open = unreadable.length + unknown.length;
  const kind =
    difference === 0
      ? 'equal'
      : difference < 0
        ? 'fewer-on-paper'
        : difference === open
          ? 'explained'
          : 'more-on-paper';
  return {
    ...{ kind, difference, unknown, duplicates: rowsOf('duplicate') },
    unreadable: unreadable.flatMap(({ rowNumber }) => rowNumber ?? []),
  };
}

/** The marks that say what it means that nobody typed the others: without a signature they were not there. */
export function restMarks(
  sheet: AttendanceSheet,
  { rest }: CopyCount,
  sessionId: string,
  { meaning, reason }: SessionCopy,
): readonly AttendanceMark[] {
  // Where the absent were typed, the others signed.
  const isOthersThere = meaning === 'absent';
  const ids = rest.map(({ id }) => id);
  return markTheRest(sheet, ids, sessionId, isOthersThere ? 'present' : 'absent').map((mark) => ({
    ...mark,
    ...(isOthersThere && { signed: 'signed-sheet' as const }),
    ...(reason.trim() !== '' && { reason: reason.trim() }),
  }));
}
