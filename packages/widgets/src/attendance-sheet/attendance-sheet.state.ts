import type {
  AttendanceLedger,
  AttendanceLock,
  AttendanceMark,
  AttendanceSheet,
  AttendanceStatus,
  FieldEntry,
  LockEntry,
  QuarantinedEntry,
  UnnumberedFieldEntry,
} from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import type { Instant, Issue } from '@berdaya/core/kernel';
import type { ListedParticipant, RosterEntry } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import type { FieldEntries } from '@berdaya/core/attendance';
import type { FocusMove } from './attendance-focus.state.js';

/** What the sheet shows: one session's roll, or one of the panels loaded on demand. */
export type AttendanceSheetMode = 'roll-call' | SheetPanelName;

/** The panels beside the roll call; the grid shows all sessions at once. */
export type SheetPanelName = 'grid' | 'keypad' | 'roster' | 'hand-over' | 'review' | 'print';

/** A person and a session: one place on the sheet. */
export interface Place {
  readonly participantId: string;
  readonly sessionId: string;
}

/** Whom the sheet shows; what is `null` lets everybody pass. */
export interface SheetFilter {
  readonly district: string | null;
  readonly village: string | null;
  readonly role: string | null;
  /** Status in the chosen session. */
  readonly status: AttendanceStatus | 'unrecorded' | null;
}

/** By what the people shown are put together; `null` keeps the order of the printed list. */
export type SheetGrouping = 'district' | 'village' | 'role' | null;

/** What was just done, for the live region; the element words it, unless a panel has done so. */
type Notice =
  | { readonly kind: 'marked' | 'undone' | 'redone'; readonly marks: readonly AttendanceMark[] }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  /** What was to be undone or redone has been changed since, by another device or tab. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'said'; readonly sentence: string };

/** All an attendance sheet knows. Plain data; nothing of the page. */
export interface AttendanceSheetState {
  readonly phase: 'loading' | 'ready' | 'refused';
  /** Why the document was refused. */
  readonly issues: readonly Issue[];
  readonly dossier: AttendanceDossier | null;
  /** Lines known to be kept, in the document or on this device. */
  readonly ledger: AttendanceLedger;
  readonly rosterEntries: readonly RosterEntry[];
  readonly lockEntries: readonly LockEntry[];
  readonly quarantined: readonly QuarantinedEntry[];
  /** Lines not known to be kept yet, oldest first. */
  readonly unkept: readonly UnnumberedFieldEntry[];
  /** Who is on the list by now, in its order. */
  readonly participants: readonly ListedParticipant[];
  /** Whose marks those of a linked record are. */
  readonly samePerson: ReadonlyMap<string, string>;
  readonly sessions: readonly Session[];
  readonly locks: readonly AttendanceLock[];
  readonly sheet: AttendanceSheet;
  readonly storageIssue: Issue | null;
  /** On how many devices the chain of lines is broken, as far as it was verified. */
  readonly brokenChains: number;
  readonly author: string;
  readonly mode: AttendanceSheetMode;
  readonly sessionId: string | null;
  readonly filter: SheetFilter;
  /** The sheet when the status of the filter was chosen; who has it by now may change while people are marked. */
  readonly filteredOn: AttendanceSheet | null;
  readonly grouping: SheetGrouping;
  readonly search: string;
  readonly focus: Place | null;
  /** The other corner of a range that ends at the focus; `null` while no range is chosen. */
  readonly rangeFrom: Place | null;
  /** What was done on this page, batch by batch, the latest last. */
  readonly undoable: readonly (readonly Undoable[])[];
  /** What was undone on this page and may be done again, the latest last. */
  readonly redoable: readonly (readonly Undoable[])[];
  /** Marks of a locked session that wait for a reason. */
  readonly pending: readonly AttendanceMark[] | null;
  /** What becomes of them once it is given; `null` records them and nothing else. */
  readonly pendingStep: 'advance' | 'undo' | 'redo' | null;
  /** The place whose details are open. */
  readonly detailed: Place | null;
  readonly notice: Notice | null;
}

/** One entry of this page, with what the cell said before it. */
export interface Undoable {
  readonly entryId: string;
  readonly before: AttendanceMark;
  /** The entry that said so; `undefined` when nothing was recorded. */
  readonly beforeId: string | undefined;
}

/** A line about the roster or a lock, before the sheet adds who records it and when. */
export type FieldNote =
  | { readonly kind: 'register'; readonly participant: ListedParticipant }
  | {
      readonly kind: 'link';
      readonly participantId: string;
      readonly samePersonAs?: string | null | undefined;
    }
  | { readonly kind: 'lock'; readonly sessionId: string | null; readonly reason: string | null };

/** What people, the document and the store can tell the sheet. */
export type AttendanceSheetIntent =
  | { readonly kind: 'dossier-read'; readonly dossier: AttendanceDossier }
  | { readonly kind: 'dossier-refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'store-loaded'; readonly stored: FieldEntries }
  | { readonly kind: 'store-refused'; readonly issue: Issue }
  | { readonly kind: 'entries-kept'; readonly entries: readonly FieldEntry[] }
  | { readonly kind: 'keep-again' }
  | { readonly kind: 'mark'; readonly marks: readonly AttendanceMark[]; readonly advance?: boolean }
  | { readonly kind: 'mark-the-rest'; readonly status: AttendanceStatus }
  /** What another session says of the people shown, for those of whom the chosen one says nothing. */
  | { readonly kind: 'copy-session'; readonly from: string }
  | { readonly kind: 'give-reason'; readonly reason: string }
  | { readonly kind: 'drop-pending' }
  | { readonly kind: 'undo' | 'redo' }
  | { readonly kind: 'note'; readonly notes: readonly FieldNote[] }
  | { readonly kind: 'choose-mode'; readonly mode: AttendanceSheetMode }
  | { readonly kind: 'choose-session'; readonly sessionId: string }
  | { readonly kind: 'filter'; readonly filter: Partial<SheetFilter> }
  | { readonly kind: 'group'; readonly by: SheetGrouping }
  | { readonly kind: 'search'; readonly search: string }
  | { readonly kind: 'name-author'; readonly author: string }
  /** The focus is on a place; `extend` makes or stretches a range, and says `false` where one is to end. */
  | { readonly kind: 'focus'; readonly place: Place; readonly extend?: boolean }
  /** Moves the focus; `extend` makes or stretches a range. */
  | { readonly kind: 'move-focus'; readonly move: FocusMove; readonly extend?: boolean }
  /** Opens the details of a place; `null` closes them. */
  | { readonly kind: 'detail'; readonly place: Place | null }
  | { readonly kind: 'chains-verified'; readonly broken: number }
  | { readonly kind: 'say'; readonly sentence: string };

/** What the element is to do outside. */
export type AttendanceSheetEffect =
  | { readonly kind: 'open-store'; readonly trainingId: string }
  | { readonly kind: 'keep'; readonly entries: readonly UnnumberedFieldEntry[] }
  | { readonly kind: 'tell-recorded'; readonly entries: readonly UnnumberedFieldEntry[] }
  | { readonly kind: 'tell-kept'; readonly entries: readonly FieldEntry[] }
  | { readonly kind: 'show-focus' }
  | { readonly kind: 'show-reason' | 'show-details' };

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
  ledger: [],
  rosterEntries: [],
  lockEntries: [],
  quarantined: [],
  unkept: [],
  participants: [],
  samePerson: new Map(),
  sessions: [],
  locks: [],
  sheet: new Map(),
  storageIssue: null,
  brokenChains: 0,
  author: '',
  mode: 'roll-call',
  sessionId: null,
  filter: { district: null, village: null, role: null, status: null },
  filteredOn: null,
  grouping: null,
  search: '',
  focus: null,
  rangeFrom: null,
  undoable: [],
  redoable: [],
  pending: null,
  pendingStep: null,
  detailed: null,
  notice: null,
};
