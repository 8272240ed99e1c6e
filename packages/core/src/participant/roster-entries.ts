import { canonicalJson } from '../kernel/index.js';
import type { Unnumbered } from '../ledger/index.js';
import type { Origin } from './participant.origin.js';
import type { Participant } from './participant.js';
import type { RosterEntry } from './roster-entry.js';

/** A line about the roster, whether or not its device has numbered it yet. */
export type AnyRosterEntry = RosterEntry | Unnumbered<RosterEntry>;

/** Who is on the list once what was recorded on the spot is counted in. */
export interface RosterOnTheSpot {
  readonly participants: readonly Participant[];
  /** By id of a record that was linked to another: the id of the person whose marks they are. */
  readonly samePerson: ReadonlyMap<string, string>;
  /** The records that were linked, with their row numbers. */
  readonly linked: readonly Participant[];
  /** By row number, the id of the person it leads to: those of linked records lead to the person they are. */
  readonly personOfRow: ReadonlyMap<number, string>;
}

/**
 * The roster after the lines recorded on the spot, in any order: of two about one person the one made in sight of the
 * other holds, else the later. Whoever is linked to somebody else leaves the list, and their row number is not given out
 * again. A row number that two devices gave out goes to whoever was registered first; the other gets the next free one.
 */
export function rosterOnTheSpot(
  participants: readonly Participant[],
  entries: readonly AnyRosterEntry[],
): RosterOnTheSpot {
  const people = new Map(participants.map((each) => [each.id, each]));
  const linkedTo = new Map<string, string | null>();
  const inTime = byTime(entries);
  // Whoever was registered first comes first, and has the better right to a number, whatever is corrected later.
  for (const entry of inTime)
    if (entry.kind === 'register' && !people.has(entry.participant.id))
      people.set(entry.participant.id, entry.participant);
  for (const entry of replacedFirst(inTime)) {
    if (entry.kind === 'link') linkedTo.set(entry.participantId, entry.samePersonAs ?? null);
    else
      people.set(
        entry.participant.id,
        corrected(people.get(entry.participant.id), entry.participant),
      );
  }
  const samePerson = new Map<string, string>();
  for (const id of linkedTo.keys()) {
    const person = endOf(id, linkedTo, people);
    if (person !== id) samePerson.set(id, person);
  }
  const numbers = participants.map(({ rowNumber }) => rowNumber ?? 0);
  const numbered = withOwnNumbers([...people.values()], highest(numbers));
  const personOfRow = new Map<number, string>();
  for (const { id, rowNumber } of numbered)
    if (rowNumber != null) personOfRow.set(rowNumber, samePerson.get(id) ?? id);
  const isLinked = ({ id }: Participant) => samePerson.has(id);
  const listed = numbered.filter((each) => !isLinked(each));
  return { participants: listed, samePerson, linked: numbered.filter(isLinked), personOfRow };
}

/** The number for whoever is registered next: one above every number that was ever given out. */
export function nextRowNumber({ personOfRow }: Pick<RosterOnTheSpot, 'personOfRow'>): number {
  return highest(personOfRow.keys()) + 1;
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

/** One order for all lines, in whatever order they came. */
function byTime(entries: readonly AnyRosterEntry[]): AnyRosterEntry[] {
  return entries
    .map((entry) => [`${entry.recordedAt} ${entry.id} ${canonicalJson(entry)}`, entry] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry);
}

/** Lines nobody has replaced come last, and hold: a slow clock takes nothing back. */
function replacedFirst(entries: readonly AnyRosterEntry[]): AnyRosterEntry[] {
  const replaced = new Set(
    entries.flatMap(({ id, replaces }) => replaces.filter((other) => other !== id)),
  );
  const isReplaced = ({ id }: AnyRosterEntry) => replaced.has(id);
  return [...entries.filter(isReplaced), ...entries.filter((entry) => !isReplaced(entry))];
}

/**
 * A person as a line states them. What no list shows stays as it was, codes of a place as long as the place does, and a
 * row number for good: paper bears it.
 */
function corrected(before: Participant | undefined, stated: Participant): Participant {
  if (before === undefined) return stated;
  return {
    ...before,
    ...stated,
    ...(before.rowNumber != null && { rowNumber: before.rowNumber }),
    ...(before.origin != null &&
      stated.origin != null && { origin: originAfter(before.origin, stated.origin) }),
  };
}

function originAfter(before: Origin, stated: Origin): Origin {
  const isSame = (field: 'village' | 'district') =>
    (before[field] ?? null) === (stated[field] ?? null);
  return isSame('village') && isSame('district') ? { ...before, ...stated } : stated;
}

/** Follows links to the person at their end; of links that lead in a ring, or to nobody, none is followed. */
function endOf(
  id: string,
  linkedTo: ReadonlyMap<string, string | null>,
  people: ReadonlyMap<string, unknown>,
): string {
  const seen = new Set<string>();
  let end = id;
  for (;;) {
    if (seen.has(end)) return id;
    seen.add(end);
    const next = linkedTo.get(end);
    if (next == null || !people.has(next)) return end;
    end = next;
  }
}

/** Each in turn: whoever comes later, and is told of last, changes nobody's number. */
function withOwnNumbers(people: readonly Participant[], lastOfDocument: number): Participant[] {
  const taken = new Set<number>();
  let last = lastOfDocument;
  return people.map((each) => {
    if (each.rowNumber == null) return each;
    const isFree = !taken.has(each.rowNumber);
    const rowNumber = isFree ? each.rowNumber : last + 1;
    taken.add(rowNumber);
    last = Math.max(last, rowNumber);
    return isFree ? each : { ...each, rowNumber };
  });
}

function highest(numbers: Iterable<number>): number {
  let last = 0;
  for (const each of numbers) last = Math.max(last, each);
  return last;
}
