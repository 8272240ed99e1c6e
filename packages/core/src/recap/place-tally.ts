import { compareFractions } from '../kernel/index.js';
import { tally } from './measures.js';
import type { PolicyReading } from './policy-reading.js';

/**
 * Counts somebody: as one, as one who came (0: did not), and by standing from the hours that count, that were attended and
 * of which it is known whether they were.
 */
export function addTally(
  blocks: Float64Array,
  block: number,
  come: number,
  counted: number,
  attended: number,
  closed: number,
  policy: PolicyReading,
): void {
  const standing = block + tally.standing + standingOf(attended, counted, counted - closed, policy);
  blocks[block] = (blocks[block] ?? 0) + 1;
  blocks[standing] = (blocks[standing] ?? 0) + 1;
  if (come !== 0) blocks[block + 1] = (blocks[block + 1] ?? 0) + 1;
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
