import type * as z from 'zod/mini';
import type { timeZoneSchema } from './values.schema.js';

/** A time on the wall clock of the venue, `HH:MM` from 00:00 to 23:59. */
export type TimeOfDay = `${number}:${number}`;

/** Whether the text is a time from `00:00` to `23:59`: not `8:00`, not `24:00`. */
export function isTimeOfDay(value: string): value is TimeOfDay {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** Minutes from the start to the end on the same day; negative when the end comes first. */
export function minutesBetween(start: TimeOfDay, end: TimeOfDay): number {
  return minuteOfDay(end) - minuteOfDay(start);
}

function minuteOfDay(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Indonesia's three time zones: UTC+7, UTC+8, UTC+9. */
export type TimeZone = z.output<typeof timeZoneSchema>;
