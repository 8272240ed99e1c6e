import {
  cellKey,
  contestedCells,
  type AnyAttendanceEntry,
  type AttendanceMark,
} from '@berdaya/core/attendance';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import { deviceOf } from '../line-facts.state.js';

type Seen = Pick<AttendanceSheetState, 'sheet' | 'participants' | 'sessions'>;

/** A place on the sheet of which devices say different things. */
export interface Conflict {
  readonly key: string;
  readonly participantId: string;
  readonly sessionId: string;
  /** What was recorded without sight of each other, the latest first. */
  readonly heads: readonly AnyAttendanceEntry[];
}

/** All conflicts, in the order of sessions and of the list; those of nobody listed come last. */
export function conflictsOn({ sheet, participants, sessions }: Seen): Conflict[] {
  const people = new Map(participants.map(({ id }, place) => [id, place]));
  const columns = new Map(sessions.map(({ id }, place) => [id, place]));
  const place = ({ participantId, sessionId }: Conflict) =>
    (columns.get(sessionId) ?? sessions.length) * (participants.length + 1) +
    (people.get(participantId) ?? participants.length);
  return contestedCells(sheet)
    .map(({ participantId, sessionId, heads }) => ({
      key: cellKey(participantId, sessionId),
      participantId,
      sessionId,
      heads,
    }))
    .sort((a, b) => place(a) - place(b));
}

/** The mark that settles a conflict as one of its entries has it, with all that it tells. */
export function settling(
  { participantId, sessionId }: Conflict,
  { status, reason, arrivedAt, note, signed, signatureId }: AnyAttendanceEntry,
): AttendanceMark {
  return { participantId, sessionId, status, reason, arrivedAt, note, signed, signatureId };
}

/** Somebody on a device, and the marks that settle all conflicts in which they have a say as they have it. */
export interface ConflictSource {
  readonly key: string;
  readonly author: string;
  /** `null`: not kept yet, so this one. */
  readonly deviceId: string | null;
  readonly marks: readonly AttendanceMark[];
}

/** Whose marks could settle several conflicts at once, whoever has most of them first. */
export function conflictSources(conflicts: readonly Conflict[]): ConflictSource[] {
  const sources = new Map<string, ConflictSource & { marks: AttendanceMark[] }>();
  for (const conflict of conflicts) {
    const spoken = new Set<string>();
    for (const head of conflict.heads) {
      const [author, deviceId] = [head.author, deviceOf(head)];
      const key = `${deviceId ?? ''} ${author}`;
      // Of two by one hand the later is meant; it comes first.
      if (spoken.has(key)) continue;
      spoken.add(key);
      const source = sources.get(key) ?? { key, author, deviceId, marks: [] };
      source.marks.push(settling(conflict, head));
      sources.set(key, source);
    }
  }
  return [...sources.values()].sort(
    (a, b) => b.marks.length - a.marks.length || (a.key < b.key ? -1 : 1),
  );
}
