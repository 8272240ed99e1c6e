import * as z from 'zod/mini';
import { shapeCheck } from './shape.js';

/** A time on the wall clock of the venue, `HH:MM` from 00:00 to 23:59. */
export type TimeOfDay = `${number}:${number}`;

/** Accepts `08:00`, not `8:00` and not `24:00`. */
export const timeOfDaySchema = z
  .string()
  .check(
    shapeCheck('shape.not-a-time', (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value)),
  ) as z.ZodMiniType<TimeOfDay>;

/** Minutes from the start to the end on the same day; negative when the end comes first. */
export function minutesBetween(start: TimeOfDay, end: TimeOfDay): number {
  return minuteOfDay(end) - minuteOfDay(start);
}

function minuteOfDay(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Indonesia's three time zones: UTC+7, UTC+8, UTC+9. */
export const timeZoneSchema = z.enum(['WIB', 'WITA', 'WIT']);

/** Indonesia's three time zones: UTC+7, UTC+8, UTC+9. */
export type TimeZone = z.output<typeof timeZoneSchema>;
