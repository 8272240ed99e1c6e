import type { Session } from '@berdaya/core/training';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import type { CheckedCode } from './keypad-code.state.js';
import type { CopyCount, PaperDifference } from './keypad-count.state.js';
import { sessionMoment } from '../session-moment.js';
import type { KeypadLine, SessionCopy } from './keypad.state.js';
import type { KeypadWords } from './keypad.words.js';

/** Who is listed. */
export type Listed = AttendanceSheetState['participants'];

/** The document as it was read. */
export type Read = AttendanceSheetState['dossier'];

/** All that the keypad shows of the session that is being copied. */
export interface KeypadShown {
  readonly words: KeypadWords;
  readonly sessions: readonly Session[];
  readonly session: Session;
  readonly copy: SessionCopy;
  readonly typed: string;
  /** Whose row the typed number is, before it is committed. */
  readonly preview: string;
  readonly isLocked: boolean;
  readonly code: CheckedCode;
  readonly count: CopyCount;
  readonly listed: number;
  readonly difference: PaperDifference | null;
  /** A line of the log in words. */
  readonly tell: (line: KeypadLine) => string;
  readonly personOf: (id: string) => string;
}

/** What people do with the keypad. */
export interface KeypadActions {
  readonly chooseSession: (sessionId: string) => void;
  readonly change: (change: Partial<SessionCopy>) => void;
  /** What is in the field by now. */
  readonly type: (text: string) => void;
  readonly commit: () => void;
  readonly undo: (line: KeypadLine | undefined) => void;
  readonly markRest: () => void;
}

/** A session as a choice names it. */
export function sessionLabel(session: Session, { format }: KeypadWords): string {
  return `${sessionMoment(session, format)} · ${session.title}`;
}

/** What is in a field, or chosen. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
