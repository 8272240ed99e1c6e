import type { Instant } from '../kernel/index.js';
import type { AttendanceEntry, AttendanceStatus, UnnumberedEntry } from './attendance.js';
import { cellKey, type AttendanceCell, type AttendanceSheet } from './attendance.sheet.js';

const details = ['arrivedAt', 'note', 'signed', 'signatureId'] as const;

/** What a mark may tell beside the status and its reason. */
type Details = Partial<Pick<AttendanceEntry, (typeof details)[number]>>;

/**
 * One decision about one person in one session. Details it leaves out stay as they are while the status does; `null`
 * takes one back.
 */
export interface AttendanceMark extends Details {
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
 * session. A mark that repeats what is already recorded without dispute adds nothing; neither does one that nothing is
 * recorded where nothing is, unless it says why.
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
    .map((mark) => {
      const { participantId, sessionId, status, reason } = mark;
      const cell = sheet.get(cellKey(participantId, sessionId));
      return {
        id: newId(),
        participantId,
        sessionId,
        status,
        ...(reason == null ? {} : { reason }),
        ...keptDetails(cell, status),
        ...detailsOf(mark),
        author,
        recordedAt,
        replaces: (cell?.heads ?? []).map(({ id }) => id),
      };
    });
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
  // That nothing is recorded is worth a line where it says why: a signature that cannot be read.
  if (cell === undefined) return mark.status !== 'unrecorded' || explains(mark);
  if (cell.isContested) return true;
  if (cell.entry.status !== mark.status) return true;
  const { entry } = cell;
  if ((mark.reason ?? null) !== (entry.reason ?? null)) return true;
  return details.some(
    (field) => mark[field] !== undefined && mark[field] !== (entry[field] ?? null),
  );
}

function explains(mark: AttendanceMark): boolean {
  return mark.reason != null || details.some((field) => mark[field] != null);
}

/** Of marks in dispute, or of another status, nothing is kept. */
function keptDetails(cell: AttendanceCell | undefined, status: AttendanceMark['status']): Details {
  return cell?.isContested === false && cell.entry.status === status ? detailsOf(cell.entry) : {};
}

function detailsOf(source: Details): Details {
  const stated = details.filter((field) => source[field] !== undefined);
  return Object.fromEntries(stated.map((field) => [field, source[field]]));
}
