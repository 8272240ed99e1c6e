import {
  attendanceStatuses,
  recordedStatus,
  type AttendanceMark,
  type AttendanceSheet,
  type AttendanceStatus,
} from '@berdaya/core/attendance';
import type { FocusMove } from './attendance-focus.state.js';
import type { AttendanceSheetIntent, Place } from './attendance-sheet.state.js';

/** What a key press asks of the sheet. */
export type KeyCommand =
  | { readonly kind: 'move'; readonly move: FocusMove }
  | { readonly kind: 'set'; readonly status: AttendanceStatus | 'unrecorded' }
  | { readonly kind: 'cycle' }
  | { readonly kind: 'undo' };

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
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

/** Reads a key press; `letters` are those of the language on show. `undefined` leaves it to the page. */
export function keyCommand(
  { key, ctrlKey, metaKey, altKey }: KeyPress,
  letters: Readonly<Record<AttendanceStatus, string>>,
): KeyCommand | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    if (key === 'Home') return { kind: 'move', move: 'sheet-start' };
    if (key === 'End') return { kind: 'move', move: 'sheet-end' };
    return key.toLowerCase() === 'z' ? { kind: 'undo' } : undefined;
  }
  const move = moves[key];
  if (move !== undefined) return { kind: 'move', move };
  if (key === ' ') return { kind: 'cycle' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'set', status: 'unrecorded' };
  const status = attendanceStatuses.find((each) => letters[each] === key.toUpperCase());
  return status && { kind: 'set', status };
}

/** What a command at a place means for the sheet: a letter marks and moves on, the space bar stays. */
export function keyIntent(
  command: KeyCommand,
  place: Place,
  sheet: AttendanceSheet,
): AttendanceSheetIntent {
  switch (command.kind) {
    case 'move':
      return { kind: 'move-focus', move: command.move };
    case 'undo':
      return { kind: 'undo' };
    case 'cycle':
      return { kind: 'mark', marks: [cycled(place, sheet)] };
    case 'set':
      return { kind: 'mark', marks: [{ ...place, status: command.status }], advance: true };
  }
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
