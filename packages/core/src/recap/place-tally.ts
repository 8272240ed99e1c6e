import { add, hoursOf, sum, tally } from './measures.js';
import { hoursNeeded, type PolicyReading } from './policy-reading.js';
import type { Timetables } from './timetables.js';

/**
 * Counts a person whose marks were summed up: as one, as one who came, and by standing. `needs` keeps the counted hours met last, and how many
 * of them are needed.
 */
export function addTally(
  { offered }: Timetables,
  policy: PolicyReading,
  own: number,
  sums: Float64Array,
  at: number,
  needs: Float64Array,
  tallies: Float64Array,
  to: number,
): void {
  const outside = sums[at + sum.outside] ?? 0;
  const counted = (offered[own] ?? 0) - outside;
  const attended = hoursOf(sums[at] ?? 0);
  // What is recorded may be outside, and what is contested is open.
  const recorded =
    hoursOf(sums[at + sum.recorded] ?? 0) - outside - (sums[at + sum.contested] ?? 0);
  // Most people of a training have the same counted hours, so what is needed of them is mostly what it was.
  if (counted !== needs[0]) {
    needs[0] = counted;
    needs[1] = hoursNeeded(counted, policy.minimum);
  }
  add(tallies, to, 1);
  add(tallies, to + tally.attendees, sums[at + sum.come] === 0 ? 0 : 1);
  add(tallies, to + tally.standing + standingOf(attended, counted, counted - recorded, needs), 1);
}

/** The number of a standing: the attended hours suffice (0), or cannot any more (1), or what is open decides (2). */
function standingOf(attended: number, counted: number, open: number, needs: Float64Array): number {
  if (counted === 0) return 2;
  const needed = needs[1] ?? 0;
  if (attended >= needed) return 0;
  return attended + open >= needed ? 2 : 1;
}
