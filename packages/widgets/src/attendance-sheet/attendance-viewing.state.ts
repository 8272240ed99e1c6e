import type { Step } from '../element/state-controller.js';
import { moveFocus, type FocusMove } from './attendance-focus.state.js';
import { shownParticipants, shownSessions } from './attendance-rows.state.js';
import type {
  AttendanceSheetEffect,
  AttendanceSheetIntent,
  AttendanceSheetState,
  Place,
  SheetFilter,
} from './attendance-sheet.state.js';
import { nextToCall } from './roll-call.state.js';

type SheetStep = Step<AttendanceSheetState, AttendanceSheetEffect>;

type ViewIntent = Extract<
  AttendanceSheetIntent,
  {
    readonly kind:
      | 'choose-mode'
      | 'choose-session'
      | 'filter'
      | 'group'
      | 'search'
      | 'name-author'
      | 'focus'
      | 'move-focus'
      | 'detail'
      | 'chains-verified'
      | 'say';
  }
>;

const showFocus: AttendanceSheetEffect = { kind: 'show-focus' };

/** What only changes what is shown. */
export function viewed(state: AttendanceSheetState, intent: ViewIntent): SheetStep {
  switch (intent.kind) {
    case 'choose-mode':
      return only(withFocusShown({ ...state, mode: intent.mode, detailed: null }));
    case 'choose-session':
      return only(sessionChosen(state, intent.sessionId));
    case 'filter':
      return only(withFocusShown(filtered(state, intent.filter)));
    case 'group':
      return only({ ...state, grouping: intent.by, rangeFrom: null });
    case 'search':
      return only(withFocusShown({ ...state, search: intent.search }));
    case 'name-author':
      return only({ ...state, author: intent.author });
    case 'focus':
      return {
        state: focused(state, intent.place, intent.extend),
        effects: intent.extend === true ? [showFocus] : [],
      };
    case 'move-focus':
      return moved(state, intent.move, intent.extend ?? false);
    case 'detail':
      return {
        state: { ...state, detailed: intent.place },
        effects: [intent.place === null ? { kind: 'show-focus' } : { kind: 'show-details' }],
      };
    case 'chains-verified':
      return only({ ...state, brokenChains: intent.broken });
    case 'say':
      return only({ ...state, notice: { kind: 'said', sentence: intent.sentence } });
  }
}

function only(state: AttendanceSheetState): SheetStep {
  return { state, effects: [] };
}

/** The roll of another session is called from whom nothing is recorded of yet. */
function sessionChosen(state: AttendanceSheetState, sessionId: string): AttendanceSheetState {
  const next = withFocusShown({ ...asOfNow(state), sessionId, detailed: null });
  return state.mode === 'roll-call' ? { ...next, focus: nextToCall(next), notice: null } : next;
}

/** In a roll call somebody else is announced when they are called: what was said before has been heard. */
function heard({ mode, notice }: AttendanceSheetState): AttendanceSheetState['notice'] {
  return mode === 'roll-call' ? null : notice;
}

function moved(state: AttendanceSheetState, move: FocusMove, extend: boolean): SheetStep {
  const focus = moveFocus(state, move);
  const rangeFrom = extend ? (state.rangeFrom ?? state.focus) : null;
  return {
    state: { ...state, focus, rangeFrom, notice: heard(state) },
    effects: state.mode === 'grid' ? [showFocus] : [],
  };
}

function focused(
  state: AttendanceSheetState,
  place: Place,
  extend: boolean | undefined,
): AttendanceSheetState {
  const { focus, rangeFrom } = state;
  const isSame =
    focus?.participantId === place.participantId && focus.sessionId === place.sessionId;
  // The page tells of a focus that the sheet itself has moved: a range it ends stays.
  if (isSame && state.mode === 'grid' && extend !== false) return state;
  const from = extend ? (rangeFrom ?? focus) : null;
  return { ...state, focus: place, rangeFrom: from, notice: heard(state) };
}

/** Whom a filter by status shows is settled anew, by what the sheet says now. */
function asOfNow(state: AttendanceSheetState): AttendanceSheetState {
  return { ...state, filteredOn: state.filter.status === null ? null : state.sheet };
}

function filtered(state: AttendanceSheetState, filter: Partial<SheetFilter>): AttendanceSheetState {
  // The villages are those of the district: another district has others.
  const village = filter.district === undefined ? {} : { village: null };
  const next = { ...state, filter: { ...state.filter, ...village, ...filter } };
  return filter.status === undefined ? next : asOfNow(next);
}

/** The focus stays where it is while its place is shown; else the first place takes it. */
export function withFocusShown(state: AttendanceSheetState): AttendanceSheetState {
  const rows = shownParticipants(state);
  const columns = shownSessions(state);
  const row = rows.find(({ id }) => id === state.focus?.participantId) ?? rows[0];
  const column = columns.find(({ id }) => id === state.focus?.sessionId) ?? columns[0];
  const focus = row && column ? { participantId: row.id, sessionId: column.id } : null;
  // A range is one of places that are shown.
  const isFromShown =
    rows.some(({ id }) => id === state.rangeFrom?.participantId) &&
    columns.some(({ id }) => id === state.rangeFrom?.sessionId);
  return { ...state, focus, rangeFrom: isFromShown ? state.rangeFrom : null };
}
