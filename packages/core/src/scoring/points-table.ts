import { lowestPoints, type BandedShare } from './banded-sum.js';
import { divide, multiply, rational, roundedNumber, zero } from './rational.js';
import { isNumber, type Value } from './value.js';

/**
 * The points of a share, looked up by its place among so many stretches between 0 and 1: without comparing, which costs far
 * more where nobody can foretell the outcome. Points are counted from the lowest. Where a band begins in a stretch or close
 * by, floats cannot tell, and the entry is `undecided`. The first one also holds what is less than one stretch below 0.
 */
export type PointsTable = Uint16Array;

/** How many stretches there are; a power of two, which a float is multiplied by exactly. */
export const resolution = 2 ** 15;

/** How many places a table has: shares up to twice the whole, and a power of two, so that bits tell what is a place. */
export const places = 2 * resolution;

/** Points that only exact reckoning can tell; more than all others together. */
export const undecided = 0xffff;

/** Wider than the error of a place reckoned in floats (2^-35) and that of a band's beginning, rounded to nine decimals. */
const margin = 2 ** -20;

/** The table of a share; shares with the same bands have the same. */
export function pointsTable(banded: BandedShare): PointsTable {
  const table = new Uint16Array(places).fill(undecided);
  const lowest = lowestPoints(banded.points);
  const ends = [-2, ...beginnings(banded), places + 2];
  for (const [index, begin] of ends.slice(0, -1).entries()) {
    const after = Math.ceil(begin + margin);
    const first = after < 0 ? 0 : Math.max(after, 1);
    const last = Math.floor((ends[index + 1] ?? 0) - margin) - 1;
    if (last < first) continue;
    const points = exactPoints(banded, rational(first + 0.5), rational(resolution));
    if (points !== null) table.fill(points - lowest, first, last + 1);
  }
  return table;
}

/** The points in a table of a place in it; what lies outside or is no number is undecided. */
export function entryAt(table: PointsTable, place: number): number {
  return (place > -1 && place < places ? table[place | 0] : undefined) ?? undecided;
}

/** The points by the very steps that a single score takes; `null` where there is no answer. */
export function exactPoints({ share, points }: BandedShare, part: Value, whole: Value) {
  const ratio = share.operation.value(share.step, [part, whole]);
  const earned = points.operation.value(points.step, [ratio]);
  return isNumber(earned) ? Number(earned.n) : null;
}

/** Where bands begin within the table, from low to high. */
function beginnings({ share, points }: BandedShare): number[] {
  const scale = divide(rational(resolution), rational(share.step.times ?? 1)) ?? zero;
  return points.step.bands
    .map(({ from, above }) => from ?? above)
    .filter((begin) => begin !== undefined)
    .map((begin) => roundedNumber(multiply(rational(begin), scale), 9))
    .filter((place) => place > -2 && place < places + 2)
    .sort((a, b) => a - b);
}
