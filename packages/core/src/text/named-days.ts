import { isCalendarDate, type CalendarDate } from '../kernel/index.js';
import type { NamedDay } from './date-phrase.js';

/** A day whose month is known; its year may not be. */
export type DayOfYear = NamedDay & { readonly day: number; readonly month: number };

/** The days with the month that another names for them too: `4 s/d 6 November`, `November 4-6`. */
export function withMonths(days: readonly NamedDay[]): NamedDay[] {
  let month = days.at(-1)?.month ?? days.find((day) => day.month !== undefined)?.month;
  const filled: NamedDay[] = [];
  for (const day of [...days].reverse()) {
    month = day.month ?? month;
    filled.unshift(month === undefined ? day : { ...day, month });
  }
  return filled;
}

/** Whether it is said, or filled in, which day of which month it is. */
export function isDayOfYear(day: NamedDay): day is DayOfYear {
  return day.day !== undefined && day.month !== undefined;
}

/** The days as dates, and whether all their years are said and not inferred. */
export interface DatedDays {
  readonly dates: readonly CalendarDate[];
  readonly isSaid: boolean;
}

/**
 * The dates the days may stand for; several where only a year beside the label is known and the days pass its end; none
 * where a day does not exist or no year is known.
 */
export function datesOf(days: readonly DayOfYear[], knownYear: number | undefined): DatedDays[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (last.year !== undefined) return datesUpTo(days, last.year);
  // `30 Desember 2018 s/d 2 Januari`: the year of the end is the next one, but nobody said so.
  if (first.year !== undefined) {
    const year = first.year + (last.month < first.month ? 1 : 0);
    return datesUpTo(days, year).map(({ dates }) => ({ dates, isSaid: false }));
  }
  if (knownYear === undefined) return [];
  const inKnown = datesUpTo(days, knownYear);
  return inKnown.every(({ isSaid }) => isSaid)
    ? inKnown
    : [...inKnown, ...datesUpTo(days, knownYear + 1)];
}

/** The dates when the last day lies in that year: one list, or none where a day does not exist. */
function datesUpTo(days: readonly DayOfYear[], lastYear: number): DatedDays[] {
  const dates: string[] = [];
  let isSaid = true;
  let later = { month: 12, year: lastYear };
  for (const day of [...days].reverse()) {
    const isYearBefore = day.year === undefined && day.month > later.month;
    if (isYearBefore) isSaid = false;
    later = { month: day.month, year: day.year ?? later.year - (isYearBefore ? 1 : 0) };
    dates.unshift(dateText(later.year, day));
  }
  return dates.every(isCalendarDate) ? [{ dates, isSaid }] : [];
}

/** Whether some year has the day: 29 February, and not 31 November. */
export function mayExist(day: DayOfYear): boolean {
  return isCalendarDate(dateText(2000, day));
}

function dateText(year: number, { month, day }: DayOfYear): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}
