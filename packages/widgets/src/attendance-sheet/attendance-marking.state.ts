import {
  applyEntries,
  firstLock,
  markTheRest,
  recordAttendance,
  recordedStatus,
  type AttendanceMark,
  type AttendanceStatus,
  type UnnumberedEntry,
  type UnnumberedFieldEntry,
} from '@berdaya/core/attendance';
import type { Step } from '../element/state-controller.js';
import { moveFocus } from './attendance-focus.state.js';
import { shownParticipants } from './attendance-rows.state.js';
import { standingFor, stillOwn, undoableEntry } from './attendance-undo.state.js';
import type {
  AttendanceSheetEffect,
  AttendanceSheetIntent,
  AttendanceSheetOutside,
  AttendanceSheetState,
} from './attendance-sheet.state.js';

type SheetStep = Step<AttendanceSheetState, AttendanceSheetEffect>;

const showFocus: AttendanceSheetEffect = { kind: 'show-focus' };

/** The marks that an intent asks to record; none for an intent that is about something else. */
export function marksOf(
  state: AttendanceSheetState,
  intent: AttendanceSheetIntent,
): readonly AttendanceMark[] {
  switch (intent.kind) {
    case 'mark':
      return intent.marks;
    case 'mark-the-rest':
      return restOfSession(state, intent.status);
    case 'copy-session':
      return copied(state, intent.from);
    case 'give-reason':
      return (state.pending ?? []).map((mark) => ({ ...mark, reason: intent.reason }));
    case 'undo':
      return stillOwn(state.sheet, state.undoable.at(-1) ?? []).marks;
    case 'redo':
      return state.redoable.at(-1) ?? [];
    default:
      return [];
  }
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

/** What another session says of everyone shown of whom the chosen one says nothing. */
function copied(state: AttendanceSheetState, from: string): AttendanceMark[] {
  return restOfSession(state, 'present').flatMap((mark) => {
    const status = recordedStatus(state.sheet, mark.participantId, from);
    return status === undefined ? [] : [{ ...mark, status }];
  });
}

/** Records marks; those of a locked session wait until somebody gives a reason. */
export function marked(
  state: AttendanceSheetState,
  marks: readonly AttendanceMark[],
  advance: boolean,
  outside: AttendanceSheetOutside,
): SheetStep {
  const entries = recordAttendance(state.sheet, marks, recording(state, outside));
  if (lacksReason(state, entries)) return waiting(state, marks);
  const focus = advance ? moveFocus(state, 'down') : state.focus;
  const effects = advance ? [showFocus] : [];
  if (entries.length === 0) return { state: { ...state, focus, pending: null }, effects };
  const next: AttendanceSheetState = {
    ...withBatch(state, entries),
    focus,
    rangeFrom: advance ? null : state.rangeFrom,
    redoable: [],
    pending: null,
    notice: { kind: 'marked', marks: entries },
  };
  return { state: next, effects: [...effects, ...keeping(entries)] };
}

/** Whether a lock asks for a reason that none of these entries gives. */
function lacksReason(
  { locks }: AttendanceSheetState,
  entries: readonly UnnumberedEntry[],
): boolean {
  return (
    locks.length > 0 &&
    entries.some(
      ({ sessionId, reason }) =>
        firstLock(locks, sessionId) !== undefined && (reason ?? '').trim() === '',
    )
  );
}

function waiting(state: AttendanceSheetState, pending: readonly AttendanceMark[]): SheetStep {
  return { state: { ...state, pending, notice: { kind: 'reason-needed' } }, effects: [] };
}

/** Takes back what was done last on this page, as far as nobody has changed it since. */
export function undo(state: AttendanceSheetState, outside: AttendanceSheetOutside): SheetStep {
  const last = state.undoable.at(-1);
  if (last === undefined)
    return { state: { ...state, notice: { kind: 'nothing-to-undo' } }, effects: [] };
  const { own, marks } = stillOwn(state.sheet, last);
  const entries = recordAttendance(state.sheet, marks, recording(state, outside));
  if (lacksReason(state, entries)) return waiting(state, marks);
  const next: AttendanceSheetState = {
    ...withEntries(state, entries),
    undoable: standingFor(state.undoable.slice(0, -1), own, entries),
    redoable: [...state.redoable, own.map(({ after }) => after)],
    notice: { kind: 'undone', marks },
  };
  return { state: next, effects: keeping(entries) };
}

/** Does again what was undone last. */
export function redo(state: AttendanceSheetState, outside: AttendanceSheetOutside): SheetStep {
  const marks = state.redoable.at(-1);
  if (marks === undefined)
    return { state: { ...state, notice: { kind: 'nothing-to-redo' } }, effects: [] };
  const entries = recordAttendance(state.sheet, marks, recording(state, outside));
  if (lacksReason(state, entries)) return waiting(state, marks);
  const next: AttendanceSheetState = {
    ...withBatch(state, entries),
    redoable: state.redoable.slice(0, -1),
    notice: { kind: 'redone', marks },
  };
  return { state: next, effects: keeping(entries) };
}

function withBatch(
  state: AttendanceSheetState,
  entries: readonly UnnumberedEntry[],
): AttendanceSheetState {
  if (entries.length === 0) return state;
  const batch = entries.map((entry) => undoableEntry(state.sheet, entry));
  return { ...withEntries(state, entries), undoable: [...state.undoable, batch] };
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

/** The effects by which lines are kept and the page is told of them. */
export function keeping(entries: readonly UnnumberedFieldEntry[]): AttendanceSheetEffect[] {
  if (entries.length === 0) return [];
  return [
    { kind: 'keep', entries },
    { kind: 'tell-recorded', entries },
  ];
}

/** Who records, and when. */
export function recording(
  { author }: AttendanceSheetState,
  { now, newId }: AttendanceSheetOutside,
) {
  return { author: author.trim() === '' ? 'Panitia' : author.trim(), recordedAt: now(), newId };
}
