import {
  attendanceForecast,
  type AttendanceForecast,
  type AttendanceProspect,
} from '@berdaya/core/attendance';
import type { AttendanceDossier } from '@berdaya/core/dossier';
import type { PersonFigures, RecapFigures } from './recap-figures.state.js';
import { isInColumn, personOn, allRows } from './recap-groups.state.js';
import type { AttendanceRecapState } from './recap-model.state.js';

/** What people can still reach, by their id. */
export type Forecasts = ReadonlyMap<string, AttendanceForecast>;

/** Every prospect, the best first. */
const prospects = [
  'certain',
  'needs-some',
  'needs-all',
  'hangs-on-records',
  'out-of-reach',
  'nothing-counts',
] as const satisfies readonly AttendanceProspect[];

/** People of a cell, those who attended apart from the others where the cell is about attending. */
export interface PickedPeople {
  /** Place of the day among the dates; -1 for all days. */
  readonly day: number;
  readonly groups: readonly {
    readonly hasAttended: boolean | null;
    readonly people: readonly PersonFigures[];
  }[];
}

const known = new WeakMap<RecapFigures, Forecasts>();

/** What each person of a recap can still reach; asked once for the same figures. */
export function forecastsOf(
  { training, policy }: AttendanceDossier,
  figures: RecapFigures,
): Forecasts {
  const before = known.get(figures);
  if (before) return before;
  const { people, sheet, toCome } = figures;
  const forecasts = new Map(
    people.map(({ person: { id } }) => [
      id,
      attendanceForecast(id, sheet, training.sessions, policy, toCome),
    ]),
  );
  known.set(figures, forecasts);
  return forecasts;
}

/** The prospects to show: all that mean something, and that nothing counts only where that is so. */
export function shownProspects(forecasts: Forecasts): AttendanceProspect[] {
  const found = new Set([...forecasts.values()].map(({ prospect }) => prospect));
  return prospects.filter((each) => each !== 'nothing-counts' || found.has(each));
}

/** How many of some people have a prospect. */
export function countProspect(
  people: readonly PersonFigures[],
  forecasts: Forecasts,
  prospect: AttendanceProspect,
): number {
  return people.filter(({ person }) => forecasts.get(person.id)?.prospect === prospect).length;
}

/** The people of the cell that somebody looks at. */
export function pickedPeople({
  dossier,
  figures,
  table,
  picked,
}: AttendanceRecapState): PickedPeople | null {
  if (dossier === null || figures === null || table === null || picked === null) return null;
  const row = [table.total, ...table.rows].find(({ key }) => key === picked.row);
  const people = row?.people ?? [];
  if ('prospect' in picked) {
    const forecasts = forecastsOf(dossier, figures);
    const isMeant = ({ person }: PersonFigures) =>
      picked.prospect === 'all' || forecasts.get(person.id)?.prospect === picked.prospect;
    return { day: -1, groups: [{ hasAttended: null, people: people.filter(isMeant) }] };
  }
  const { date, column } = picked;
  const day = date === null ? -1 : figures.dates.indexOf(date);
  const meant = people.filter((each) => isInColumn(each, column));
  // Whom one looks for are those who are missing.
  const groups = [false, true].map((hasAttended) => ({
    hasAttended,
    people: meant.filter((each) => personOn(each, day).hasAttended === hasAttended),
  }));
  return { day, groups: groups.filter((group) => group.people.length > 0) };
}

/** The row that a cell is in. */
export function pickedRow({ table, picked }: AttendanceRecapState) {
  if (table === null || picked === null) return undefined;
  return picked.row === allRows ? table.total : table.rows.find(({ key }) => key === picked.row);
}
