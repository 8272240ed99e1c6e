import { recordedStatus, type AttendanceCell } from '@berdaya/core/attendance';
import { nameKey } from '@berdaya/core/identity';
import type { ListedParticipant } from '@berdaya/core/participant';
import type { Session } from '@berdaya/core/training';
import type { AttendanceSheetState, SheetGrouping } from './attendance-sheet.state.js';

type Roster = readonly ListedParticipant[];

type Shown = Pick<
  AttendanceSheetState,
  'participants' | 'filter' | 'search' | 'sheet' | 'sessionId' | 'grouping' | 'filteredOn'
>;

/** A line of the grid: a person, or the heading of the people below it. */
export type GridLine = ListedParticipant | GroupHeading;

/** What the people of a group have in common; '' where nothing is told of them. */
export interface GroupHeading {
  readonly group: string;
  readonly count: number;
}

/** The lines of the grid, and where each person's line is. */
export interface GridLines {
  readonly lines: readonly GridLine[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** What was last asked about a roster, with what the answer followed from. */
const lastShown = new WeakMap<Roster, { inputs: readonly unknown[]; shown: Roster }>();
const lastLines = new WeakMap<Roster, GridLines>();
const keys = new WeakMap<ListedParticipant, string>();

/**
 * People the filter and the search leave on the sheet, in the order of the printed list, group by group where they are
 * grouped. The same list until one of these changes. Who has which status is asked of the sheet as it was when the
 * status was chosen, so that nobody slips away under the finger that marks them.
 */
export function shownParticipants(state: Shown): Roster {
  const { participants, filter, search, grouping, sessionId } = state;
  const statusInputs = filter.status === null ? [] : [sessionId, state.filteredOn ?? state.sheet];
  const inputs = [filter, search, grouping, ...statusInputs];
  const last = lastShown.get(participants);
  if (last?.inputs.length === inputs.length && inputs.every((each, at) => each === last.inputs[at]))
    return last.shown;
  const shown = grouped(found(participants, state), grouping);
  lastShown.set(participants, { inputs, shown });
  return shown;
}

function found(participants: Roster, state: Shown): Roster {
  const written = state.search.trim();
  const wanted = nameKey(written);
  return participants.filter(
    (each) => passes(each, state) && (written === '' || isFound(each, wanted, written)),
  );
}

function passes(
  { id, role, origin }: ListedParticipant,
  { filter, sheet, filteredOn, sessionId }: Shown,
): boolean {
  return (
    (filter.district === null || (origin?.district ?? '') === filter.district) &&
    (filter.village === null || (origin?.village ?? '') === filter.village) &&
    (filter.role === null || (role ?? '') === filter.role) &&
    (filter.status === null ||
      (recordedStatus(filteredOn ?? sheet, id, sessionId ?? '') ?? 'unrecorded') === filter.status)
  );
}

function isFound(participant: ListedParticipant, wanted: string, written: string): boolean {
  if (String(participant.rowNumber) === written) return true;
  return wanted !== '' && searchKey(participant).includes(wanted);
}

function searchKey(participant: ListedParticipant): string {
  let key = keys.get(participant);
  if (key === undefined) {
    const { village, office } = participant.origin ?? {};
    key = nameKey(`${participant.name} ${village ?? ''} ${office ?? ''}`);
    keys.set(participant, key);
  }
  return key;
}

/** By group in alphabetical order, those without one at the end; within a group as they were. */
function grouped(people: Roster, by: SheetGrouping): Roster {
  if (by === null) return people;
  const groups = new Map<string, ListedParticipant[]>();
  for (const each of people) {
    const group = groupOf(each, by);
    const others = groups.get(group);
    if (others) others.push(each);
    else groups.set(group, [each]);
  }
  return [...groups]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' || a < b ? -1 : 1))
    .flatMap(([, members]) => members);
}

/** A village goes with its district: two districts may have one of the same name. */
function groupOf({ role, origin }: ListedParticipant, by: NonNullable<SheetGrouping>): string {
  if (by === 'role') return role ?? '';
  if (by === 'district') return origin?.district ?? '';
  return [origin?.village, origin?.district].filter(Boolean).join(', ');
}

/** The lines of the grid: the people shown, under a heading for each group where they are grouped. */
export function gridLines(state: Shown): GridLines {
  const shown = shownParticipants(state);
  let known = lastLines.get(shown);
  // A grouping makes a list of its own, so that the list alone says which lines there are.
  if (known === undefined) {
    known = linesOf(shown, state.grouping);
    lastLines.set(shown, known);
  }
  return known;
}

function linesOf(shown: Roster, by: SheetGrouping): GridLines {
  const lines: (ListedParticipant | { group: string; count: number })[] = [];
  const indexOf = new Map<string, number>();
  let heading: { group: string; count: number } | undefined;
  for (const each of shown) {
    if (by !== null) {
      const group = groupOf(each, by);
      if (heading?.group !== group) lines.push((heading = { group, count: 0 }));
      heading.count += 1;
    }
    indexOf.set(each.id, lines.push(each) - 1);
  }
  return { lines, indexOf };
}

/** Sessions shown as columns: all in the grid, the chosen one when calling the roll. */
export function shownSessions({
  sessions,
  mode,
  sessionId,
}: Pick<AttendanceSheetState, 'sessions' | 'mode' | 'sessionId'>): readonly Session[] {
  return mode === 'grid' ? sessions : sessions.filter(({ id }) => id === sessionId);
}

/** What people can be chosen by; people of whom it is not told count under ''. */
export type RosterField = 'district' | 'village' | 'role';

/** What the roster tells in a field, sorted; villages are those of the chosen district, where one is chosen. */
export function rosterValues(
  { participants, filter }: Pick<AttendanceSheetState, 'participants' | 'filter'>,
  field: RosterField,
): string[] {
  const values = new Set<string>();
  for (const { role, origin } of participants) {
    const isElsewhere = filter.district !== null && (origin?.district ?? '') !== filter.district;
    if (field === 'village' && isElsewhere) continue;
    values.add((field === 'role' ? role : origin?.[field]) ?? '');
  }
  return [...values].sort();
}

/** Cells whose person or session the document does not know: kept, told, and not counted. */
export function strayCells({
  sheet,
  participants,
  sessions,
}: Pick<AttendanceSheetState, 'sheet' | 'participants' | 'sessions'>): AttendanceCell[] {
  const people = new Set(participants.map(({ id }) => id));
  const held = new Set(sessions.map(({ id }) => id));
  const strays: AttendanceCell[] = [];
  for (const cell of sheet.values()) {
    if (!people.has(cell.participantId) || !held.has(cell.sessionId)) strays.push(cell);
  }
  return strays;
}
