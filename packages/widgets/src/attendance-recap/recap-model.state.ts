import type { AttendanceProspect, FieldEntries, QuarantinedEntry } from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import type { CalendarDate, Instant, Issue, WallClock } from '@berdaya/core/kernel';
import type { RecapFigures, RecapLines } from './recap-figures.state.js';
import type { RecapColumn, RecapGrouping, RecapTable } from './recap-groups.state.js';

/** What the table shows: attendance day by day, or who can still reach the minimum. */
export type RecapView = 'attendance' | 'forecast';

/** The cell whose people somebody looks at. */
export type RecapPick = { readonly row: string } & (
  | { readonly date: CalendarDate | null; readonly column: RecapColumn }
  | { readonly prospect: AttendanceProspect | 'all' }
);

/** What is read out after something was done. */
type RecapAnnouncement = 'shown' | 'exported' | 'not-exported' | 'not-loaded' | null;

/** All an attendance recap knows. Plain data; nothing of the page. */
export interface AttendanceRecapState {
  readonly phase: 'loading' | 'ready' | 'refused';
  /** Why the document was refused. */
  readonly issues: readonly Issue[];
  readonly dossier: AttendanceDossier | null;
  readonly lines: RecapLines;
  readonly figures: RecapFigures | null;
  /** The figures in rows. */
  readonly table: RecapTable | null;
  /** Entries that could not be read, of this device's store. */
  readonly quarantined: readonly QuarantinedEntry[];
  /** Whether this device's store has answered; before it has, the document speaks alone. */
  readonly isStoreRead: boolean;
  /** Why this device's store could not be read. */
  readonly storageIssue: Issue | null;
  /** Whether anybody may look: few people are hidden, and nothing leads to single ones. */
  readonly isPublic: boolean;
  readonly view: RecapView;
  readonly grouping: RecapGrouping;
  /** The one day to show; `null` shows all. */
  readonly date: CalendarDate | null;
  /** How many rows are shown at most. */
  readonly rowLimit: number;
  /** The present moment, and what the device's own clock makes of it. */
  readonly now: RecapMoment | null;
  readonly picked: RecapPick | null;
  /** How many people of the cell are shown at most, and whose sessions. */
  readonly peopleLimit: number;
  readonly personId: string | null;
  readonly announcement: RecapAnnouncement;
  readonly isPrinting: boolean;
  /** What is loaded on demand: forecast, people, export, print. */
  readonly panel: 'unasked' | 'loading' | 'ready' | 'failed';
}

/** A moment, and what a clock beside it shows where the document names no time zone. */
export interface RecapMoment {
  readonly moment: Instant;
  readonly local: WallClock;
}

/** What people, the document and the store can tell the recap. */
export type AttendanceRecapIntent =
  | { readonly kind: 'dossier-read'; readonly dossier: AttendanceDossier }
  | { readonly kind: 'dossier-refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'store-loaded'; readonly stored: FieldEntries }
  | { readonly kind: 'store-refused'; readonly issue: Issue }
  | { readonly kind: 'read-store-again' }
  | { readonly kind: 'admit'; readonly isPublic: boolean }
  | { readonly kind: 'look-at-clock'; readonly now: RecapMoment }
  | { readonly kind: 'choose-view'; readonly view: RecapView }
  | { readonly kind: 'choose-grouping'; readonly grouping: RecapGrouping }
  | { readonly kind: 'choose-date'; readonly date: CalendarDate | null }
  | { readonly kind: 'show-more-rows' }
  | { readonly kind: 'pick'; readonly picked: RecapPick | null }
  | { readonly kind: 'show-more-people' }
  | { readonly kind: 'open-person'; readonly personId: string | null }
  | { readonly kind: 'announce'; readonly announcement: RecapAnnouncement }
  | { readonly kind: 'print'; readonly isPrinting: boolean }
  | { readonly kind: 'panel'; readonly panel: AttendanceRecapState['panel'] };

/** Lesson hours (JP) over all people and days, before anything is taken off for coming late. */
export interface RecapUpdatedDetail {
  readonly attendedHours: number;
  readonly countedHours: number;
  readonly unrecordedHours: number;
}

/** What the element is to do outside. */
export type AttendanceRecapEffect =
  | { readonly kind: 'open-store'; readonly trainingId: string }
  | { readonly kind: 'tell-updated'; readonly detail: RecapUpdatedDetail };

/** So many rows, and people, are added at a time. */
export const rowsAtOnce = 100;
export const peopleAtOnce = 50;

/** A recap before anything is known. */
export const emptyAttendanceRecap: AttendanceRecapState = {
  phase: 'loading',
  issues: [],
  dossier: null,
  lines: { ledger: [], rosterEntries: [] },
  figures: null,
  table: null,
  quarantined: [],
  isStoreRead: false,
  storageIssue: null,
  isPublic: false,
  view: 'attendance',
  grouping: 'district',
  date: null,
  rowLimit: rowsAtOnce,
  now: null,
  picked: null,
  peopleLimit: peopleAtOnce,
  personId: null,
  announcement: null,
  isPrinting: false,
  panel: 'unasked',
};
