import type { UnnumberedFieldEntry } from '@berdaya/core/attendance';
import type { Step } from '../element/state-controller.js';
import { derived } from './attendance-lines.state.js';
import { keeping, recording } from './attendance-marking.state.js';
import type {
  AttendanceSheetEffect,
  AttendanceSheetOutside,
  AttendanceSheetState,
  FieldNote,
} from './attendance-sheet.state.js';

/** Records lines about the roster, and locks. */
export function noted(
  state: AttendanceSheetState,
  notes: readonly FieldNote[],
  outside: AttendanceSheetOutside,
): Step<AttendanceSheetState, AttendanceSheetEffect> {
  const { author, recordedAt, newId } = recording(state, outside);
  const entries = notes.map((note): UnnumberedFieldEntry => {
    const line = { id: newId(), author, recordedAt };
    return note.kind === 'lock'
      ? { ...note, ...line }
      : { ...note, ...line, replaces: linesAbout(note, state) };
  });
  const next = derived({ ...state, unkept: [...state.unkept, ...entries] });
  return { state: next, effects: keeping(entries) };
}

/** Ids of the lines of the same kind about the same person. */
function linesAbout(
  note: Exclude<FieldNote, { readonly kind: 'lock' }>,
  { rosterEntries, unkept }: AttendanceSheetState,
): string[] {
  const key = subjectOf(note);
  return [...rosterEntries, ...unkept].flatMap((line) =>
    'kind' in line && line.kind !== 'lock' && subjectOf(line) === key ? [line.id] : [],
  );
}

function subjectOf(
  line:
    | { readonly kind: 'link'; readonly participantId: string }
    | { readonly kind: 'register'; readonly participant: { readonly id: string } },
): string {
  return line.kind === 'link' ? `link ${line.participantId}` : line.participant.id;
}
