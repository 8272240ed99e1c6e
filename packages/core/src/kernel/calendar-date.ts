import { addDays, differenceInCalendarDays, lightFormat } from 'date-fns';

/** A day of the calendar, `YYYY-MM-DD`. It has no time zone; two of them compare with `<`. */
export type CalendarDate = `${number}-${number}-${number}`;

/** Whether the text is a day that exists in the years 1900 to 2199. */
export function isCalendarDate(value: string): value is CalendarDate {
  if (!/^(19|20|21)\d{2}-(0[1-9]|1[0-2])-\d{2}$/.test(value)) return false;
  const day = Number(value.slice(8));
  // Rosters are long, and few days are near the end of a month.
  if (day < 29) return day > 0;
  const { year, month } = dateParts(value as CalendarDate);
  return day <= daysInMonth(year, month);
}

/** The day so many days later, or earlier when `days` is negative. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  return lightFormat(addDays(localDay(date), days), 'yyyy-MM-dd') as CalendarDate;
}

/** Days from the first to the last, both counted: 4 to 6 November is 3. */
export function inclusiveDays(first: CalendarDate, last: CalendarDate): number {
  return differenceInCalendarDays(localDay(last), localDay(first)) + 1;
}

/** Every day from the first to the last, both included; empty when the last comes first. */
export function eachDay(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const count = Math.max(0, inclusiveDays(first, last));
  return Array.from({ length: count }, (_, index) => daysAfter(first, index));
}

/** Day of the week as ISO 8601 numbers it: 1 Monday to 7 Sunday. */
export function weekday(date: CalendarDate): number {
  return localDay(date).getDay() || 7;
}

/** The parts of a day as numbers, month 1 to 12. */
export function dateParts(date: CalendarDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8)),
  };
}

/** Days the month has, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// Noon keeps clear of zones whose clocks change at midnight; the Date never leaves this file.
function localDay(date: CalendarDate): Date {
  const { year, month, day } = dateParts(date);
  return new Date(year, month - 1, day, 12);
}
