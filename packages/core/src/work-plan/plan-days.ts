import { dateParts, type CalendarDate } from '../kernel/index.js';

// Counted from March on, so that the day which leap years have more is the last of its year.
const daysIn400Years = 146_097;
const daysTo1970 = 719_468;

/** Days from 1970-01-01 to this day, negative before it: what a drawing measures by. */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = dateParts(date);
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const years = month > 2 ? year : year - 1;
  return daysBefore(years) + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - daysTo1970;
}

/** The day so many days from 1970-01-01, in the years 1900 to 2199; the nearest of these where it would lie outside. */
export function dateOfDay(number: number): CalendarDate {
  const days = Math.min(Math.max(number, firstDay), lastDay) + daysTo1970;
  let years = Math.floor((days * 400) / daysIn400Years);
  if (daysBefore(years) > days) years -= 1;
  else if (daysBefore(years + 1) <= days) years += 1;
  const dayOfYear = days - daysBefore(years);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = month > 2 ? years : years + 1;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDate;
}

const firstDay = dayNumber('1900-01-01');
const lastDay = dayNumber('2199-12-31');

function daysBefore(years: number): number {
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
