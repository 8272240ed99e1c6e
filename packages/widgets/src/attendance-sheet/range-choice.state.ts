import type { AttendanceSheetIntent, Place } from './attendance-sheet.state.js';

/** Which corner of a range the next tap shows; `null` while taps mark. */
export type RangeCorner = 'first' | 'last' | null;

/** What a tap on a place means while a range is chosen: its first corner, then the other one as often as wanted. */
export function cornerTapped(
  corner: 'first' | 'last',
  place: Place,
): { readonly next: RangeCorner; readonly intent: AttendanceSheetIntent } {
  return { next: 'last', intent: { kind: 'focus', place, extend: corner === 'last' } };
}
