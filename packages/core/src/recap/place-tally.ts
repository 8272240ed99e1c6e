import { compareFractions } from '../kernel/index.js';
import { add, hoursOf, sum, tally } from './measures.js';
import type { PolicyReading } from './policy-reading.js';
import type { Timetables } from './timetables.js';

/** Counts somebody whose marks were summed up: as one, as one who came, and by standing. */
export function addTally(
  { offered }: Timetables,
  policy: PolicyReading,
  own: number,
  sums: Float64Array,
  blocks: Float64Array,
  block: number,
): void {
  const outside = sums[sum.outside] ?? 0;
  const counted = (offered[own] ?? 0) - outside;
  const attended = hoursOf(sums[sum.attended] ?? 0);
  // What is recorded may be outside, and what is contested is open.
  const closed = hoursOf(sums[sum.recorded] ?? 0) - outside - (sums[sum.contested] ?? 0);
  add(blocks, block, 1);
  add(blocks, block + tally.attendees, sums[sum.come] === 0 ? 0 : 1);
  const standing = standingOf(attended, counted, counted - closed, policy);
  add(blocks, block + tally.standing + standing, 1);
}

/** The number of a standing: the attended hours suffice (0), or cannot any more (1), or what is open decides (2). */
function standingOf(
  attended: number,
  counted: number,
  open: number,
  policy: PolicyReading,
): number {
  if (counted === 0) return 2;
  if (reaches(attended, counted, policy)) return 0;
  return reaches(attended + open, counted, policy) ? 2 : 1;
}

/** Hours of a training are below 67 million, so that they are multiplied exactly by a minimum in small numbers. */
function reaches(hours: number, counted: number, { minimum, isSmall }: PolicyReading): boolean {
  if (isSmall) return hours * minimum.denominator >= counted * minimum.numerator;
  return compareFractions({ numerator: hours, denominator: counted }, minimum) >= 0;
}
