import {
  applyEntries,
  attendanceSheet,
  markTheRest,
  mergeLedgers,
  recordAttendance,
  type AttendanceEntry,
  type AttendanceLedger,
  type AttendanceMark,
  type AttendanceStatus,
  type QuarantinedEntry,
  type UnnumberedEntry,
} from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import { inRowOrder } from '@berdaya/core/participant';
import { sessionsInOrder } from '@berdaya/core/training';
import type { Step } from '../element/state-controller.js';
import { moveFocus } from './attendance-focus.state.js';
import { standingFor, stillOwn, undoableEntry } from './attendance-undo.state.js';
import { shownParticipants, shownSessions } from './attendance-rows.state.js';
import type {
  AttendanceSheetEffect,
  AttendanceSheetIntent,
  AttendanceSheetOutside,
  AttendanceSheetState,
} from './attendance-sheet.state.js';

type SheetStep = Step<AttendanceSheetState, AttendanceSheetEffect>;

const showFocus: AttendanceSheetEffect = { kind: 'show-focus' };

/** Decides what an intent leads to. */
export function attendanceSheetUpdate(outside: AttendanceSheetOutside) {
  return (state: AttendanceSheetState, intent: AttendanceSheetIntent): SheetStep => {
    switch (intent.kind) {
      case 'dossier-read':
        return dossierRead(state, intent.dossier);
      case 'dossier-refused':
        return only({ ...state, phase: 'refused', issues: intent.issues });
      case 'store-loaded':
        return storeLoaded(state, intent.ledger, intent.quarantined);
      case 'store-refused':
        return only({ ...answered(state), storageIssue: intent.issue });
      case 'entries-kept':
        return entriesKept(state, intent.entries);
      case 'keep-again':
        return keepAgain(state);
      case 'mark':
        return recordMarks(state, intent.marks, intent.advance ?? false, outside);
      case 'mark-the-rest':
        return recordMarks(state, restOfSession(state, intent.status), false, outside);
      case 'undo':
        return undo(state, outside);
      case 'choose-mode':
        return only(withFocusShown({ ...state, mode: intent.mode }));
      case 'choose-session':
        return only(withFocusShown({ ...state, sessionId: intent.sessionId }));
      case 'filter-district':
        return only(withFocusShown({ ...state, district: intent.district }));
      case 'search':
        return only(withFocusShown({ ...state, search: intent.search }));
      case 'name-author':
        return only({ ...state, author: intent.author });
      case 'focus':
        return only({ ...state, focus: intent.place });
      case 'move-focus':
        return { state: { ...state, focus: moveFocus(state, intent.move) }, effects: [showFocus] };
    }
  };
}

/** Everyone shown of whom nothing is recorded in the chosen session, marked. */
export function restOfSession(
  state: AttendanceSheetState,
  status: AttendanceStatus,
): AttendanceMark[] {
  if (state.sessionId === null) return [];
  const shown = shownParticipants(state).map(({ id }) => id);
  return markTheRest(state.sheet, shown, state.sessionId, status);
}

function only(state: AttendanceSheetState): SheetStep {
  return { state, effects: [] };
}

function dossierRead(state: AttendanceSheetState, dossier: AttendanceDossier): SheetStep {
  const sessions = sessionsInOrder(dossier.training);
  const isSame = state.dossier?.training.id === dossier.training.id;
  const ledger = mergeLedgers(dossier.ledger, isSame ? state.ledger : []);
  const next: AttendanceSheetState = {
    ...state,
    // Ready once the store has answered: a sheet that looks empty invites a second roll call.
    phase: isSame && state.phase === 'ready' ? 'ready' : 'loading',
    issues: [],
    dossier,
    participants: inRowOrder(dossier.participants),
    sessions,
    sheet: attendanceSheet([...ledger, ...(isSame ? state.unkept : [])]),
    ledger,
    // A newer document of the same training does not take with it what is not kept yet.
    unkept: isSame ? state.unkept : [],
    undoable: isSame ? state.undoable : [],
    quarantined: dossier.quarantined,
    sessionId: sessions.find(({ id }) => id === state.sessionId)?.id ?? sessions[0]?.id ?? null,
  };
  const effects = [{ kind: 'open-store', trainingId: dossier.training.id } as const];
  return { state: withFocusShown(next), effects };
}

/** The store has answered, for better or worse: the sheet can be used, unless its document was refused. */
function answered(state: AttendanceSheetState): AttendanceSheetState {
  return state.phase === 'refused' ? state : { ...state, phase: 'ready' };
}

function storeLoaded(
  state: AttendanceSheetState,
  stored: AttendanceLedger,
  quarantined: readonly QuarantinedEntry[],
): SheetStep {
  if (state.dossier === null) return only(state);
  // What is known already stays, so that a late answer of the store cannot hide a mark.
  const ledger = mergeLedgers(state.ledger, stored);
  const held = new Set(ledger.map(({ id }) => id));
  const unkept = state.unkept.filter(({ id }) => !held.has(id));
  return only({
    ...answered(state),
    ledger,
    unkept,
    sheet: attendanceSheet([...ledger, ...unkept]),
    quarantined: [...state.dossier.quarantined, ...quarantined],
  });
}

function entriesKept(state: AttendanceSheetState, entries: readonly AttendanceEntry[]): SheetStep {
  const kept = new Set(entries.map(({ id }) => id));
  const unkept = state.unkept.filter(({ id }) => !kept.has(id));
  // The store may have told of them already, on another tab's news.
  const held = new Set(state.ledger.map(({ id }) => id));
  const ledger = [...state.ledger, ...entries.filter(({ id }) => !held.has(id))];
  const storageIssue = unkept.length === 0 ? null : state.storageIssue;
  return {
    state: { ...state, ledger, unkept, storageIssue },
    effects: [{ kind: 'tell-kept', entries }],
  };
}

function keepAgain(state: AttendanceSheetState): SheetStep {
  if (state.dossier === null) return only(state);
  const trainingId = state.dossier.training.id;
  return {
    state: { ...state, storageIssue: null },
    effects: [
      { kind: 'open-store', trainingId },
      { kind: 'keep', entries: state.unkept },
    ],
  };
}

function recordMarks(
  state: AttendanceSheetState,
  marks: readonly AttendanceMark[],
  advance: boolean,
  outside: AttendanceSheetOutside,
): SheetStep {
  const entries = recordAttendance(state.sheet, marks, recording(state, outside));
  const moved = advance ? moveFocus(state, 'down') : state.focus;
  const effects = advance ? [showFocus] : [];
  if (entries.length === 0) return { state: { ...state, focus: moved }, effects };
  const batch = entries.map((entry) => undoableEntry(state.sheet, entry));
  const next: AttendanceSheetState = {
    ...withEntries(state, entries),
    focus: moved,
    undoable: [...state.undoable, batch],
    notice: { kind: 'marked', marks: entries },
  };
  return { state: next, effects: [...effects, ...keeping(entries)] };
}

function undo(state: AttendanceSheetState, outside: AttendanceSheetOutside): SheetStep {
  const last = state.undoable.at(-1);
  if (last === undefined) return only({ ...state, notice: { kind: 'nothing-to-undo' } });
  const { own, marks } = stillOwn(state.sheet, last);
  const entries = recordAttendance(state.sheet, marks, recording(state, outside));
  const next: AttendanceSheetState = {
    ...withEntries(state, entries),
    undoable: standingFor(state.undoable.slice(0, -1), own, entries),
    notice: { kind: 'undone', marks },
  };
  return { state: next, effects: keeping(entries) };
}

function withEntries(
  state: AttendanceSheetState,
  entries: readonly UnnumberedEntry[],
): AttendanceSheetState {
  return {
    ...state,
    sheet: applyEntries(state.sheet, entries),
    unkept: [...state.unkept, ...entries],
  };
}

function keeping(entries: readonly UnnumberedEntry[]): AttendanceSheetEffect[] {
  if (entries.length === 0) return [];
  return [
    { kind: 'keep', entries },
    { kind: 'tell-recorded', entries },
  ];
}

function recording({ author }: AttendanceSheetState, { now, newId }: AttendanceSheetOutside) {
  return { author: author.trim() === '' ? 'Panitia' : author.trim(), recordedAt: now(), newId };
}

/** The focus stays where it is while its place is shown; else the first place takes it. */
function withFocusShown(state: AttendanceSheetState): AttendanceSheetState {
  const rows = shownParticipants(state);
  const columns = shownSessions(state);
  const row = rows.find(({ id }) => id === state.focus?.participantId) ?? rows[0];
  const column = columns.find(({ id }) => id === state.focus?.sessionId) ?? columns[0];
  const focus = row && column ? { participantId: row.id, sessionId: column.id } : null;
  return { ...state, focus };
}
