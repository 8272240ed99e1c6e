import { sessionsMarked } from './mark-planes.js';
import type { PolicyReading } from './policy-reading.js';
import type { RecapColumns } from './recap.columns.js';
import { add, hoursOf, measure, reading, sum, tally } from './measures.js';
import { addTally } from './place-tally.js';
import { chunk, twofold, type Timetables } from './timetables.js';

// This is where a recap spends its time: functions that go through columns and make no objects.

/** What is being read of the people of one training, from the first up to the last. */
interface Reading {
  readonly columns: RecapColumns;
  readonly timetables: Timetables;
  readonly policy: PolicyReading;
  readonly readings: Int32Array;
  readonly sums: Float64Array;
  /** Counted hours met last, and how many of them are needed. */
  readonly needs: Float64Array;
}

/** Adds up the marks of everybody in blocks of tallies and measures, which begin where `base` says; below 0: nowhere. */
export function readAll(
  columns: RecapColumns,
  timetables: Timetables,
  policy: PolicyReading,
  base: Int32Array,
  blocks: Float64Array,
): void {
  const { firstPlace } = columns;
  const read = readingOf(columns, timetables, policy, columns.mostPeople);
  for (let own = 0; own + 1 < firstPlace.length; own += 1) {
    const from = firstPlace[own] ?? 0;
    const to = firstPlace[own + 1] ?? 0;
    readPeople(read, own, from, to, base, from, blocks);
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
  const read = readingOf(columns, timetables, policy, 1);
  readPeople(read, columns.training[place] ?? 0, place, place + 1, Int32Array.of(0), 0, block);
}

function readingOf(
  columns: RecapColumns,
  timetables: Timetables,
  policy: PolicyReading,
  people: number,
): Reading {
  return {
    columns,
    timetables,
    policy,
    readings: new Int32Array(reading.width * people * columns.mostWords),
    sums: new Float64Array(sum.width * people),
    needs: new Float64Array(2),
  };
}

/** Reads people of one training; the first one's base is at `firstBase`. */
function readPeople(
  { columns, timetables, policy, readings, sums, needs }: Reading,
  own: number,
  from: number,
  to: number,
  base: Int32Array,
  firstBase: number,
  blocks: Float64Array,
): void {
  const words = columns.wordsEach[own] ?? 0;
  const first = (columns.firstWord[own] ?? 0) + (from - (columns.firstPlace[own] ?? 0)) * words;
  const people = to - from;
  const isParted = timetables.isParted[own] === 1;
  readWords(columns.planes, first, people, words, policy, readings, sums);
  readDays(timetables, own, people, words, base, firstBase, readings, blocks, sums);
  for (let each = 0; each < people; each += 1) {
    const block = base[firstBase + each] ?? -1;
    const at = sum.width * each;
    if (block < 0) continue;
    if (isParted || sums[at + sum.odd] !== 0) {
      readOdd(timetables, own, reading.width * each * words, readings, block, blocks, sums, at);
    }
    addTally(timetables, policy, own, sums, at, needs, blocks, block);
  }
}

/** Reads so many words of so many people as a policy does. */
function readWords(
  planes: Int32Array,
  first: number,
  people: number,
  words: number,
  { attended, outside }: PolicyReading,
  readings: Int32Array,
  sums: Float64Array,
): void {
  let cell = 3 * first;
  let at = 0;
  for (let each = 0; each < people; each += 1) {
    let come = 0;
    let odd = 0;
    for (let word = 0; word < words; word += 1) {
      const ones = planes[cell] ?? 0;
      const twos = planes[cell + 1] ?? 0;
      const fours = planes[cell + 2] ?? 0;
      const came = sessionsMarked(ones, twos, fours, attended);
      const left = outside === 0 ? 0 : sessionsMarked(ones, twos, fours, outside);
      readings[at] = came;
      readings[at + reading.recorded] = ones | twos | fours;
      readings[at + reading.contested] = ones & twos & fours;
      readings[at + reading.outside] = left;
      come |= came;
      odd |= (ones & twos & fours) | left;
      cell += 3;
      at += reading.width;
    }
    sums[sum.width * each + sum.contested] = 0;
    sums[sum.width * each + sum.outside] = 0;
    sums[sum.width * each + sum.come] = come;
    sums[sum.width * each + sum.odd] = odd;
  }
}

/** Adds up the days of so many people, in their measures and in sums over all days. */
function readDays(
  { firstChunk, chunks, hoursAndCome, hoursAndSessions }: Timetables,
  own: number,
  people: number,
  words: number,
  base: Int32Array,
  firstBase: number,
  readings: Int32Array,
  blocks: Float64Array,
  sums: Float64Array,
): void {
  const first = firstChunk[own] ?? 0;
  const end = firstChunk[own + 1] ?? 0;
  for (let each = 0; each < people; each += 1) {
    const block = base[firstBase + each] ?? -1;
    if (block < 0) continue;
    const days = block + tally.width;
    let attendedSum = 0;
    let recordedSum = 0;
    for (let at = first; at < end; at += chunk.width) {
      const word = reading.width * (each * words + (chunks[at] ?? 0));
      const shift = chunks[at + chunk.shift] ?? 0;
      const bits = chunks[at + chunk.bits] ?? 0;
      const lookUp = chunks[at + chunk.lookUp] ?? 0;
      const day = days + measure.width * (chunks[at + chunk.day] ?? 0);
      const came = ((readings[word] ?? 0) >>> shift) & bits;
      const seen = ((readings[word + reading.recorded] ?? 0) >>> shift) & bits;
      const attended = hoursAndCome[lookUp + came] ?? 0;
      const recorded = hoursAndSessions[lookUp + seen] ?? 0;
      blocks[day] = (blocks[day] ?? 0) + attended;
      blocks[day + 1] = (blocks[day + 1] ?? 0) + recorded;
      attendedSum += attended;
      recordedSum += recorded;
    }
    const at = sum.width * each;
    sums[at] = attendedSum;
    sums[at + sum.recorded] = recordedSum;
  }
}

/** Adds what `readDays` leaves out: what is contested or outside, and those who came to a day of several chunks. */
function readOdd(
  { firstChunk, chunks, hoursAndSessions }: Timetables,
  own: number,
  firstReading: number,
  readings: Int32Array,
  block: number,
  blocks: Float64Array,
  sums: Float64Array,
  total: number,
): void {
  const end = firstChunk[own + 1] ?? 0;
  let come = 0;
  for (let at = firstChunk[own] ?? 0; at < end; at += chunk.width) {
    const word = firstReading + reading.width * (chunks[at] ?? 0);
    const bitsOf = (kind: number) =>
      ((readings[word + kind] ?? 0) >>> (chunks[at + chunk.shift] ?? 0)) &
      (chunks[at + chunk.bits] ?? 0);
    const day = block + tally.width + measure.width * (chunks[at + chunk.day] ?? 0);
    for (const kind of [reading.contested, reading.outside]) {
      const hours = hoursOf(hoursAndSessions[(chunks[at + chunk.lookUp] ?? 0) + bitsOf(kind)] ?? 0);
      add(blocks, day + kind, hours);
      add(sums, total + kind, hours);
    }
    const part = chunks[at + chunk.part] ?? 0;
    if (part !== 0) come |= bitsOf(reading.attended);
    if (part !== 2) continue;
    add(blocks, day, come === 0 ? 0 : twofold);
    come = 0;
  }
}
