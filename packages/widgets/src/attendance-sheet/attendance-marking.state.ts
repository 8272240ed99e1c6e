import {
  applyEntries,
  cellKey,
  firstLock,
  markTheRest,
  recordAttendance,
  type AttendanceMark,
  type AttendanceStatus,
  type UnnumberedEntry,
  type UnnumberedFieldEntry,
} from '@berdaya/core/attendance';
import type { Step } from '../element/state-controller.js';
import { moveFocus } from './attendance-focus.state.js';
import { shownParticipants } from './attendance-rows.state.js';
import { nextToCall } from './roll-call.state.js';
import { stillOwn, undoableEntry } from './attendance-undo.state.js';
import type {
  AttendanceSheetEffect,
  AttendanceSheetIntent,
  AttendanceSheetOutside,
  AttendanceSheetState,
  Place,
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
      return stillOwn(state.sheet, state.redoable.at(-1) ?? []).marks;
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
export function copied(state: AttendanceSheetState, from: string): AttendanceMark[] {
  return restOfSession(state, 'present').flatMap((mark): AttendanceMark[] => {
    const cell = state.sheet.get(cellKey(mark.participantId, from));
    // Where devices disagree there is nothing to copy yet.
    if (cell?.status === undefined || cell.isContested) return [];
    // Whoever came late to one session was there for the next; why somebody is away goes on holding.
    if (cell.status === 'late') return [mark];
    const { reason } = cell.entry;
    return [{ ...mark, status: cell.status, ...(reason == null ? {} : { reason }) }];
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
  if (lacksReason(state, entries)) return waiting(state, marks, advance ? 'advance' : null);
  const focus = advance ? advanced(state, marks) : state.focus;
  const effects = advance && state.mode === 'grid' ? [showFocus] : [];
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

/** The place after a mark: the next line of the grid, or whom a roll call has not heard yet. */
function advanced(state: AttendanceSheetState, marks: readonly AttendanceMark[]): Place | null {
  return state.mode === 'grid'
    ? moveFocus(state, 'down')
    : nextToCall(state, marks.at(-1) ?? state.focus ?? undefined);
}

/** Whether a lock asks for a reason that none of these entries gives. */
export function lacksReason(
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

/** Marks that are not recorded before somebody says why. */
export function waiting(
  state: AttendanceSheetState,
  pending: readonly AttendanceMark[],
  pendingStep: AttendanceSheetState['pendingStep'],
): SheetStep {
  return {
    state: { ...state, pending, pendingStep, notice: { kind: 'reason-needed' } },
    effects: [{ kind: 'show-reason' }],
  };
}

/** What it takes to take back entries that are about to be recorded. */
export function batchOf(state: AttendanceSheetState, entries: readonly UnnumberedEntry[]) {
  return entries.map((entry) => undoableEntry(state.sheet, entry));
}

function withBatch(
  state: AttendanceSheetState,
  entries: readonly UnnumberedEntry[],
): AttendanceSheetState {
  if (entries.length === 0) return state;
  return {
    ...withEntries(state, entries),
    undoable: [...state.undoable, batchOf(state, entries)],
  };
}

/** The state with entries applied, waiting to be kept. */
export function withEntries(
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
