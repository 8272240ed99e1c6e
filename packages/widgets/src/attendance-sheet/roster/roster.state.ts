import type { ListedParticipant } from '@berdaya/core/participant';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import { rosterOf } from '../keypad/keypad-rows.state.js';

/** What is open on the roster panel. */
export interface RosterState {
  readonly search: string;
  /** Whose entry is being corrected. */
  readonly editing: string | null;
  /** Whose record is being linked to a person, and what was typed to find that person. */
  readonly linking: { readonly id: string; readonly search: string } | null;
  /** Whether people who are registered are marked present at once. */
  readonly marksPresent: boolean;
  /** Whether villages of which nobody is missing are listed as well. */
  readonly showsComplete: boolean;
  /** Why the last form was not taken. */
  readonly refusal: string;
}

/** The roster panel before anything was opened. */
export const emptyRoster: RosterState = {
  search: '',
  editing: null,
  linking: null,
  marksPresent: true,
  showsComplete: false,
  refusal: '',
};

type RosterLines = Pick<
  AttendanceSheetState,
  'dossier' | 'participants' | 'rosterEntries' | 'unkept' | 'samePerson'
>;

/** A record that was linked to the person it is about. */
export interface LinkedRecord {
  readonly record: ListedParticipant;
  readonly person: ListedParticipant;
}

/** People who were registered on the spot and are listed, the latest first. */
export function registeredOnTheSpot({
  dossier,
  participants,
}: Pick<AttendanceSheetState, 'dossier' | 'participants'>): ListedParticipant[] {
  const original = new Set(dossier?.participants.map(({ id }) => id));
  return participants
    .filter(({ id }) => !original.has(id))
    .sort((a, b) => (b.rowNumber ?? 0) - (a.rowNumber ?? 0));
}

/** Records that were linked, each with the person it is about. */
export function linkedRecords(state: RosterLines): LinkedRecord[] {
  if (state.samePerson.size === 0) return [];
  const { participants, linked } = rosterOf(state);
  const people = new Map(participants.map((each) => [each.id, each]));
  const records = new Map(linked.map((each) => [each.id, each]));
  return [...state.samePerson].flatMap(([id, personId]) => {
    const person = people.get(personId);
    // Marks of somebody whom no list knows may be linked too.
    const record = records.get(id) ?? { id, name: id };
    return person === undefined ? [] : [{ record, person }];
  });
}

/** Roles on the roster, each once, the commonest first. */
export function rolesOf(participants: readonly ListedParticipant[]): string[] {
  const counts = new Map<string, number>();
  for (const { role } of participants)
    if (role != null) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([role]) => role);
}
