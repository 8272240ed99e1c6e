import { shownParticipants, shownSessions } from './attendance-rows.state.js';
import type { AttendanceSheetState, Place } from './attendance-sheet.state.js';

/** Ways the focus moves over the sheet, as the ARIA grid pattern has them. */
export type FocusMove =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'sheet-start'
  | 'sheet-end'
  | 'page-up'
  | 'page-down';

const pageRows = 10;

/** Where the focus is after a move; it stops at the edges. `null` on an empty sheet. */
export function moveFocus(state: AttendanceSheetState, move: FocusMove): Place | null {
  const rows = shownParticipants(state);
  const columns = shownSessions(state);
  const row = Math.max(
    0,
    rows.findIndex(({ id }) => id === state.focus?.participantId),
  );
  const column = Math.max(
    0,
    columns.findIndex(({ id }) => id === state.focus?.sessionId),
  );
  const [nextRow, nextColumn] = moved(row, column, rows.length - 1, columns.length - 1, move);
  const participantId = rows[clamp(nextRow, rows.length - 1)]?.id;
  const sessionId = columns[clamp(nextColumn, columns.length - 1)]?.id;
  return participantId === undefined || sessionId === undefined
    ? null
    : { participantId, sessionId };
}

function moved(
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
  move: FocusMove,
): [number, number] {
  switch (move) {
    case 'up':
      return [row - 1, column];
    case 'down':
      return [row + 1, column];
    case 'left':
      return [row, column - 1];
    case 'right':
      return [row, column + 1];
    case 'row-start':
      return [row, 0];
    case 'row-end':
      return [row, lastColumn];
    case 'sheet-start':
      return [0, 0];
    case 'sheet-end':
      return [lastRow, lastColumn];
    case 'page-up':
      return [row - pageRows, column];
    case 'page-down':
      return [row + pageRows, column];
  }
}

function clamp(index: number, last: number): number {
  return Math.min(Math.max(0, index), last);
}
