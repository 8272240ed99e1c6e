import {
  recordAttendance,
  type AttendanceMark,
  type UnnumberedEntry,
} from '@berdaya/core/attendance';
import type { Step } from '../element/state-controller.js';
import {
  batchOf,
  keeping,
  lacksReason,
  marked,
  marksOf,
  recording,
  waiting,
  withEntries,
} from './attendance-marking.state.js';
import { standingFor, stillOwn } from './attendance-undo.state.js';
import type {
  AttendanceSheetEffect,
  AttendanceSheetOutside,
  AttendanceSheetState,
  Place,
} from './attendance-sheet.state.js';

type SheetStep = Step<AttendanceSheetState, AttendanceSheetEffect>;

/**
 * Takes back what was done last on this page, or does again what was undone last, as far as nobody has changed it
 * since. Each way fills the other.
 */
export function turnedBack(
  state: AttendanceSheetState,
  way: 'undo' | 'redo',
  outside: AttendanceSheetOutside,
  reason?: string,
): SheetStep {
  const stack = way === 'undo' ? state.undoable : state.redoable;
  const last = stack.at(-1);
  if (last === undefined) return noticed(state, { kind: `nothing-to-${way}` });
  const { own, marks } = stillOwn(state.sheet, last);
  const earlier = stack.slice(0, -1);
  if (own.length === 0) {
    return noticed({ ...state, ...stacks(state, way, earlier, []) }, { kind: 'overtaken' });
  }
  const entries = recordAttendance(
    state.sheet,
    reason === undefined ? marks : marks.map((mark) => ({ ...mark, reason })),
    recording(state, outside),
  );
  if (lacksReason(state, entries)) return waiting(state, marks, way);
  const next: AttendanceSheetState = {
    ...withEntries(state, entries),
    ...stacks(state, way, standingFor(earlier, own, entries), entries),
    pending: null,
    focus: calledAgain(state, marks),
    notice: { kind: way === 'undo' ? 'undone' : 'redone', marks },
  };
  return { state: next, effects: keeping(entries) };
}

/** Both stacks after a batch went from one to the other. */
function stacks(
  state: AttendanceSheetState,
  way: 'undo' | 'redo',
  earlier: AttendanceSheetState['undoable'],
  entries: readonly UnnumberedEntry[],
): Pick<AttendanceSheetState, 'undoable' | 'redoable'> {
  const other = way === 'undo' ? state.redoable : state.undoable;
  const filled = entries.length === 0 ? other : [...other, batchOf(state, entries)];
  return way === 'undo'
    ? { undoable: earlier, redoable: filled }
    : { undoable: filled, redoable: earlier };
}

/** In a roll call, the person whose mark was taken back is called again. */
function calledAgain(
  state: AttendanceSheetState,
  [mark, ...others]: readonly AttendanceMark[],
): Place | null {
  if (state.mode !== 'roll-call' || mark === undefined || others.length > 0) return state.focus;
  if (mark.sessionId !== state.sessionId) return state.focus;
  return { participantId: mark.participantId, sessionId: mark.sessionId };
}

function noticed(
  state: AttendanceSheetState,
  notice: NonNullable<AttendanceSheetState['notice']>,
): SheetStep {
  return { state: { ...state, notice }, effects: [] };
}

/** Records what has waited for its reason, and does what was to be done with it. */
export function withReason(
  state: AttendanceSheetState,
  reason: string,
  outside: AttendanceSheetOutside,
): SheetStep {
  const { pendingStep } = state;
  const { state: next, effects } =
    pendingStep === 'undo' || pendingStep === 'redo'
      ? turnedBack(state, pendingStep, outside, reason)
      : marked(
          state,
          marksOf(state, { kind: 'give-reason', reason }),
          pendingStep === 'advance',
          outside,
        );
  return { state: next, effects: [...effects, { kind: 'show-focus' }] };
}
