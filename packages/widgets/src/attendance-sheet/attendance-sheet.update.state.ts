import type { FieldEntry } from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import { sessionsInOrder } from '@berdaya/core/training';
import type { FieldEntries } from '@berdaya/core/attendance';
import type { Step } from '../element/state-controller.js';
import {
  derived,
  idsOf,
  mergedLines,
  withKept,
  type SheetLines,
} from './attendance-lines.state.js';
import { marked, marksOf } from './attendance-marking.state.js';
import { turnedBack, withReason } from './attendance-turning.state.js';
import { noted } from './attendance-noting.state.js';
import { viewed, withFocusShown } from './attendance-viewing.state.js';
import { nextToCall } from './roll-call.state.js';
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
        return storeLoaded(state, intent.stored);
      case 'store-refused':
        return only({ ...answered(state), storageIssue: intent.issue });
      case 'entries-kept':
        return entriesKept(state, intent.entries);
      case 'keep-again':
        return keepAgain(state);
      case 'mark':
      case 'mark-the-rest':
      case 'copy-session':
        return marked(state, marksOf(state, intent), isAdvance(intent), outside);
      case 'give-reason':
        return withReason(state, intent.reason, outside);
      case 'drop-pending':
        return { state: { ...state, pending: null }, effects: [showFocus] };
      case 'undo':
      case 'redo':
        return turnedBack(state, intent.kind, outside);
      case 'note':
        return shown(noted(state, intent.notes, outside));
      default:
        return viewed(state, intent);
    }
  };
}

/** A step after which the focus is on somebody who is listed. */
function shown({ state, effects }: SheetStep): SheetStep {
  return { state: withFocusShown(state), effects };
}

function isAdvance(intent: AttendanceSheetIntent): boolean {
  return intent.kind === 'mark' && intent.advance === true;
}

function only(state: AttendanceSheetState): SheetStep {
  return { state, effects: [] };
}

function dossierRead(state: AttendanceSheetState, dossier: AttendanceDossier): SheetStep {
  const sessions = sessionsInOrder(dossier.training);
  const isSame = state.dossier?.training.id === dossier.training.id;
  const next: AttendanceSheetState = {
    ...state,
    // Ready once the store has answered: a sheet that looks empty invites a second roll call.
    phase: isSame && state.phase === 'ready' ? 'ready' : 'loading',
    issues: [],
    dossier,
    sessions,
    ...linesOf(isSame ? mergedLines(state, dossier) : dossier),
    // A newer document of the same training does not take with it what is not kept yet.
    unkept: isSame ? state.unkept : [],
    undoable: isSame ? state.undoable : [],
    redoable: isSame ? state.redoable : [],
    pending: null,
    quarantined: dossier.quarantined,
    sessionId: sessions.find(({ id }) => id === state.sessionId)?.id ?? sessions[0]?.id ?? null,
  };
  const effects = [{ kind: 'open-store', trainingId: dossier.training.id } as const];
  return { state: withFocusShown(derived(next)), effects };
}

function linesOf({ ledger, rosterEntries, lockEntries }: SheetLines): SheetLines {
  return { ledger, rosterEntries, lockEntries };
}

/** The store has answered, for better or worse: the sheet can be used, unless its document was refused. */
function answered(state: AttendanceSheetState): AttendanceSheetState {
  return state.phase === 'refused' ? state : { ...state, phase: 'ready' };
}

function storeLoaded(state: AttendanceSheetState, stored: FieldEntries): SheetStep {
  if (state.dossier === null) return only(state);
  // What is known already stays, so that a late answer of the store cannot hide a line.
  const lines = mergedLines(state, stored);
  const quarantined = [...state.dossier.quarantined, ...stored.quarantined];
  const next =
    lines === state
      ? { ...answered(state), quarantined }
      : derived({ ...answered(state), ...withoutHeld(state, lines), quarantined });
  const shownNext = withFocusShown(next);
  // A roll that was broken off goes on where it was; later news do not change who is being called.
  return only(
    state.phase === 'loading' && next.mode === 'roll-call'
      ? { ...shownNext, focus: nextToCall(shownNext) }
      : shownNext,
  );
}

/** Lines of which some are kept now that were not before. */
function withoutHeld({ unkept }: AttendanceSheetState, lines: SheetLines) {
  const held = new Set(unkept.length === 0 ? [] : idsOf(lines));
  return { ...linesOf(lines), unkept: unkept.filter(({ id }) => !held.has(id)) };
}

function entriesKept(state: AttendanceSheetState, entries: readonly FieldEntry[]): SheetStep {
  const kept = new Set(entries.map(({ id }) => id));
  // Lines that are not waited for may have come with another tab's news already.
  const unkept = state.unkept.filter(({ id }) => !kept.has(id));
  const storageIssue = unkept.length === 0 ? null : state.storageIssue;
  return {
    state: { ...state, ...withKept(state, entries), unkept, storageIssue },
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
