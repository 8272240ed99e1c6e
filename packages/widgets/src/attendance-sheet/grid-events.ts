import { cycled, keyCommand, keyIntent } from './attendance-keys.state.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetState,
  Place,
} from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

type Send = (intent: AttendanceSheetIntent) => void;

/** A letter marks, an arrow moves; keys that mean nothing here are the page's. */
export function pressKey(
  event: KeyboardEvent,
  state: AttendanceSheetState,
  words: AttendanceSheetWords,
  send: Send,
): void {
  const command = keyCommand(event, words.letters);
  if (state.focus === null || command === undefined) return;
  event.preventDefault();
  send(keyIntent(command, state));
}

/** A tap takes a place on to its next status. */
export function cyclePlace(event: MouseEvent, state: AttendanceSheetState, send: Send): void {
  const place = placeOf(event);
  if (place === undefined || event.shiftKey) return;
  send({ kind: 'mark', marks: [cycled(place, state.sheet)] });
}

/** Shift and a click stretch the range, as Shift and the arrows do; text is not selected, nor the focus taken away. */
export function stretchRange(event: PointerEvent | MouseEvent, send: Send): void {
  const place = placeOf(event);
  if (place === undefined || !event.shiftKey) return;
  event.preventDefault();
  send({ kind: 'focus', place, extend: true });
}

/** The state follows the focus of the page. */
export function noteFocus(event: FocusEvent, send: Send): void {
  const place = placeOf(event);
  if (place !== undefined) send({ kind: 'focus', place });
}

/** The place an event comes from. */
export function placeOf({ target }: Event): Place | undefined {
  const cell = (target as Element).closest<HTMLElement>('[data-participant]');
  const { participant: participantId, session: sessionId } = cell?.dataset ?? {};
  return participantId === undefined || sessionId === undefined
    ? undefined
    : { participantId, sessionId };
}
