import { sessionsMarked } from './mark-planes.js';
import { add, hoursOf, measure, sum, tally } from './measures.js';
import { addTally } from './place-tally.js';
import type { PolicyReading } from './policy-reading.js';
import type { RecapColumns } from './recap.columns.js';
import { chunk, twofold, type Timetables } from './timetables.js';

// This is where a recap spends its time: functions that go through columns and make no objects.

/** Adds up the marks of everybody in blocks of tallies and measures, which begin where `base` says; below 0: nowhere. */
export function readAll(
  columns: RecapColumns,
  timetables: Timetables,
  policy: PolicyReading,
  base: Int32Array,
  blocks: Float64Array,
): void {
  const { firstPlace, wordsEach } = columns;
  const sums = new Float64Array(sum.width);
  for (let own = 0; own + 1 < firstPlace.length; own += 1) {
    const isPlain = wordsEach[own] === 1 && timetables.isParted[own] === 0;
    if (isPlain) readPlain(columns, timetables, policy, own, base, blocks, sums);
    else readEach(columns, timetables, policy, own, base, blocks, sums);
  }
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

/** Reads the people of a training one by one. */
function readEach(
  columns: RecapColumns,
  timetables: Timetables,
  policy: PolicyReading,
  own: number,
  base: Int32Array,
  blocks: Float64Array,
  sums: Float64Array,
): void {
  const to = columns.firstPlace[own + 1] ?? 0;
  for (let place = columns.firstPlace[own] ?? 0; place < to; place += 1) {
    const block = base[place] ?? -1;
    if (block >= 0) readPlace(columns, timetables, policy, place, blocks, block, sums);
  }
}

/**
 * Reads the people of a training whose sessions fill one word, and whose days are a chunk each. Somebody with contested
 * marks, or marks outside, is left to `readPlace`.
 */
function readPlain(
  columns: RecapColumns,
  timetables: Timetables,
  policy: PolicyReading,
  own: number,
  base: Int32Array,
  blocks: Float64Array,
  sums: Float64Array,
): void {
  const { planes, firstPlace } = columns;
  const to = firstPlace[own + 1] ?? 0;
  let cell = 3 * (columns.firstWord[own] ?? 0) - 3;
  for (let place = firstPlace[own] ?? 0; place < to; place += 1) {
    const block = base[place] ?? -1;
    cell += 3;
    if (block < 0) continue;
    const ones = planes[cell] ?? 0;
    const twos = planes[cell + 1] ?? 0;
    const fours = planes[cell + 2] ?? 0;
    const outside = policy.outside === 0 ? 0 : sessionsMarked(ones, twos, fours, policy.outside);
    if (((ones & twos & fours) | outside) === 0) {
      const attended = sessionsMarked(ones, twos, fours, policy.attended);
      addDays(timetables, own, attended, ones | twos | fours, blocks, block, sums);
      addTally(timetables, policy, own, sums, blocks, block);
    } else readPlace(columns, timetables, policy, place, blocks, block, sums);
  }
}

/** Adds up days of sessions attended and recorded, each a chunk of one word, in a block and in sums over all days. */
function addDays(
  { firstChunk, chunks, hoursAndCome, hoursAndSessions }: Timetables,
  own: number,
  attended: number,
  recorded: number,
  blocks: Float64Array,
  block: number,
  sums: Float64Array,
): void {
  const days = block + tally.width;
  const end = firstChunk[own + 1] ?? 0;
  let attendedSum = 0;
  let recordedSum = 0;
  for (let at = firstChunk[own] ?? 0; at < end; at += chunk.width) {
    const shift = chunks[at + chunk.shift] ?? 0;
    const bits = chunks[at + chunk.bits] ?? 0;
    const lookUp = chunks[at + chunk.lookUp] ?? 0;
    const day = days + measure.width * (chunks[at + chunk.day] ?? 0);
    const came = hoursAndCome[lookUp + ((attended >>> shift) & bits)] ?? 0;
    const seen = hoursAndSessions[lookUp + ((recorded >>> shift) & bits)] ?? 0;
    blocks[day] = (blocks[day] ?? 0) + came;
    blocks[day + 1] = (blocks[day + 1] ?? 0) + seen;
    attendedSum += came;
    recordedSum += seen;
  }
  sums[sum.attended] = attendedSum;
  sums[sum.recorded] = recordedSum;
  sums[sum.contested] = 0;
  sums[sum.outside] = 0;
  sums[sum.come] = attended;
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
  const { firstChunk, chunks, hoursAndSessions } = timetables;
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
    const day = block + tally.width + measure.width * (chunks[at + chunk.day] ?? 0);
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
  addTally(timetables, policy, own, sums, blocks, block);
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
