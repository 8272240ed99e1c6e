import type { CalendarDate } from './calendar-date.js';
import type { Instant } from './instant.js';
import type { TimeOfDay, TimeZone } from './time-of-day.js';

/** What the clock on the wall shows: a day, and a time of it to the minute. */
export interface WallClock {
  readonly date: CalendarDate;
  readonly time: TimeOfDay;
}

const hoursAhead: Readonly<Record<TimeZone, number>> = { WIB: 7, WITA: 8, WIT: 9 };
const hour = 3_600_000;

/**
 * What a clock in the zone shows at a moment; seconds are left off, not rounded.
 *
 * @example
 * wallClock('2018-11-04T17:30:59.999Z', 'WIB'); // 5 November 2018, 00:30
 */
export function wallClock(moment: Instant, zone: TimeZone): WallClock {
  // Read from the end: a moment at the very end of the year 9999 has a year of more than four digits here.
  const shown = isoText(Date.parse(moment) + hoursAhead[zone] * hour);
  return { date: shown.slice(0, -14) as CalendarDate, time: shown.slice(-13, -8) as TimeOfDay };
}

/** The moment at which a clock in the zone comes to show that day and time. */
export function instantAt(date: CalendarDate, time: TimeOfDay, zone: TimeZone): Instant {
  return isoText(Date.parse(`${date}T${time}:00.000Z`) - hoursAhead[zone] * hour);
}

function isoText(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}
