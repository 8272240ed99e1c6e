import { dateParts, daysInMonth, type CalendarDate } from './calendar-date.js';

/**
 * The same day so many months later, or earlier when `months` is negative; where that month is too short, its last day:
 * 30 November and 3 months is 28 or 29 February.
 */
export function monthsAfter(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = dateParts(date);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const toDay = Math.min(day, daysInMonth(toYear, toMonth));
  return `${twoDigits(toYear)}-${twoDigits(toMonth)}-${twoDigits(toDay)}` as CalendarDate;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
