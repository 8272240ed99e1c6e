import type { BandedShare } from './banded-sum.js';
import { exactPoints, places, resolution, undecided, type PointsTable } from './points-table.js';
import { rational, zero } from './rational.js';

/** A share with what is needed to look its points up. */
export interface LookedUp {
  readonly banded: BandedShare;
  readonly table: PointsTable;
  readonly parts: Column;
  readonly wholes: Column;
  /** What a part of a whole of zero is multiplied by: 0 where the points of nothing are right then, otherwise NaN. */
  readonly whenZero: number;
}

/** A column as it came, and as floats; what is no number is NaN there. */
export interface Column {
  readonly values: ArrayLike<unknown>;
  readonly floats: Float64Array;
}

/** Two shares of one whole, so that a row is divided once for both: their parts, and their tables. */
interface Pair {
  readonly whole: Float64Array;
  readonly zero: number;
  readonly one: Float64Array;
  readonly two: Float64Array;
  readonly table: PointsTable;
  readonly other: PointsTable;
}

/** Pairs that are gone through together. */
export type FourPairs = readonly [Pair, Pair, Pair, Pair];

/** What a part is multiplied by to be a place in the table; NaN where the whole is infinite, which is none. */
export function scaleOf(whole: number, whenZero: number): number {
  return whole === 0 ? whenZero : resolution / whole + (whole - whole);
}

/** What a whole of zero makes of a share whose table is given. */
export function scaleOfNothing(banded: BandedShare, table: PointsTable, lowest: number): number {
  const points = exactPoints(banded, rational(1), zero);
  return points !== null && points - lowest === table[0] ? 0 : NaN;
}

/** All shares, two by two and four pairs at a time; what is there to fill a gap earns nothing. */
export function inFourPairs(lookups: readonly LookedUp[]): FourPairs[] {
  const nothing = new Uint16Array(places);
  const waiting = new Map<Column, LookedUp>();
  const pairs: Pair[] = [];
  for (const each of lookups) {
    const other = waiting.get(each.wholes);
    if (other) pairs.push(pairOf(other, each, each.table));
    if (other) waiting.delete(each.wholes);
    else waiting.set(each.wholes, each);
  }
  for (const each of waiting.values()) pairs.push(pairOf(each, each, nothing));
  const fours: FourPairs[] = [];
  for (let at = 0; at < pairs.length; at += 4) {
    const [one, two, three, four] = pairs.slice(at, at + 4);
    if (!one) break;
    const idle = { ...one, table: nothing, other: nothing };
    fours.push([one, two ?? idle, three ?? idle, four ?? idle]);
  }
  return fours;
}

function pairOf(one: LookedUp, two: LookedUp, other: PointsTable): Pair {
  return {
    whole: one.wholes.floats,
    zero: one.whenZero + two.whenZero,
    one: one.parts.floats,
    two: two.parts.floats,
    table: one.table,
    other,
  };
}

/** More than the squares of all places that are such, and less than that of any which `| 0` takes for another. */
const tooFar = 2 ** 60;

/**
 * Adds up what the tables say of each row from start to end; `undecided` where a place is outside them or no number.
 * Eight shares at a time, written out: storing a sum takes as long as looking up, and dividing takes no time of its own
 * while so much else is to be done.
 */
export function addFourPairs(
  sums: Int32Array,
  [one, two, three, four]: FourPairs,
  start: number,
  end: number,
): void {
  const { whole: w1, zero: z1, one: a1, two: b1, table: s1, other: t1 } = one;
  const { whole: w2, zero: z2, one: a2, two: b2, table: s2, other: t2 } = two;
  const { whole: w3, zero: z3, one: a3, two: b3, table: s3, other: t3 } = three;
  const { whole: w4, zero: z4, one: a4, two: b4, table: s4, other: t4 } = four;
  for (let row = start; row < end; row += 1) {
    const p = scaleOf(w1[row] ?? NaN, z1);
    const q = scaleOf(w2[row] ?? NaN, z2);
    const r = scaleOf(w3[row] ?? NaN, z3);
    const s = scaleOf(w4[row] ?? NaN, z4);
    const a = (a1[row] ?? NaN) * p;
    const b = (b1[row] ?? NaN) * p;
    const c = (a2[row] ?? NaN) * q;
    const d = (b2[row] ?? NaN) * q;
    const e = (a3[row] ?? NaN) * r;
    const f = (b3[row] ?? NaN) * r;
    const g = (a4[row] ?? NaN) * s;
    const h = (b4[row] ?? NaN) * s;
    const squares = a * a + b * b + (c * c + d * d) + (e * e + f * f + (g * g + h * h));
    const bits = a | b | c | d | e | f | g | h;
    const added =
      squares < tooFar && bits >>> 0 < places
        ? at(s1, a) +
          at(t1, b) +
          at(s2, c) +
          at(t2, d) +
          at(s3, e) +
          at(t3, f) +
          at(s4, g) +
          at(t4, h)
        : undecided;
    sums[row - start] = (sums[row - start] ?? 0) + added;
  }
}

function at(table: PointsTable, place: number): number {
  return table[place | 0] ?? 0;
}
