import {
  cellKey,
  type AnyAttendanceEntry,
  type AttendanceCell,
  type AttendanceMark,
} from '@berdaya/core/attendance';
import { wallClock, type TimeZone, type WallClock } from '@berdaya/core/kernel';
import type { AttendanceSheetState, Place } from './attendance-sheet.state.js';

/** What the details of a mark hold as written; an empty text is nothing. */
export interface WrittenDetails {
  readonly reason: string;
  readonly note: string;
  readonly arrivedAt: string;
  readonly signed: string;
}

const fields = ['reason', 'note', 'arrivedAt', 'signed'] as const;

/** The details of a cell as a form shows them. */
export function writtenDetails(cell: AttendanceCell): WrittenDetails {
  const { reason, note, arrivedAt, signed } = cell.entry;
  return {
    reason: reason ?? '',
    note: note ?? '',
    arrivedAt: arrivedAt ?? '',
    signed: signed ?? '',
  };
}

/** The mark that records details as written; `undefined` when they say what is said already. */
export function detailedMark(
  cell: AttendanceCell,
  written: WrittenDetails,
): AttendanceMark | undefined {
  const { participantId, sessionId, status } = cell;
  const before = writtenDetails(cell);
  const changed = fields.filter((field) => written[field].trim() !== before[field]);
  if (status === undefined || changed.length === 0) return undefined;
  // A mark that leaves its reason out has none; other details stay as they are.
  const kept = changed.includes('reason') || before.reason === '' ? {} : { reason: before.reason };
  const said = changed.map((field) => [field, written[field].trim() || null] as const);
  return { participantId, sessionId, status, ...kept, ...Object.fromEntries(said) };
}

/** One line of a cell's history, by the clock of the venue. */
export interface HistoryLine {
  readonly entry: AnyAttendanceEntry;
  readonly when: WallClock;
  readonly zone: TimeZone;
  /** What it replaced; empty when its author saw nothing recorded. */
  readonly from: readonly AnyAttendanceEntry['status'][];
}

/** Who recorded what in a place, the latest first. */
export function cellHistory(
  { participantId, sessionId }: Place,
  { sheet, dossier }: Pick<AttendanceSheetState, 'sheet' | 'dossier'>,
): HistoryLine[] {
  const history = sheet.get(cellKey(participantId, sessionId))?.history ?? [];
  const zone = zoneOf(dossier);
  const statusById = new Map(history.map(({ id, status }) => [id, status]));
  return history.map((entry) => ({
    entry,
    when: wallClock(entry.recordedAt, zone),
    zone,
    from: [...new Set(entry.replaces.flatMap((id) => statusById.get(id) ?? []))],
  }));
}

/** The zone the training states; the part of the dossier a sheet reads does not judge it. */
function zoneOf(dossier: AttendanceSheetState['dossier']): TimeZone {
  const { timeZone } = (dossier?.training ?? {}) as { readonly timeZone?: unknown };
  return timeZone === 'WITA' || timeZone === 'WIT' ? timeZone : 'WIB';
}
