import {
  attendanceStatuses,
  cellKey,
  type AttendanceCell,
  type AttendanceStatus,
} from '@berdaya/core/attendance';
import type { ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import { shownParticipants } from './attendance-rows.state.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetState,
  Place,
} from './attendance-sheet.state.js';

/** One person of the roll, with what the called session says of them. */
export interface RollLine {
  readonly participant: ListedParticipant;
  readonly cell: AttendanceCell | undefined;
}

/** Whom the roll call shows, and how far it has come. */
export interface RollCall {
  readonly session: Session;
  /** The session after it; `undefined` for the last. */
  readonly nextSession: Session | undefined;
  readonly previousSession: Session | undefined;
  readonly called: RollLine;
  readonly place: Place;
  /** Where the person called stands among those shown, from 0. */
  readonly index: number;
  readonly lines: readonly RollLine[];
  /** Those shown of whom nothing is recorded yet. */
  readonly unrecorded: readonly RollLine[];
  /** Whether nobody else is left to be called from here on. */
  readonly isOver: boolean;
}

/** The roll of the chosen session; `null` where nobody is shown or there is no session. */
export function rollCall(state: AttendanceSheetState): RollCall | null {
  const { sessions, sessionId, sheet, focus } = state;
  const held = sessions.findIndex(({ id }) => id === sessionId);
  const session = sessions[held];
  if (session === undefined) return null;
  const lines = shownParticipants(state).map((participant) => ({
    participant,
    cell: sheet.get(cellKey(participant.id, session.id)),
  }));
  const index = Math.max(
    0,
    lines.findIndex(({ participant }) => participant.id === focus?.participantId),
  );
  const called = lines[index];
  if (called === undefined) return null;
  const unrecorded = lines.filter(isUnrecorded);
  return {
    session,
    nextSession: sessions[held + 1],
    previousSession: sessions[held - 1],
    called,
    place: { participantId: called.participant.id, sessionId: session.id },
    index,
    lines,
    unrecorded,
    isOver: index === lines.length - 1 || !lines.slice(index).some(isUnrecorded),
  };
}

/** Whether nothing is recorded; a record that was taken back is nothing. */
export function isUnrecorded({ cell }: RollLine): boolean {
  return cell === undefined || (cell.status === undefined && !cell.isContested);
}

/**
 * Whom to call after somebody: the next on the list of whom nothing is recorded, or that person still when there is
 * none. After nobody, the first of whom nothing is recorded, or else the first.
 */
export function nextToCall(
  state: AttendanceSheetState,
  after?: Pick<Place, 'participantId'>,
): Place | null {
  const roll = rollCall(state);
  if (roll === null) return null;
  const { lines, session } = roll;
  const from = lines.findIndex(({ participant }) => participant.id === after?.participantId);
  const next = lines.slice(from + 1).find(isUnrecorded) ?? lines[Math.max(0, from)];
  return next === undefined ? null : { participantId: next.participant.id, sessionId: session.id };
}

const partLength = 200;

/** The part of a long list that holds a line, so that a list of thousands costs no more than one of hundreds. */
export function listPart(
  lines: readonly RollLine[],
  index: number,
): { from: number; part: readonly RollLine[] } {
  const from = Math.floor(index / partLength) * partLength;
  return { from, part: lines.slice(from, from + partLength) };
}

/** The part of a keyboard event that decides. */
export interface RollCallPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** Whether the key is being held down. */
  readonly repeat: boolean;
}

/** What a key press asks of the roll call at a place. `undefined` leaves it to the page. */
export function rollCallKey(
  press: RollCallPress,
  called: RollLine,
  place: Place,
  letters: Readonly<Record<AttendanceStatus, string>>,
): AttendanceSheetIntent | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = press;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return turning(key.toLowerCase(), shiftKey);
  const move = moves[key];
  if (move !== undefined) return { kind: 'move-focus', move };
  const status = key === ' ' || key === 'Enter' ? 'present' : lettered(key, letters);
  // A key held down may not mark the whole list.
  if (status !== undefined && !repeat) return callIntent(called, place, status);
  if (key !== 'Delete' && key !== 'Backspace') return undefined;
  return { kind: 'mark', marks: [{ ...place, status: 'unrecorded' }] };
}

const moves: Readonly<Record<string, 'up' | 'down' | 'sheet-start' | 'sheet-end'>> = {
  ArrowUp: 'up',
  ArrowLeft: 'up',
  ArrowDown: 'down',
  ArrowRight: 'down',
  Home: 'sheet-start',
  End: 'sheet-end',
};

function turning(key: string, isShifted: boolean): AttendanceSheetIntent | undefined {
  if (key === 'y' || (key === 'z' && isShifted)) return { kind: 'redo' };
  return key === 'z' ? { kind: 'undo' } : undefined;
}

function lettered(
  key: string,
  letters: Readonly<Record<AttendanceStatus, string>>,
): AttendanceStatus | undefined {
  return attendanceStatuses.find((each) => letters[each] === key.toUpperCase());
}

/** A mark, and on to the next. What is said already stays as it is, with its details. */
export function callIntent(
  { cell }: RollLine,
  place: Place,
  status: AttendanceStatus,
): AttendanceSheetIntent {
  const isSaid = cell?.status === status && !cell.isContested;
  return { kind: 'mark', marks: isSaid ? [] : [{ ...place, status }], advance: true };
}

/** How far a finger has to go, as a share of the card and at least so many pixels. */
const farEnough = { share: 0.3, pixels: 72 };

/**
 * What a finger that has gone so far across the card would do if it were lifted now: right is hadir, left passes the
 * person over. One that has come back, or went more down than across, does nothing.
 */
export function swipeMeaning(
  { across, down }: { readonly across: number; readonly down: number },
  width: number,
): 'present' | 'skip' | null {
  const needed = Math.max(farEnough.pixels, width * farEnough.share);
  if (Math.abs(across) < needed || Math.abs(across) < 2 * Math.abs(down)) return null;
  return across > 0 ? 'present' : 'skip';
}

/** The last mark of this page in the session called, while it can be undone: it may lack a reason or an arrival time. */
export function lastMarked({
  undoable,
  sessionId,
  sheet,
}: AttendanceSheetState): AttendanceCell | undefined {
  const [last, ...others] = undoable.at(-1) ?? [];
  if (last === undefined || others.length > 0 || last.before.sessionId !== sessionId)
    return undefined;
  const cell = sheet.get(cellKey(last.before.participantId, last.before.sessionId));
  return cell?.entry.id === last.entryId ? cell : undefined;
}

/** The detail that a status asks for and a cell does not have: why somebody is away (R58), or when they came. */
export function askedDetail({ status }: AttendanceCell): 'reason' | 'arrivedAt' | undefined {
  if (status === 'late') return 'arrivedAt';
  return status === 'excused' || status === 'sick' || status === 'duty' ? 'reason' : undefined;
}
