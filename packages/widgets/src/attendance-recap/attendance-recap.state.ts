import {
  mergeLedgers,
  type AttendanceLedger,
  type QuarantinedEntry,
  type RecapCount,
} from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import type { CalendarDate, Issue } from '@berdaya/core/kernel';
import type { Step } from '../element/state-controller.js';
import { areSameFigures, recapFigures, type RecapFigures } from './recap-figures.state.js';

/** All an attendance recap knows. Plain data; nothing of the page. */
export interface AttendanceRecapState {
  readonly phase: 'loading' | 'ready' | 'refused';
  /** Why the document was refused. */
  readonly issues: readonly Issue[];
  readonly dossier: AttendanceDossier | null;
  readonly ledger: AttendanceLedger;
  readonly figures: RecapFigures | null;
  /** Entries that could not be read, of this device's store. */
  readonly quarantined: readonly QuarantinedEntry[];
  /** Whether this device's store has answered; before it has, the document speaks alone. */
  readonly isStoreRead: boolean;
  /** Why this device's store could not be read. */
  readonly storageIssue: Issue | null;
  /** The one day to show; `null` shows all. */
  readonly date: CalendarDate | null;
}

/** What people, the document and the store can tell the recap. */
export type AttendanceRecapIntent =
  | { readonly kind: 'dossier-read'; readonly dossier: AttendanceDossier }
  | { readonly kind: 'dossier-refused'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'store-loaded';
      readonly ledger: AttendanceLedger;
      readonly quarantined: readonly QuarantinedEntry[];
    }
  | { readonly kind: 'store-refused'; readonly issue: Issue }
  | { readonly kind: 'read-store-again' }
  | { readonly kind: 'choose-date'; readonly date: CalendarDate | null };

/** Lesson hours (JP) over all people and days. */
export type RecapUpdatedDetail = Pick<
  RecapCount,
  'attendedHours' | 'countedHours' | 'unrecordedHours'
>;

/** What the element is to do outside. */
export type AttendanceRecapEffect =
  | { readonly kind: 'open-store'; readonly trainingId: string }
  | { readonly kind: 'tell-updated'; readonly detail: RecapUpdatedDetail };

type RecapStep = Step<AttendanceRecapState, AttendanceRecapEffect>;

/** A recap before anything is known. */
export const emptyAttendanceRecap: AttendanceRecapState = {
  phase: 'loading',
  issues: [],
  dossier: null,
  ledger: [],
  figures: null,
  quarantined: [],
  isStoreRead: false,
  storageIssue: null,
  date: null,
};

/** Decides what an intent leads to. */
export function attendanceRecapUpdate(
  state: AttendanceRecapState,
  intent: AttendanceRecapIntent,
): RecapStep {
  switch (intent.kind) {
    case 'dossier-read':
      return dossierRead(state, intent.dossier);
    case 'dossier-refused': {
      const { issues } = intent;
      return only({ ...emptyAttendanceRecap, date: state.date, phase: 'refused', issues });
    }
    case 'store-loaded':
      return storeLoaded(state, intent.ledger, intent.quarantined);
    case 'store-refused':
      return only({ ...state, storageIssue: intent.issue });
    case 'read-store-again':
      return { state, effects: openingStore(state.dossier) };
    case 'choose-date':
      return only({ ...state, date: knownDate(state.figures, intent.date) });
  }
}

/** How many entries could not be read; one that lies in both the document and the store counts once. */
export function unreadEntries({ dossier, quarantined }: AttendanceRecapState): number {
  const all = [...(dossier?.quarantined ?? []), ...quarantined];
  return new Set(all.map(({ raw }) => JSON.stringify(raw))).size;
}

function only(state: AttendanceRecapState): RecapStep {
  return { state, effects: [] };
}

function dossierRead(state: AttendanceRecapState, dossier: AttendanceDossier): RecapStep {
  // A newer document of the same training adds to what is known; it must not make figures jump back.
  const isSame = state.dossier?.training.id === dossier.training.id;
  const before = isSame ? state : emptyAttendanceRecap;
  const ledger = mergeLedgers(before.ledger, dossier.ledger);
  const counted = withFigures(
    { ...before, phase: 'ready', issues: [], dossier, ledger, date: state.date },
    state.figures,
  );
  const date = knownDate(counted.state.figures, state.date);
  return {
    state: { ...counted.state, date },
    effects: [...openingStore(dossier), ...counted.effects],
  };
}

function storeLoaded(
  state: AttendanceRecapState,
  stored: AttendanceLedger,
  quarantined: readonly QuarantinedEntry[],
): RecapStep {
  if (state.dossier === null) return only(state);
  // Answers may overtake each other: an entry once seen stays.
  const ledger = mergeLedgers(state.ledger, stored);
  const next = { ...state, ledger, quarantined, isStoreRead: true, storageIssue: null };
  return withFigures(next, state.figures);
}

/** Counts anew; the page is told only where a figure differs from those it was shown. */
function withFigures(state: AttendanceRecapState, shown: RecapFigures | null): RecapStep {
  if (state.dossier === null) return only(state);
  const figures = recapFigures(state.dossier, state.ledger);
  if (shown !== null && areSameFigures(figures, shown)) return only({ ...state, figures: shown });
  const { attendedHours, countedHours, unrecordedHours } = figures.recap.total.total.all;
  const detail = { attendedHours, countedHours, unrecordedHours };
  return { state: { ...state, figures }, effects: [{ kind: 'tell-updated', detail }] };
}

function openingStore(dossier: AttendanceDossier | null): AttendanceRecapEffect[] {
  return dossier === null ? [] : [{ kind: 'open-store', trainingId: dossier.training.id }];
}

function knownDate(figures: RecapFigures | null, date: CalendarDate | null): CalendarDate | null {
  return figures?.recap.dates.find((each) => each === date) ?? null;
}
