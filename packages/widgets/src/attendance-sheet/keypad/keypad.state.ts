import {
  cellKey,
  type AttendanceMark,
  type AttendanceSheet,
  type AttendanceStatus,
} from '@berdaya/core/attendance';
import { nothingTyped, type Typing } from './keypad-typing.state.js';

/** What came of one number, range or flag. */
export type KeypadLineKind =
  | 'recorded'
  | 'range'
  | 'duplicate'
  | 'unknown'
  | 'replaced'
  | 'left'
  | 'unreadable'
  | 'readable'
  | 'taken-back'
  | 'nothing-to-take-back'
  | 'walk-in'
  | 'unclear'
  | 'refused'
  | 'reason-needed';

/** A line of the log. */
export interface KeypadLine {
  readonly kind: KeypadLineKind;
  /** What was typed: a row, a range, or something else. */
  readonly typed: string;
  /** Number of the row it is about; `null` where it is about several or none. */
  readonly row: number | null;
  /** The person of the row, or whoever came in their place. */
  readonly personId: string | null;
  readonly status: AttendanceStatus | 'unrecorded' | null;
  /** What was recorded of the person before, where that was something else. */
  readonly before: AttendanceStatus | null;
  /** Rows of a range that were recorded already, and numbers of it that are nobody's. */
  readonly already: number;
  readonly unknown: readonly number[];
  readonly marks: readonly AttendanceMark[];
  /** Ids of the entries that recorded them. */
  readonly entryIds: readonly string[];
  /** The marks that take it back. */
  readonly undo: readonly AttendanceMark[];
  readonly isUndone: boolean;
}

/** Copying the paper list of one session. */
export interface SessionCopy {
  /** What it means that a number is typed: there is a signature, or the list says izin, sakit … */
  readonly meaning: AttendanceStatus;
  /** What was typed, the latest last. */
  readonly lines: readonly KeypadLine[];
  /** Signatures that somebody counted on the paper, as typed. */
  readonly paperTotal: string;
  /** The check code on the paper, as typed. */
  readonly checkCode: string;
  /** Why a locked session changes. */
  readonly reason: string;
}

/** All the keypad knows beside what the sheet knows. */
export interface KeypadState {
  readonly typing: Typing;
  readonly copies: ReadonlyMap<string, SessionCopy>;
  /** Whether somebody without a number is being registered. */
  readonly isRegistering: boolean;
  /** Why the form of registration was not taken. */
  readonly refusal: string;
}

/** A keypad before anything was typed. */
export const emptyKeypad: KeypadState = {
  typing: nothingTyped,
  copies: new Map(),
  isRegistering: false,
  refusal: '',
};

const emptyCopy: SessionCopy = {
  meaning: 'present',
  lines: [],
  paperTotal: '',
  checkCode: '',
  reason: '',
};

/** The copying of a session, begun or not. */
export function copyOf({ copies }: KeypadState, sessionId: string): SessionCopy {
  return copies.get(sessionId) ?? emptyCopy;
}

/** The keypad after something of a session's copying has changed. */
export function withCopy(
  state: KeypadState,
  sessionId: string,
  change: Partial<SessionCopy>,
): KeypadState {
  const copy = { ...copyOf(state, sessionId), ...change };
  return { ...state, copies: new Map(state.copies).set(sessionId, copy) };
}

/** The keypad after more lines. */
export function withLines(
  state: KeypadState,
  sessionId: string,
  lines: readonly KeypadLine[],
): KeypadState {
  if (lines.length === 0) return state;
  return withCopy(state, sessionId, { lines: [...copyOf(state, sessionId).lines, ...lines] });
}

/** The keypad after a line was taken back. */
export function withUndone(state: KeypadState, sessionId: string, undone: KeypadLine): KeypadState {
  const lines = copyOf(state, sessionId).lines.map((line) =>
    line === undone ? { ...line, isUndone: true } : line,
  );
  return withCopy(state, sessionId, { lines });
}

/** The latest line that recorded something and was not taken back. */
export function lastStanding({ lines }: SessionCopy): KeypadLine | undefined {
  return lines.filter(({ undo, isUndone }) => undo.length > 0 && !isUndone).at(-1);
}

/** The marks that take a line back, as far as nobody has changed since what it recorded. */
export function undoingMarks(line: KeypadLine, sheet: AttendanceSheet): readonly AttendanceMark[] {
  const own = new Set(line.entryIds);
  return line.undo.filter(({ participantId, sessionId }) =>
    own.has(sheet.get(cellKey(participantId, sessionId))?.entry.id ?? ''),
  );
}

/** A line after its marks were handed to the sheet: with the entries that recorded them, or `refused` where none did. */
export function asRecorded(
  line: KeypadLine,
  before: AttendanceSheet,
  after: AttendanceSheet,
): KeypadLine {
  if (line.marks.length === 0) return line;
  const entryIds = line.marks.flatMap(({ participantId, sessionId }) => {
    const key = cellKey(participantId, sessionId);
    const id = after.get(key)?.entry.id;
    return id === undefined || id === before.get(key)?.entry.id ? [] : [id];
  });
  return entryIds.length === 0
    ? { ...line, kind: 'refused', marks: [], undo: [] }
    : { ...line, entryIds };
}
