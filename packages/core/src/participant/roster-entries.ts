import type { ListedParticipant } from './participant.js';
import type { Unnumbered } from '../ledger/index.js';
import type { RosterEntry } from './roster-entry.js';

/** A line about the roster, whether or not its device has numbered it yet. */
type AnyRosterEntry = RosterEntry | Unnumbered<RosterEntry>;

/** Who is on the list once what was recorded on the spot is counted in. */
export interface RosterOnTheSpot {
  readonly participants: readonly ListedParticipant[];
  /** By id of a record that was linked to another: the id of the person whose marks they are. */
  readonly samePerson: ReadonlyMap<string, string>;
}

/**
 * The roster after the lines recorded on the spot, in any order: of two about one person the later holds. Whoever is linked
 * to somebody else leaves the list. A row number that two devices gave out goes to the earlier; the other gets the next free.
 */
export function rosterOnTheSpot(
  participants: readonly ListedParticipant[],
  entries: readonly AnyRosterEntry[],
): RosterOnTheSpot {
  if (entries.length === 0) return { participants, samePerson: new Map() };
  const people = new Map(participants.map((each) => [each.id, each]));
  const linkedTo = new Map<string, string | null>();
  for (const entry of [...entries].sort(byTime)) {
    if (entry.kind === 'link') linkedTo.set(entry.participantId, entry.samePersonAs ?? null);
    else {
      const { participant } = entry;
      people.set(participant.id, { ...people.get(participant.id), ...participant });
    }
  }
  const samePerson = new Map<string, string>();
  for (const id of linkedTo.keys()) {
    const person = endOf(id, linkedTo);
    if (person !== id && people.has(person)) samePerson.set(id, person);
  }
  const listed = [...people.values()].filter(({ id }) => !samePerson.has(id));
  return { participants: withOwnNumbers(listed), samePerson };
}

/** Marks under the ids of the people they belong to, once records were linked. */
export function underSamePerson<Entry extends { readonly participantId: string }>(
  entries: readonly Entry[],
  samePerson: ReadonlyMap<string, string>,
): readonly Entry[] {
  if (samePerson.size === 0) return entries;
  return entries.map((entry) => {
    const participantId = samePerson.get(entry.participantId);
    return participantId === undefined ? entry : { ...entry, participantId };
  });
}

function byTime(a: AnyRosterEntry, b: AnyRosterEntry): number {
  return `${a.recordedAt} ${a.id}` < `${b.recordedAt} ${b.id}` ? -1 : 1;
}

/** Follows links to the person at their end; of links that lead in a ring none is followed. */
function endOf(id: string, linkedTo: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let end = id;
  for (;;) {
    if (seen.has(end)) return id;
    seen.add(end);
    const next = linkedTo.get(end);
    if (next == null) return end;
    end = next;
  }
}

function withOwnNumbers(listed: readonly ListedParticipant[]): ListedParticipant[] {
  const taken = new Set<number>();
  let last = Math.max(0, ...listed.map(({ rowNumber }) => rowNumber ?? 0));
  return listed.map((each) => {
    if (each.rowNumber == null) return each;
    if (!taken.has(each.rowNumber)) {
      taken.add(each.rowNumber);
      return each;
    }
    last += 1;
    taken.add(last);
    return { ...each, rowNumber: last };
  });
}
