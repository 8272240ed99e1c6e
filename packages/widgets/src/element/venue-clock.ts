import {
  isInstant,
  wallClock,
  type CalendarDate,
  type Instant,
  type TimeOfDay,
  type TimeZone,
  type WallClock,
} from '@berdaya/core/kernel';
import { nowUtc } from './now.js';

/** The moment that a page has fixed, or else the present one. */
export function momentOr(fixed: string | null): Instant {
  return fixed !== null && isInstant(fixed) ? fixed : nowUtc();
}

/** What this device's own clock shows at a moment. */
export function deviceClock(moment: Instant): WallClock {
  const shown = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${String(shown.getFullYear())}-${two(shown.getMonth() + 1)}-${two(shown.getDate())}`;
  const time = `${two(shown.getHours())}:${two(shown.getMinutes())}`;
  return { date: date as CalendarDate, time: time as TimeOfDay };
}

/** What the clock at a venue shows at a moment; this device's own where the venue's zone is not known. */
export function venueClock(moment: Instant, zone: TimeZone | null | undefined): WallClock {
  return zone == null ? deviceClock(moment) : wallClock(moment, zone);
}
