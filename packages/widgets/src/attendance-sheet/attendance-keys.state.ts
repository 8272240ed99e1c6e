import {
  attendanceStatuses,
  recordedStatus,
  type AttendanceMark,
  type AttendanceSheet,
  type AttendanceStatus,
} from '@berdaya/core/attendance';
import type { FocusMove } from './attendance-focus.state.js';
import { chosenPlaces, rangeOf } from './attendance-range.state.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetState,
  Place,
} from './attendance-sheet.state.js';

/** What a key press asks of the sheet. */
export type KeyCommand =
  | { readonly kind: 'move'; readonly move: FocusMove; readonly extend?: boolean }
  | { readonly kind: 'set'; readonly status: AttendanceStatus | 'unrecorded' }
  | { readonly kind: 'cycle' }
  | { readonly kind: 'detail' }
  | { readonly kind: 'undo' | 'redo' };

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey?: boolean;
}

const moves: Readonly<Record<string, FocusMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

const farMoves: Readonly<Record<string, FocusMove>> = { Home: 'sheet-start', End: 'sheet-end' };

/** Reads a key press; `letters` are those of the language on show. `undefined` leaves it to the page. */
export function keyCommand(
  { key, ctrlKey, metaKey, altKey, shiftKey = false }: KeyPress,
  letters: Readonly<Record<AttendanceStatus, string>>,
): KeyCommand | undefined {
  if (altKey) return undefined;
  const isCommand = ctrlKey || metaKey;
  const move = (isCommand ? farMoves : moves)[key];
  if (move !== undefined) return { kind: 'move', move, ...(shiftKey && { extend: true }) };
  if (isCommand) {
    const letter = key.toLowerCase();
    if (letter === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
    return letter === 'y' ? { kind: 'redo' } : undefined;
  }
  if (key === ' ') return { kind: 'cycle' };
  if (key === 'Enter') return { kind: 'detail' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'set', status: 'unrecorded' };
  const status = attendanceStatuses.find((each) => letters[each] === key.toUpperCase());
  return status && { kind: 'set', status };
}

/**
 * What a command means for the sheet. A letter marks the place in focus and moves on; where a range is chosen, it marks
 * all of it, and the range stays. The space bar stays where it is.
 */
export function keyIntent(command: KeyCommand, state: AttendanceSheetState): AttendanceSheetIntent {
  switch (command.kind) {
    case 'move':
      return { kind: 'move-focus', move: command.move, extend: command.extend ?? false };
    case 'undo':
    case 'redo':
      return command;
    case 'detail':
      return { kind: 'detail', place: state.focus };
    case 'cycle':
      return { kind: 'mark', marks: withStatus(state, nextOf(state)) };
    case 'set':
      return {
        kind: 'mark',
        marks: withStatus(state, command.status),
        advance: rangeOf(state) === null,
      };
  }
}

function withStatus(
  state: AttendanceSheetState,
  status: AttendanceMark['status'],
): AttendanceMark[] {
  return chosenPlaces(state).map((place) => ({ ...place, status }));
}

function nextOf({ focus, sheet }: AttendanceSheetState): AttendanceMark['status'] {
  return focus === null ? 'unrecorded' : cycled(focus, sheet).status;
}

/** The mark that takes a place on to its next status. */
export function cycled(place: Place, sheet: AttendanceSheet): AttendanceMark {
  return {
    ...place,
    status: nextStatus(recordedStatus(sheet, place.participantId, place.sessionId)),
  };
}

/** The status after this one when cycling: unrecorded, hadir … alpa, and unrecorded again. */
export function nextStatus(status: AttendanceStatus | undefined): AttendanceStatus | 'unrecorded' {
  const next = status === undefined ? 0 : attendanceStatuses.indexOf(status) + 1;
  return attendanceStatuses[next] ?? 'unrecorded';
}
