import * as z from 'zod/mini';
import { isCalendarDate, type CalendarDate } from './calendar-date.js';
import { isIdentifier } from './identifier.js';
import { isInstant, type Instant } from './instant.js';
import { largestAmount } from './rupiah.js';
import { shapeCheck } from './shape.schema.js';
import { isTimeOfDay, type TimeOfDay } from './time-of-day.js';

/** A name that machines use: 1 to 64 letters, digits, dots, underscores, colons or hyphens. */
export const identifierSchema = z
  .string()
  .check(shapeCheck('shape.not-an-identifier', isIdentifier));

/** Accepts a day that exists: `2018-11-04`, not `2018-02-30`, not `4/11/2018`. */
export const calendarDateSchema = z
  .string()
  .check(shapeCheck('shape.not-a-date', isCalendarDate)) as z.ZodMiniType<CalendarDate>;

/** Accepts `08:00`, not `8:00` and not `24:00`. */
export const timeOfDaySchema = z
  .string()
  .check(shapeCheck('shape.not-a-time', isTimeOfDay)) as z.ZodMiniType<TimeOfDay>;

/** Indonesia's three time zones: UTC+7, UTC+8, UTC+9. */
export const timeZoneSchema = z.enum(['WIB', 'WITA', 'WIT']);

/** Accepts a moment in UTC with milliseconds, so that text order is time order. */
export const instantSchema = z
  .string()
  .check(shapeCheck('shape.not-an-instant', isInstant)) as z.ZodMiniType<Instant>;

/** An exact share: whole numerator over whole, positive denominator. Never a rounded float. */
export const fractionSchema = z.object({
  numerator: z.int().check(z.nonnegative()),
  denominator: z.int().check(z.positive()),
});

/** An amount of money in whole rupiah, from zero to a trillion. */
export const rupiahSchema = z.int().check(z.nonnegative(), z.maximum(largestAmount));
