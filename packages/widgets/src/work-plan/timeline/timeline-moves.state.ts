import { dateOfDay, weekDays, weekOf, dayNumber } from '@berdaya/core/work-plan';
import type { Grip, Zoom } from './timeline-keys.state.js';
import type { Days } from './timeline-layout.state.js';

/** A step by key or button: never shorter than a day. */
export function stepped({ from, to }: Days, grip: Grip, days: number): Days {
  if (grip === 'start') return { from: Math.min(from + days, to), to };
  if (grip === 'end') return { from, to: Math.max(to + days, from) };
  return { from: from + days, to: to + days };
}

/**
 * A bar dragged so many days: to the day where days are seen, else to the columns of the form, so that a bar begins and
 * ends where one of them does. Back where it was, it is as it was.
 */
export function dragged(days: Days, grip: Grip, by: number, zoom: Zoom): Days {
  const { from, to } = days;
  if (Math.abs(by) < 0.5) return days;
  if (zoom === 'days') return stepped(days, grip, Math.round(by));
  if (grip === 'start') return { from: Math.min(nearestStart(from + by), to), to };
  if (grip === 'end') return { from, to: Math.max(nearestStart(to + by + 1) - 1, from) };
  const start = nearestStart(from + by);
  return { from: start, to: start + to - from };
}

/** Keeps a dragged bar within what is drawn, as long as it was. */
export function kept({ from, to }: Days, grip: Grip, within: Days): Days {
  if (grip !== 'whole') return { from: Math.max(from, within.from), to: Math.min(to, within.to) };
  const by = Math.max(within.from - from, 0) || Math.min(within.to - to, 0);
  return { from: from + by, to: to + by };
}

/** The first day of a column that is nearest. */
function nearestStart(day: number): number {
  const [first, last] = weekDays(weekOf(dateOfDay(Math.floor(day)))).map(dayNumber) as [
    number,
    number,
  ];
  return day - first <= last + 1 - day ? first : last + 1;
}
