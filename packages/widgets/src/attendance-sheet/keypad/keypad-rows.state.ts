import { rosterOnTheSpot, type ListedParticipant } from '@berdaya/core/participant';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import type { IsOnlyRow } from './keypad-typing.state.js';

/** A row of the paper list: whose it is, and whether marks can be put there. */
export interface PaperRow {
  readonly person: ListedParticipant;
  /** `false` for whoever left the training or was replaced. */
  readonly isListed: boolean;
  /** Who came in the person's place. */
  readonly replacedBy: ListedParticipant | null;
}

/** Every row that any printed list may bear, by number. */
export interface PaperRows {
  readonly byNumber: ReadonlyMap<number, PaperRow>;
  /** The numbers, lowest first. */
  readonly numbers: readonly number[];
  readonly isOnlyRow: IsOnlyRow;
}

/** What of a sheet says whose each row is. */
export type RosterState = Pick<
  AttendanceSheetState,
  'dossier' | 'rosterEntries' | 'unkept' | 'participants'
>;

/** The roster after all lines, kept or not. */
export function rosterOf({ dossier, rosterEntries, unkept }: RosterState) {
  const noted = unkept.flatMap((line) => ('kind' in line && line.kind !== 'lock' ? [line] : []));
  return rosterOnTheSpot(dossier?.participants ?? [], [...rosterEntries, ...noted]);
}

/** Whose each row is, whoever has left the list by now. */
export function paperRows(state: RosterState): PaperRows {
  const { participants, personOfRow } = rosterOf(state);
  const people = new Map(participants.map((each) => [each.id, each]));
  const listed = new Set(state.participants.map(({ id }) => id));
  const substitutes = new Map(
    state.participants.map((each) => [each.substitutesFor?.participantId, each]),
  );
  const byNumber = new Map<number, PaperRow>();
  for (const [number, id] of personOfRow) {
    const person = people.get(id);
    if (person === undefined) continue;
    const replacedBy = substitutes.get(id) ?? null;
    byNumber.set(number, { person, isListed: listed.has(id), replacedBy });
  }
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  return { byNumber, numbers, isOnlyRow: onlyRowAmong(numbers) };
}

/** Three digits or more that are a row and no beginning of another: whoever types two may still want a third. */
function onlyRowAmong(numbers: readonly number[]): IsOnlyRow {
  const complete = new Set(numbers.map(String).filter(({ length }) => length >= 3));
  const begun = new Set(numbers.map(String).flatMap(beginnings));
  return (digits) => complete.has(digits) && !begun.has(digits);
}

function beginnings(digits: string): string[] {
  return Array.from(digits, (_, index) => digits.slice(0, index)).slice(1);
}
