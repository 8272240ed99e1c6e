import { add, hoursOf, sum, tally } from './measures.js';
import type { PolicyReading } from './policy-reading.js';
import type { Timetables } from './timetables.js';

/** Counts a person whose marks were summed up: as one, as one who came, and by standing. */
export function addTally(
  { offered }: Timetables,
  policy: PolicyReading,
  own: number,
  sums: Float64Array,
  at: number,
  tallies: Float64Array,
  to: number,
): void {
  const outside = sums[at + sum.outside] ?? 0;
  const counted = (offered[own] ?? 0) - outside;
  const attended = hoursOf(sums[at] ?? 0);
  // What is recorded may be outside, and what is contested is open.
  const recorded =
    hoursOf(sums[at + sum.recorded] ?? 0) - outside - (sums[at + sum.contested] ?? 0);
  add(tallies, to, 1);
  add(tallies, to + tally.attendees, sums[at + sum.come] === 0 ? 0 : 1);
  add(tallies, to + tally.standing + standingOf(attended, counted, counted - recorded, policy), 1);
}

/** The number of a standing: the attended hours suffice (0), or cannot any more (1), or what is open decides (2). */
function standingOf(
  attended: number,
  counted: number,
  open: number,
  { hoursNeeded }: PolicyReading,
): number {
  if (counted === 0) return 2;
  const needed = hoursNeeded(counted);
  if (attended >= needed) return 0;
  return attended + open >= needed ? 2 : 1;
}
