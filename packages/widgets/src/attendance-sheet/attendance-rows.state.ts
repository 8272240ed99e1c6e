import {
  attendanceOutcome,
  cellKey,
  recordedStatus,
  type AttendanceCell,
  type AttendanceOutcome,
  type AttendanceStatus,
} from '@berdaya/core/attendance';
import { nameKey } from '@berdaya/core/identity';
import type { ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import type { AttendanceSheetState } from './attendance-sheet.state.js';

type Shown = Pick<
  AttendanceSheetState,
  'participants' | 'filter' | 'search' | 'sheet' | 'sessionId'
>;

/** People the filter and the search leave on the sheet, in the order of the printed list. */
export function shownParticipants(state: Shown): ListedParticipant[] {
  const { participants, search } = state;
  const wanted = nameKey(search);
  const written = search.trim();
  return participants.filter(
    (each) => passes(each, state) && (written === '' || isFound(each, wanted, written)),
  );
}

function passes(
  { id, role, origin }: ListedParticipant,
  { filter, sheet, sessionId }: Shown,
): boolean {
  return (
    (filter.district === null || (origin?.district ?? '') === filter.district) &&
    (filter.village === null || (origin?.village ?? '') === filter.village) &&
    (filter.role === null || (role ?? '') === filter.role) &&
    (filter.status === null ||
      (recordedStatus(sheet, id, sessionId ?? '') ?? 'unrecorded') === filter.status)
  );
}

/** Sessions shown as columns: all in the grid, the chosen one when calling the roll. */
export function shownSessions({
  sessions,
  mode,
  sessionId,
}: Pick<AttendanceSheetState, 'sessions' | 'mode' | 'sessionId'>): readonly Session[] {
  return mode === 'grid' ? sessions : sessions.filter(({ id }) => id === sessionId);
}

/** Names of the kecamatan on the roster, sorted; people without one count under ''. */
export function districtsOf(participants: readonly ListedParticipant[]): string[] {
  return [...new Set(participants.map(({ origin }) => origin?.district ?? ''))].sort();
}

/** How many of the people have which status in a session. */
export function sessionCounts(
  { sheet }: Pick<AttendanceSheetState, 'sheet'>,
  participants: readonly ListedParticipant[],
  sessionId: string,
): ReadonlyMap<AttendanceStatus | undefined, number> {
  const counts = new Map<AttendanceStatus | undefined, number>();
  for (const { id } of participants) {
    const status = recordedStatus(sheet, id, sessionId);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** One person's line: a cell per shown session, and how their lesson hours stand. */
export interface SheetRow {
  readonly participant: ListedParticipant;
  readonly cells: readonly (AttendanceCell | undefined)[];
  readonly outcome: AttendanceOutcome;
}

/** The lines of the sheet as shown. */
export function sheetRows(state: AttendanceSheetState): SheetRow[] {
  const { dossier, sheet, sessions } = state;
  if (dossier === null) return [];
  const columns = shownSessions(state);
  return shownParticipants(state).map((participant) => ({
    participant,
    cells: columns.map(({ id }) => sheet.get(cellKey(participant.id, id))),
    outcome: attendanceOutcome(participant.id, sheet, sessions, dossier.policy),
  }));
}

/** Cells whose person or session the document does not know: kept, told, and not counted. */
export function strayCells({
  sheet,
  participants,
  sessions,
}: Pick<AttendanceSheetState, 'sheet' | 'participants' | 'sessions'>): AttendanceCell[] {
  const people = new Set(participants.map(({ id }) => id));
  const held = new Set(sessions.map(({ id }) => id));
  return [...sheet.values()].filter(
    ({ participantId, sessionId }) => !people.has(participantId) || !held.has(sessionId),
  );
}

/** Lesson hours over all people shown: attended, to be counted, and not recorded yet. */
export function lessonHourTotals(rows: readonly SheetRow[]): {
  attendedHours: number;
  countedHours: number;
  unrecordedHours: number;
} {
  const total = { attendedHours: 0, countedHours: 0, unrecordedHours: 0 };
  for (const { outcome } of rows) {
    total.attendedHours += outcome.attendedHours;
    total.countedHours += outcome.countedHours;
    total.unrecordedHours += outcome.unrecordedHours;
  }
  return total;
}

function isFound(participant: ListedParticipant, wanted: string, written: string): boolean {
  if (String(participant.rowNumber) === written) return true;
  const { village, office } = participant.origin ?? {};
  return (
    wanted !== '' &&
    nameKey(`${participant.name} ${village ?? ''} ${office ?? ''}`).includes(wanted)
  );
}
