import { gridLines, shownSessions } from './attendance-rows.state.js';
import type { AttendanceSheetState, Place } from './attendance-sheet.state.js';

/** The corners of a range, in lines and columns of the grid, both ends within. */
export interface GridRange {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The chosen range; `null` while none is, or a corner of it is not shown. */
export function rangeOf(state: AttendanceSheetState): GridRange | null {
  const { focus, rangeFrom } = state;
  if (focus === null || rangeFrom === null) return null;
  const { indexOf } = gridLines(state);
  const columns = shownSessions(state).map(({ id }) => id);
  const lines = [focus, rangeFrom].map(({ participantId }) => indexOf.get(participantId) ?? -1);
  const places = [focus, rangeFrom].map(({ sessionId }) => columns.indexOf(sessionId));
  if ([...lines, ...places].includes(-1)) return null;
  return {
    firstLine: Math.min(...lines),
    lastLine: Math.max(...lines),
    firstColumn: Math.min(...places),
    lastColumn: Math.max(...places),
  };
}

/** The places a key is meant for: those of the range, else the one in focus. */
export function chosenPlaces(state: AttendanceSheetState): readonly Place[] {
  const range = rangeOf(state);
  if (range === null) return state.focus === null ? [] : [state.focus];
  const columns = shownSessions(state).slice(range.firstColumn, range.lastColumn + 1);
  const { lines } = gridLines(state);
  return lines
    .slice(range.firstLine, range.lastLine + 1)
    .flatMap((line) =>
      'group' in line ? [] : columns.map(({ id }) => ({ participantId: line.id, sessionId: id })),
    );
}
