import type {
  AttendanceEntry,
  AttendanceLedger,
  AttendanceMark,
  AttendanceSheet,
  AttendanceStatus,
  QuarantinedEntry,
  UnnumberedEntry,
} from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import type { Instant, Issue } from '@berdaya/core/kernel';
import type { ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import type { FocusMove } from './attendance-focus.state.js';

/** Calling one session's roll, or all sessions at once. */
export type AttendanceSheetMode = 'roll-call' | 'grid';

/** A person and a session: one place on the sheet. */
export interface Place {
  readonly participantId: string;
  readonly sessionId: string;
}

/** What was just done, for the live region; the element words it. */
type Notice =
  | { readonly kind: 'marked' | 'undone'; readonly marks: readonly AttendanceMark[] }
  | { readonly kind: 'nothing-to-undo' };

/** All an attendance sheet knows. Plain data; nothing of the page. */
export interface AttendanceSheetState {
  readonly phase: 'loading' | 'ready' | 'refused';
  /** Why the document was refused. */
  readonly issues: readonly Issue[];
  readonly dossier: AttendanceDossier | null;
  readonly participants: readonly ListedParticipant[];
  readonly sessions: readonly Session[];
  readonly sheet: AttendanceSheet;
  /** Entries known to be kept, in the document or on this device. */
  readonly ledger: AttendanceLedger;
  /** Entries not known to be kept yet, oldest first. */
  readonly unkept: readonly UnnumberedEntry[];
  readonly quarantined: readonly QuarantinedEntry[];
  readonly storageIssue: Issue | null;
  readonly author: string;
  readonly mode: AttendanceSheetMode;
  readonly sessionId: string | null;
  readonly district: string | null;
  readonly search: string;
  readonly focus: Place | null;
  /** What was done on this page, batch by batch, the latest last. */
  readonly undoable: readonly (readonly Undoable[])[];
  readonly notice: Notice | null;
}

/** One entry of this page, with what the cell said before it. */
export interface Undoable {
  readonly entryId: string;
  readonly before: AttendanceMark;
  /** The entry that said so; `undefined` when nothing was recorded. */
  readonly beforeId: string | undefined;
}

/** What people, the document and the store can tell the sheet. */
export type AttendanceSheetIntent =
  | { readonly kind: 'dossier-read'; readonly dossier: AttendanceDossier }
  | { readonly kind: 'dossier-refused'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'store-loaded';
      readonly ledger: AttendanceLedger;
      readonly quarantined: readonly QuarantinedEntry[];
    }
  | { readonly kind: 'store-refused'; readonly issue: Issue }
  | { readonly kind: 'entries-kept'; readonly entries: readonly AttendanceEntry[] }
  | { readonly kind: 'keep-again' }
  | { readonly kind: 'mark'; readonly marks: readonly AttendanceMark[]; readonly advance?: boolean }
  | { readonly kind: 'mark-the-rest'; readonly status: AttendanceStatus }
  | { readonly kind: 'undo' }
  | { readonly kind: 'choose-mode'; readonly mode: AttendanceSheetMode }
  | { readonly kind: 'choose-session'; readonly sessionId: string }
  | { readonly kind: 'filter-district'; readonly district: string | null }
  | { readonly kind: 'search'; readonly search: string }
  | { readonly kind: 'name-author'; readonly author: string }
  | { readonly kind: 'focus'; readonly place: Place }
  | { readonly kind: 'move-focus'; readonly move: FocusMove };

/** What the element is to do outside. */
export type AttendanceSheetEffect =
  | { readonly kind: 'open-store'; readonly trainingId: string }
  | { readonly kind: 'keep'; readonly entries: readonly UnnumberedEntry[] }
  | { readonly kind: 'tell-recorded'; readonly entries: readonly UnnumberedEntry[] }
  | { readonly kind: 'tell-kept'; readonly entries: readonly AttendanceEntry[] }
  | { readonly kind: 'show-focus' };

/** Time and fresh identifiers, from outside. */
export interface AttendanceSheetOutside {
  readonly now: () => Instant;
  readonly newId: () => string;
}

/** A sheet before anything is known. */
export const emptyAttendanceSheet: AttendanceSheetState = {
  phase: 'loading',
  issues: [],
  dossier: null,
  participants: [],
  sessions: [],
  sheet: new Map(),
  ledger: [],
  unkept: [],
  quarantined: [],
  storageIssue: null,
  author: '',
  mode: 'roll-call',
  sessionId: null,
  district: null,
  search: '',
  focus: null,
  undoable: [],
  notice: null,
};
