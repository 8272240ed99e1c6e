import { dateOfDay, dayNumber, weekDays, weekOf } from '@berdaya/core/work-plan';
import type { Days } from './timeline-layout.state.js';

/** How much of time is seen at once. */
export const zooms = ['year', 'weeks', 'days'] as const;

/** How much of time is seen at once. */
export type Zoom = (typeof zooms)[number];

/** What is moved of a bar: all of it, its first day or its last. */
export type Grip = 'whole' | 'start' | 'end';

/** A step by key or button: never shorter than a day. */
export function stepped({ from, to }: Days, grip: Grip, days: number): Days {
  if (grip === 'start') return { from: Math.min(from + days, to), to };
  if (grip === 'end') return { from, to: Math.max(to + days, from) };
  return { from: from + days, to: to + days };
}

/**
 * A bar dragged so many days: to the day where days are seen, else to the columns of the form, so that a bar begins and
 * ends where one of them does.
 */
export function dragged(days: Days, grip: Grip, by: number, zoom: Zoom): Days {
  const { from, to } = days;
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

/** What a key asks of the timeline. */
export type KeyAct =
  | { readonly kind: 'go'; readonly places: number }
  | { readonly kind: 'step'; readonly grip: Grip; readonly days: number }
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'pan'; readonly by: number }
  | { readonly kind: 'open' | 'cancel' };

/** A key with what is held beside it. */
export interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const vertical: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/** What a key asks, `null` for nothing: Alt moves by a day, Ctrl by a week, Shift changes the end. */
export function keyAct({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): KeyAct | null {
  const isWeek = ctrlKey || metaKey;
  const way = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  if (way !== 0) {
    if (!altKey && !isWeek && !shiftKey) return { kind: 'pan', by: way };
    return { kind: 'step', grip: shiftKey ? 'end' : 'whole', days: isWeek ? way * 7 : way };
  }
  if (altKey || isWeek) return null;
  const places = vertical[key];
  if (places !== undefined) return { kind: 'go', places };
  if (key === '+' || key === '=') return { kind: 'zoom', by: 1 };
  if (key === '-') return { kind: 'zoom', by: -1 };
  return key === 'Enter' ? { kind: 'open' } : key === 'Escape' ? { kind: 'cancel' } : null;
}
