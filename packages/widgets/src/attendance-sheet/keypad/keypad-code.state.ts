import { listCheckCode, plainCheckCode } from '@berdaya/core/attendance';
import type { ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import { rosterOf } from './keypad-rows.state.js';

/** What a check code on paper says of the paper. */
export type CheckedCode =
  | { readonly kind: 'incomplete' }
  | {
      readonly kind: 'fits';
      /** Rows that came after the list was printed. */ readonly later: number;
    }
  | { readonly kind: 'other-session'; readonly session: Session }
  | { readonly kind: 'unknown' };

type CodeState = Pick<
  AttendanceSheetState,
  'dossier' | 'rosterEntries' | 'unkept' | 'participants' | 'sessions'
>;

/** Tells whether the paper with this code was printed from this roster, for this session; also before walk-ins came. */
export function checkedCode(state: CodeState, sessionId: string, typed: string): CheckedCode {
  const code = plainCheckCode(typed);
  const trainingId = state.dossier?.training.id ?? '';
  if (code.length < 4) return { kind: 'incomplete' };
  const lists = printedLists(state);
  const fitting = (id: string | null, printed: readonly PrintedRows[]) =>
    printed.find(({ rows }) => listCheckCode({ trainingId, sessionId: id, rows }) === code);
  const own = fitting(sessionId, lists) ?? fitting(null, lists);
  if (own !== undefined) return { kind: 'fits', later: own.later };
  const session = state.sessions.find(
    ({ id }) =>
      id !== sessionId && fitting(id, [...lists.slice(0, 1), ...lists.slice(-1)]) !== undefined,
  );
  return session === undefined ? { kind: 'unknown' } : { kind: 'other-session', session };
}

interface PrintedRows {
  readonly rows: readonly { readonly rowNumber: number; readonly id: string }[];
  readonly later: number;
}

const mostLater = 30;

/** The lists that may have been printed: today's first, and that of every time before somebody was registered. */
function printedLists(state: CodeState): PrintedRows[] {
  const { participants } = rosterOf(state);
  const original = new Set(state.dossier?.participants.map(({ id }) => id));
  const come = participants.filter(({ id }) => !original.has(id));
  const lists: PrintedRows[] = [];
  for (let later = 0; later <= Math.min(come.length, mostLater); later += 1) {
    const gone = new Set(come.slice(come.length - later).map(({ id }) => id));
    // A list shows neither who was replaced nor who has left; one printed before that did.
    for (const people of [state.participants, participants])
      lists.push({ rows: numbered(people.filter(({ id }) => !gone.has(id))), later });
  }
  return lists;
}

function numbered(people: readonly ListedParticipant[]) {
  return people.flatMap(({ id, rowNumber }) => (rowNumber == null ? [] : [{ id, rowNumber }]));
}
