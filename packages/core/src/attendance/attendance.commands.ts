import type { Instant } from '../kernel/index.js';
import type { AttendanceStatus, UnnumberedEntry } from './attendance.js';
import { cellKey, type AttendanceSheet } from './attendance.sheet.js';

/** One decision about one person in one session. */
export interface AttendanceMark {
  readonly participantId: string;
  readonly sessionId: string;
  readonly status: AttendanceStatus | 'unrecorded';
  readonly reason?: string | null | undefined;
}

/** Who records, when, and where fresh identifiers come from. */
export interface RecordingContext {
  readonly author: string;
  readonly recordedAt: Instant;
  readonly newId: () => string;
}

/**
 * The entries that record these marks: each replaces what the sheet shows for its person and
 * session. A mark that repeats what is already recorded without dispute adds nothing.
 */
export function recordAttendance(
  sheet: AttendanceSheet,
  marks: readonly AttendanceMark[],
  { author, recordedAt, newId }: RecordingContext,
): UnnumberedEntry[] {
  // Of two marks for one cell in one call the later is meant.
  const lastByCell = new Map(
    marks.map((mark) => [cellKey(mark.participantId, mark.sessionId), mark]),
  );
  return [...lastByCell.values()]
    .filter((mark) => changesSheet(sheet, mark))
    .map(({ participantId, sessionId, status, reason }) => ({
      id: newId(),
      participantId,
      sessionId,
      status,
      ...(reason == null ? {} : { reason }),
      author,
      recordedAt,
      replaces: (sheet.get(cellKey(participantId, sessionId))?.heads ?? []).map(({ id }) => id),
    }));
}

/** Marks for everyone in the session of whom nothing is recorded yet: "tandai sisanya". */
export function markTheRest(
  sheet: AttendanceSheet,
  participantIds: readonly string[],
  sessionId: string,
  status: AttendanceStatus,
): AttendanceMark[] {
  return participantIds
    .filter((participantId) => {
      const cell = sheet.get(cellKey(participantId, sessionId));
      // Where devices disagree somebody has to decide; that is no rest to be marked.
      return cell === undefined || (cell.status === undefined && !cell.isContested);
    })
    .map((participantId) => ({ participantId, sessionId, status }));
}

function changesSheet(sheet: AttendanceSheet, mark: AttendanceMark): boolean {
  const cell = sheet.get(cellKey(mark.participantId, mark.sessionId));
  if (cell === undefined) return mark.status !== 'unrecorded';
  if (cell.isContested) return true;
  return cell.entry.status !== mark.status || (mark.reason ?? null) !== (cell.entry.reason ?? null);
}
