import type { RecapSex } from '@berdaya/core/attendance';
import type { CalendarDate } from '@berdaya/core/kernel';
import type { ListedParticipant } from '@berdaya/core/participant';
import type { Amounts, PersonDay, PersonFigures, RecapFigures } from './recap-figures.state.js';

/** By what people are grouped into rows: kecamatan, village, role. */
export type RecapGrouping = 'district' | 'village' | 'role';

/** Every way to group. */
export const recapGroupings: readonly RecapGrouping[] = ['district', 'village', 'role'];

/** Columns within a day: one per sex, and all of them together. */
export type RecapColumn = RecapSex | 'all';

/** Counts of one group on one day, or over all days. */
export interface RecapCount extends Amounts {
  /** People on the roster in the group. */
  readonly participants: number;
  /** People who attended at least one session. */
  readonly attendees: number;
}

/** Counts by sex, and over all sexes. */
type RecapCell = Readonly<Record<RecapColumn, RecapCount>>;

/** One group of people, or all of them. */
export interface RecapRow {
  /** What the row is known by while names and places in the table change; `allRows` for the sum. */
  readonly key: string;
  /** `null` gathers those of whom the roster does not say. */
  readonly name: string | null;
  /** The kecamatan of a village. */
  readonly within: string | null;
  readonly people: readonly PersonFigures[];
  /** Counts by day, then over all days; as `RecapTable.groups` has them. */
  readonly cells: readonly RecapCell[];
}

/** The recap as a table. */
export interface RecapTable {
  readonly grouping: RecapGrouping;
  /** The days in order, then `null` for all of them; a single day is its own sum. */
  readonly groups: readonly (CalendarDate | null)[];
  readonly columns: readonly RecapColumn[];
  /** By name, the unnamed last. */
  readonly rows: readonly RecapRow[];
  readonly total: RecapRow;
}

/** Which of a row's groups a table shows: from the first to before the second. */
export type RecapSpan = readonly [from: number, before: number];

/** The key of the row that sums up all others. */
export const allRows = '*';

/** The people of a recap in rows. */
export function recapTable(figures: RecapFigures, grouping: RecapGrouping): RecapTable {
  const { dates, people } = figures;
  const members = new Map<string, PersonFigures[]>();
  for (const each of people) {
    const key = groupKey(each.person, grouping);
    const others = members.get(key);
    if (others) others.push(each);
    else members.set(key, [each]);
  }
  const groups = dates.length === 1 ? dates : [...dates, null];
  const row = (key: string, list: readonly PersonFigures[]): RecapRow => {
    const first = list[0]?.person;
    const isOne = key !== allRows && first !== undefined;
    return {
      key,
      name: isOne ? groupName(first, grouping) : null,
      within: isOne && grouping === 'village' ? groupName(first, 'district') : null,
      people: list,
      cells: groups.map((date) => recapCell(list, date === null ? -1 : dates.indexOf(date))),
    };
  };
  const hasUnknownSex = people.some(({ person }) => person.sex == null);
  return {
    grouping,
    groups,
    columns: ['female', 'male', ...(hasUnknownSex ? (['unknown'] as const) : []), 'all'],
    rows: [...members].map(([key, list]) => row(key, list)).sort(byName),
    total: row(allRows, people),
  };
}

/** The ways to group that the roster has something to say about; by kecamatan always. */
export function knownGroupings({ people }: RecapFigures): RecapGrouping[] {
  return recapGroupings.filter(
    (grouping) =>
      grouping === 'district' || people.some(({ person }) => groupName(person, grouping) !== null),
  );
}

/** The groups on screen: the chosen day, or all. */
export function shownSpan({ groups }: RecapTable, chosen: CalendarDate | null): RecapSpan {
  const place = chosen === null ? -1 : groups.indexOf(chosen);
  return place === -1 ? [0, groups.length] : [place, place + 1];
}

/** Whether a person falls into a column. */
export function isInColumn({ person }: PersonFigures, column: RecapColumn): boolean {
  return column === 'all' || (person.sex ?? 'unknown') === column;
}

/** One person on the day at that place among the dates; over all days at -1. */
export function personOn({ days, total }: PersonFigures, place: number): PersonDay {
  return days[place] ?? total;
}

function recapCell(people: readonly PersonFigures[], place: number): RecapCell {
  const count = () => ({ participants: 0, attendees: 0, attended: 0, counted: 0, open: 0 });
  const cell = { female: count(), male: count(), unknown: count(), all: count() };
  for (const each of people) {
    const { attended, counted, open, hasAttended } = personOn(each, place);
    for (const of of [cell[each.person.sex ?? 'unknown'], cell.all]) {
      of.participants += 1;
      of.attendees += hasAttended ? 1 : 0;
      of.attended += attended;
      of.counted += counted;
      of.open += open;
    }
  }
  return cell;
}

function groupName({ origin, role }: ListedParticipant, grouping: RecapGrouping): string | null {
  const name = grouping === 'role' ? role : origin?.[grouping];
  return name == null || name.trim() === '' ? null : withoutNik(name);
}

/** A text with only the first digits of a NIK that somebody typed into it. */
export function withoutNik(text: string): string {
  return text.replace(/(?<!\d)(\d{4})\d{12}(?!\d)/g, '$1************');
}

/** Names that differ in capitals and spaces alone are one; villages of one name lie in two kecamatan. */
function groupKey(person: ListedParticipant, grouping: RecapGrouping): string {
  const name = groupName(person, grouping);
  if (name === null) return '';
  const place = grouping === 'village' ? [person.origin?.district ?? '', name] : [name];
  return place.map((part) => part.trim().toLowerCase().replace(/\s+/g, ' ')).join('|');
}

function byName(a: RecapRow, b: RecapRow): number {
  if (a.name === null || b.name === null) return a.name === b.name ? 0 : a.name === null ? 1 : -1;
  const [one, other] = [`${a.within ?? ''}|${a.name}`, `${b.within ?? ''}|${b.name}`];
  return one < other ? -1 : 1;
}
