import type { AttendanceCell, AttendanceStatus } from '@berdaya/core/attendance';
import { fullName, type ListedParticipant } from '@berdaya/core/participant';
import type { AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { rollCall, type RollLine } from './roll-call.state.js';

type Words = AttendanceSheetWords;

/** What the live region says in a roll call: the mark just made, then who is called now. */
export function rollCallSentence(
  state: AttendanceSheetState,
  words: Words,
  otherwise: string,
): string {
  const roll = rollCall(state);
  const { notice } = state;
  const marks = notice?.kind === 'marked' ? notice.marks : [];
  const [mark, ...others] = marks;
  const line = roll?.lines.find(({ participant }) => participant.id === mark?.participantId);
  const said =
    mark && line && others.length === 0
      ? words.called(fullName(line.participant), statusWord(mark.status, words))
      : otherwise;
  if (roll === null) return said;
  const { called, isOver, unrecorded } = roll;
  const now = called.participant.id === mark?.participantId ? '' : spoken(called, words);
  const end = isOver ? words.rollEnds(unrecorded.length) : '';
  return [said, now, end].filter(Boolean).join(' ');
}

/** A person as the live region and the card say them: number, name, place, what is recorded. */
export function spoken({ participant, cell }: RollLine, words: Words): string {
  const { rowNumber } = participant;
  const number = rowNumber == null ? '' : `${String(rowNumber)}.`;
  return words.calling(
    [number, fullName(participant)].filter(Boolean).join(' '),
    placeOf(participant),
    recorded(cell, words),
  );
}

/** What a cell says, in words; statuses that disagree all of them. */
export function recorded(cell: AttendanceCell | undefined, words: Words): string {
  if (cell?.isContested)
    return cell.heads.map(({ status }) => statusWord(status, words)).join(' ≠ ');
  return statusWord(cell?.status ?? 'unrecorded', words);
}

function statusWord(status: AttendanceStatus | 'unrecorded', words: Words): string {
  return status === 'unrecorded' ? words.unrecorded : words.statuses[status];
}

/** Where a person comes from, as lists have it. */
export function placeOf({ origin }: ListedParticipant): string {
  const { village, office, district } = origin ?? {};
  return [village ?? office, district].filter(Boolean).join(', ');
}
