import { mergeLedgers, sessionsToCome, type FieldEntries } from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import { wallClock, type CalendarDate, type TimeZone } from '@berdaya/core/kernel';
import { mergeLines } from '@berdaya/core/ledger';
import type { Step } from '../element/state-controller.js';
import {
  areSameFigures,
  recapFigures,
  type RecapFigures,
  type RecapLines,
} from './recap-figures.state.js';
import { allRows, recapTable } from './recap-groups.state.js';
import {
  emptyAttendanceRecap,
  peopleAtOnce,
  rowsAtOnce,
  type AttendanceRecapEffect,
  type AttendanceRecapIntent,
  type AttendanceRecapState,
  type RecapMoment,
} from './recap-model.state.js';

type RecapStep = Step<AttendanceRecapState, AttendanceRecapEffect>;

/** Decides what an intent leads to. */
export function attendanceRecapUpdate(
  state: AttendanceRecapState,
  intent: AttendanceRecapIntent,
): RecapStep {
  switch (intent.kind) {
    case 'dossier-read':
      return dossierRead(state, intent.dossier);
    case 'dossier-refused':
      return only({ ...forgotten(state), phase: 'refused', issues: intent.issues });
    case 'store-loaded':
      return storeLoaded(state, intent.stored);
    case 'store-refused':
      return only({ ...state, storageIssue: intent.issue });
    case 'read-store-again':
      return { state, effects: openingStore(state) };
    case 'admit': {
      const next = { ...state, isPublic: intent.isPublic, picked: null };
      return { state: next, effects: openingStore(next) };
    }
    case 'look-at-clock':
      return lookedAtClock(state, intent.now);
    default:
      return only(chosen(state, intent));
  }
}

/** How many entries could not be read; one that lies in both the document and the store counts once. */
export function unreadEntries({ dossier, quarantined }: AttendanceRecapState): number {
  const all = [...(dossier?.quarantined ?? []), ...quarantined];
  return new Set(all.map(({ raw }) => JSON.stringify(raw))).size;
}

type Choice = Exclude<
  AttendanceRecapIntent,
  {
    kind: `dossier-${string}` | `store-${string}` | 'read-store-again' | 'admit' | 'look-at-clock';
  }
>;

function chosen(state: AttendanceRecapState, choice: Choice): AttendanceRecapState {
  const announcement = 'shown';
  switch (choice.kind) {
    case 'choose-view':
      return { ...state, view: choice.view, announcement };
    case 'choose-grouping':
      return withTable({ ...state, grouping: choice.grouping, rowLimit: rowsAtOnce, announcement });
    case 'choose-date':
      return { ...state, date: knownDate(state.figures, choice.date), announcement };
    case 'show-more-rows':
      return { ...state, rowLimit: state.rowLimit + rowsAtOnce, announcement };
    case 'pick':
      // What anybody may see leads to nobody.
      return state.isPublic
        ? state
        : { ...state, picked: choice.picked, personId: null, peopleLimit: peopleAtOnce };
    case 'show-more-people':
      return { ...state, peopleLimit: state.peopleLimit + peopleAtOnce };
    case 'open-person':
      return { ...state, personId: choice.personId };
    case 'announce':
      return { ...state, announcement: choice.announcement };
    case 'print':
      return { ...state, isPrinting: choice.isPrinting };
    case 'panel':
      return { ...state, panel: choice.panel };
  }
}

function only(state: AttendanceRecapState): RecapStep {
  return { state, effects: [] };
}

/** The recap without a document; what people and the page have chosen stays. */
function forgotten(state: AttendanceRecapState): AttendanceRecapState {
  const { isPublic, view, grouping, date, now, panel } = state;
  return { ...emptyAttendanceRecap, isPublic, view, grouping, date, now, panel };
}

function dossierRead(state: AttendanceRecapState, dossier: AttendanceDossier): RecapStep {
  // A newer document of the same training adds to what is known; it must not make figures jump back.
  const isSame = state.dossier?.training.id === dossier.training.id;
  const before = isSame ? state : forgotten(state);
  const lines = mergedLines(before.lines, dossier);
  const next = { ...before, phase: 'ready', issues: [], dossier, lines } as const;
  const counted = withFigures(next, state.figures);
  const date = knownDate(counted.state.figures, state.date);
  return {
    state: { ...counted.state, date },
    effects: [...openingStore(counted.state), ...counted.effects],
  };
}

function mergedLines(known: RecapLines, come: RecapLines): RecapLines {
  return {
    ledger: mergeLedgers(known.ledger, come.ledger),
    rosterEntries: mergeLines(known.rosterEntries, come.rosterEntries),
  };
}

function storeLoaded(state: AttendanceRecapState, stored: FieldEntries): RecapStep {
  if (state.dossier === null) return only(state);
  // Answers may overtake each other: an entry once seen stays.
  const lines = mergedLines(state.lines, stored);
  const { quarantined } = stored;
  const next = { ...state, lines, quarantined, isStoreRead: true, storageIssue: null };
  if (countLines(lines) === countLines(state.lines)) return only(next);
  return withFigures(next, state.figures);
}

/** Lines are only ever added, so as many as before say nothing new. */
function countLines({ ledger, rosterEntries }: RecapLines): number {
  return ledger.length + rosterEntries.length;
}

function lookedAtClock(state: AttendanceRecapState, now: RecapMoment): RecapStep {
  const next = { ...state, now };
  const before = state.figures?.toCome;
  if (before === undefined) return only(next);
  const toCome = comingSessions(next);
  if (toCome.size === before.size && [...toCome].every((id) => before.has(id))) return only(next);
  return withFigures(next, state.figures);
}

/** Sessions that are not over by the clock of the venue; without a clock, all of them. */
function comingSessions({ dossier, now }: AttendanceRecapState): ReadonlySet<string> {
  const { training } = dossier ?? { training: { sessions: [] } };
  if (now === null) return new Set(training.sessions.map(({ id }) => id));
  const zone = timeZoneOf(training);
  return sessionsToCome(
    training.sessions,
    zone === undefined ? now.local : wallClock(now.moment, zone),
  );
}

/** The part of a document that attendance is read from passes its time zone over unread. */
function timeZoneOf(training: object): TimeZone | undefined {
  const stated: unknown = 'timeZone' in training ? training.timeZone : undefined;
  return (['WIB', 'WITA', 'WIT'] as const).find((zone) => zone === stated);
}

/** Counts anew; the page is told only where a figure differs from those it was shown. */
function withFigures(state: AttendanceRecapState, shown: RecapFigures | null): RecapStep {
  if (state.dossier === null) return only(state);
  const figures = recapFigures(state.dossier, state.lines, comingSessions(state));
  const next = withTable({ ...state, figures });
  if (shown !== null && areSameFigures(figures, shown)) return only(next);
  return { state: next, effects: [{ kind: 'tell-updated', detail: figures.hours }] };
}

function withTable(state: AttendanceRecapState): AttendanceRecapState {
  if (state.figures === null) return state;
  const table = recapTable(state.figures, state.grouping);
  const { picked } = state;
  const isThere = [allRows, ...table.rows.map(({ key }) => key)].includes(picked?.row ?? allRows);
  return { ...state, table, picked: isThere ? picked : null };
}

/** What stands on a visitor's own device is nothing a public recap counts. */
function openingStore({ dossier, isPublic }: AttendanceRecapState): AttendanceRecapEffect[] {
  if (dossier === null || isPublic) return [];
  return [{ kind: 'open-store', trainingId: dossier.training.id }];
}

function knownDate(figures: RecapFigures | null, date: CalendarDate | null): CalendarDate | null {
  return figures?.dates.find((each) => each === date) ?? null;
}
