import { sessionsMarked } from './mark-planes.js';
import { add, hoursOf, measure, sum, twofold } from './measures.js';
import { addTally } from './place-tally.js';
import type { PolicyReading } from './policy-reading.js';
import type { RecapColumns } from './recap.columns.js';
import { chunk, type Timetables } from './timetables.js';

// This is where a recap spends its time: functions that go through columns and make no objects.

/**
 * Adds up the marks of a training's people in blocks of tallies and measures, which begin where `base` says; below 0:
 * nowhere. `plain` is room for the most people of a training.
 */
export function readTraining(
  columns: RecapColumns,
  timetables: Timetables,
  policy: PolicyReading,
  own: number,
  base: Int32Array,
  plain: Int32Array,
  blocks: Float64Array,
): void {
  const people = (columns.firstPlace[own + 1] ?? 0) - (columns.firstPlace[own] ?? 0);
  setPlainApart(columns, timetables, policy, own, people, base, plain, blocks);
  readPlain(columns, timetables, policy, own, people, plain, blocks);
}

/** Adds up the marks of one place in a block of its own. */
export function readOne(
  columns: RecapColumns,
  timetables: Timetables,
  policy: PolicyReading,
  place: number,
  block: Float64Array,
): void {
  readPlace(columns, timetables, policy, place, block, 0, new Float64Array(sum.width));
}

/**
 * Where the block of each plain person of a training begins; everybody else is read here, with -1 for the block. Plain is
 * whose sessions fill one word, with a chunk to a day, without marks that are contested or outside.
 */
function setPlainApart(
  columns: RecapColumns,
  timetables: Timetables,
  policy: PolicyReading,
  own: number,
  people: number,
  base: Int32Array,
  plain: Int32Array,
  blocks: Float64Array,
): void {
  const { planes, firstPlace, firstWord, wordsEach } = columns;
  const isPlain = wordsEach[own] === 1 && timetables.isParted[own] === 0;
  const from = firstPlace[own] ?? 0;
  let cell = 3 * (firstWord[own] ?? 0);
  for (let each = 0; each < people; each += 1) {
    const block = base[from + each] ?? -1;
    const odd = isPlain ? oddSessions(planes, cell, policy.outside) : 1;
    plain[each] = odd === 0 ? block : -1;
    cell += 3;
    if (odd === 0 || block < 0) continue;
    const sums = new Float64Array(sum.width);
    readPlace(columns, timetables, policy, from + each, blocks, block, sums);
  }
}

/** Sessions of a word that are contested or outside. */
function oddSessions(planes: Int32Array, cell: number, outside: number): number {
  const ones = planes[cell] ?? 0;
  const twos = planes[cell + 1] ?? 0;
  const fours = planes[cell + 2] ?? 0;
  return (ones & twos & fours) | (outside === 0 ? 0 : sessionsMarked(ones, twos, fours, outside));
}

/** Reads plain people of a training. All is taken out of objects beforehand, so that the loops meet columns alone. */
function readPlain(
  { planes, firstWord }: RecapColumns,
  { firstChunk, chunks, hoursAndCome, hoursAndSessions, offered }: Timetables,
  policy: PolicyReading,
  own: number,
  people: number,
  plain: Int32Array,
  blocks: Float64Array,
): void {
  const codes = policy.attended;
  const hours = offered[own] ?? 0;
  const first = firstChunk[own] ?? 0;
  const end = firstChunk[own + 1] ?? 0;
  let cell = 3 * (firstWord[own] ?? 0) - 3;
  for (let each = 0; each < people; each += 1) {
    const block = plain[each] ?? -1;
    cell += 3;
    if (block < 0) continue;
    const ones = planes[cell] ?? 0;
    const twos = planes[cell + 1] ?? 0;
    const fours = planes[cell + 2] ?? 0;
    const attended = sessionsMarked(ones, twos, fours, codes);
    const recorded = ones | twos | fours;
    let came = 0;
    let seen = 0;
    for (let at = first; at < end; at += chunk.width) {
      const lookUp = chunks[at + chunk.lookUp] ?? 0;
      const shift = chunks[at + chunk.shift] ?? 0;
      const bits = chunks[at + chunk.bits] ?? 0;
      const day = block + (chunks[at + chunk.day] ?? 0);
      const cameThen = hoursAndCome[lookUp + ((attended >>> shift) & bits)] ?? 0;
      const seenThen = hoursAndSessions[lookUp + ((recorded >>> shift) & bits)] ?? 0;
      blocks[day] = (blocks[day] ?? 0) + cameThen;
      blocks[day + 1] = (blocks[day + 1] ?? 0) + seenThen;
      came += cameThen;
      seen += seenThen;
    }
    addTally(blocks, block, attended, hours, hoursOf(came), hoursOf(seen), policy);
  }
}

/** Reads one place, whatever its marks and however many its sessions are. */
function readPlace(
  { planes, training, firstPlace, firstWord, wordsEach }: RecapColumns,
  timetables: Timetables,
  policy: PolicyReading,
  place: number,
  blocks: Float64Array,
  block: number,
  sums: Float64Array,
): void {
  const { firstChunk, chunks, hoursAndSessions, offered } = timetables;
  const own = training[place] ?? 0;
  const first = (firstWord[own] ?? 0) + (place - (firstPlace[own] ?? 0)) * (wordsEach[own] ?? 0);
  const end = firstChunk[own + 1] ?? 0;
  let come = 0;
  sums.fill(0);
  for (let at = firstChunk[own] ?? 0; at < end; at += chunk.width) {
    const cell = 3 * (first + (chunks[at] ?? 0));
    const ones = cut(planes[cell] ?? 0, chunks, at);
    const twos = cut(planes[cell + 1] ?? 0, chunks, at);
    const fours = cut(planes[cell + 2] ?? 0, chunks, at);
    const attended = sessionsMarked(ones, twos, fours, policy.attended);
    const outside = sessionsMarked(ones, twos, fours, policy.outside);
    const worth = (bits: number) => hoursAndSessions[(chunks[at + chunk.lookUp] ?? 0) + bits] ?? 0;
    const day = block + (chunks[at + chunk.day] ?? 0);
    addBoth(blocks, day, sums, measure.attended, hoursOf(worth(attended)));
    addBoth(blocks, day, sums, measure.recorded, worth(ones | twos | fours));
    addBoth(blocks, day, sums, measure.contested, hoursOf(worth(ones & twos & fours)));
    addBoth(blocks, day, sums, measure.outside, hoursOf(worth(outside)));
    // Who came in two chunks of a day came once.
    come |= attended;
    add(sums, sum.come, attended);
    if (chunks[at + chunk.part] === 1) continue;
    add(blocks, day, come === 0 ? 0 : twofold);
    come = 0;
  }
  const outside = sums[sum.outside] ?? 0;
  const counted = (offered[own] ?? 0) - outside;
  // What is recorded may be outside, and what is contested is open.
  const closed = hoursOf(sums[sum.recorded] ?? 0) - outside - (sums[sum.contested] ?? 0);
  addTally(blocks, block, sums[sum.come] ?? 0, counted, sums[sum.attended] ?? 0, closed, policy);
}

/** The bits of a word that belong to a chunk. */
function cut(word: number, chunks: Int32Array, at: number): number {
  return (word >>> (chunks[at + chunk.shift] ?? 0)) & (chunks[at + chunk.bits] ?? 0);
}

function addBoth(
  blocks: Float64Array,
  day: number,
  sums: Float64Array,
  kind: number,
  amount: number,
): void {
  add(blocks, day + kind, amount);
  add(sums, kind, amount);
}
