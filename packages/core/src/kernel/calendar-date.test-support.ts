import fc from 'fast-check';
import type { CalendarDate } from './index.js';

const millisecondsPerDay = 86_400_000;
const start = Date.UTC(1900, 0, 1);

/** Days there are from 1900-01-01 to 2199-12-31. */
export const dayCount = (Date.UTC(2200, 0, 1) - start) / millisecondsPerDay;

/** The day so many days after 1900-01-01, by UTC alone, so that no time zone has a say. */
export function dayNumber(number: number): CalendarDate {
  const moment = new Date(start + number * millisecondsPerDay);
  return moment.toISOString().slice(0, 10) as CalendarDate;
}

/** Any day that a document can hold. */
export const anyDay = fc.nat(dayCount - 1).map(dayNumber);
