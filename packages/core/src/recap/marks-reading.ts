import { sessionsMarked } from './mark-planes.js';
import { hoursNeeded, type PolicyReading } from './policy-reading.js';
import type { RecapColumns } from './recap.columns.js';
import type { Lines } from './recap.lines.js';
import { chunk, twofold, type Timetables } from './timetables.js';

// This is where a recap spends its time: functions that go through columns and make no objects.

/**
 * What is counted of a line's marks on a day: hours attended, and `twofold` times those who came; hours recorded, contested
 * and outside ones included, and `twofold` times the marks; hours contested; hours outside.
 */
export const measure = { attended: 0, recorded: 1, contested: 2, outside: 3, width: 4 } as const;

/** What is counted of a line besides: people, those who came, and the three standings. */
export const tally = { people: 0, attendees: 1, standing: 2, width: 5 } as const;

/** How the marks of one word are read: sessions attended, recorded, contested and outside, as bits. */
const reading = { attended: 0, recorded: 1, contested: 2, outside: 3, width: 4 } as const;

/** Adds to one of a column's numbers. */
export function add(column: Float64Array, at: number, amount: number): void {
  column[at] = (column[at] ?? 0) + amount;
}

/** The hours of a twofold count. */
export function hoursOf(both: number): number {
  return both - twofold * timesTwofold(both);
}

/** How many times `twofold` is in a twofold count. */
export function timesTwofold(both: number): number {
  return Math.floor(both / twofold);
}

/** Adds up the marks of places, from one up to another: measures by line and day, tallies by line. */
export function readPlaces(
  { planes, training, firstPlace, firstWord, wordsEach, mostWords }: RecapColumns,
  timetables: Timetables,
  { attended, outside, minimum }: PolicyReading,
  { of, firstDay }: Lines,
  [from, to]: readonly [number, number],
  measures: Float64Array,
  tallies: Float64Array,
): void {
  const readings = new Int32Array(reading.width * mostWords);
  const sums = new Float64Array(measure.width);
  // Most people of a training have the same counted hours, so what is needed of them seldom changes.
  let counted = 0;
  let needed = 0;
  for (let place = from; place < to; place += 1) {
    const line = of[place - from] ?? -1;
    if (line < 0) continue;
    const own = training[place] ?? 0;
    const words = wordsEach[own] ?? 0;
    const word = (firstWord[own] ?? 0) + (place - (firstPlace[own] ?? 0)) * words;
    const base = measure.width * (firstDay[line] ?? 0);
    const odd = readWords(planes, word, words, attended, outside, readings);
    readDays(timetables, own, readings, measures, base, sums);
    if (odd !== 0) readOddDays(timetables, own, readings, measures, base, sums);
    const countedHere = (timetables.offered[own] ?? 0) - (sums[measure.outside] ?? 0);
    if (countedHere !== counted) {
      counted = countedHere;
      needed = hoursNeeded(counted, minimum);
    }
    const at = tally.width * line;
    add(tallies, at, 1);
    add(tallies, at + tally.attendees, (sums[measure.attended] ?? 0) < twofold ? 0 : 1);
    add(tallies, at + tally.standing + standingOf(sums, counted, needed), 1);
  }
}

/**
 * Reads so many words of marks as a policy does that counts these statuses as attended, and these as outside. Answers with
 * bits where anything is contested or outside.
 */
function readWords(
  planes: Int32Array,
  first: number,
  count: number,
  attended: number,
  outside: number,
  readings: Int32Array,
): number {
  let odd = 0;
  for (let word = 0; word < count; word += 1) {
    const cell = 3 * (first + word);
    const ones = planes[cell] ?? 0;
    const twos = planes[cell + 1] ?? 0;
    const fours = planes[cell + 2] ?? 0;
    const at = reading.width * word;
    const left = outside === 0 ? 0 : sessionsMarked(ones, twos, fours, outside);
    readings[at] = sessionsMarked(ones, twos, fours, attended);
    readings[at + reading.recorded] = ones | twos | fours;
    readings[at + reading.contested] = ones & twos & fours;
    readings[at + reading.outside] = left;
    odd |= (ones & twos & fours) | left;
  }
  return odd;
}

/** Adds up one place's days from `base` on, and what all days come to. */
function readDays(
  { firstChunk, chunks, hoursAndCome, hoursAndSessions }: Timetables,
  own: number,
  readings: Int32Array,
  measures: Float64Array,
  base: number,
  sums: Float64Array,
): void {
  const end = firstChunk[own + 1] ?? 0;
  let attendedSum = 0;
  let recordedSum = 0;
  let come = 0;
  for (let at = firstChunk[own] ?? 0; at < end; at += chunk.width) {
    const read = reading.width * (chunks[at] ?? 0);
    const shift = chunks[at + chunk.shift] ?? 0;
    const bits = chunks[at + chunk.bits] ?? 0;
    const lookUp = chunks[at + chunk.lookUp] ?? 0;
    const part = chunks[at + chunk.part] ?? 0;
    const to = base + measure.width * (chunks[at + chunk.day] ?? 0);
    const sessions = ((readings[read] ?? 0) >>> shift) & bits;
    const recorded = ((readings[read + reading.recorded] ?? 0) >>> shift) & bits;
    let attendedHere = hoursAndCome[lookUp + sessions] ?? 0;
    if (part !== 0) {
      come |= sessions;
      if (part === 2 && come !== 0) attendedHere += twofold;
      if (part === 2) come = 0;
    }
    const recordedHere = hoursAndSessions[lookUp + recorded] ?? 0;
    add(measures, to, attendedHere);
    add(measures, to + measure.recorded, recordedHere);
    attendedSum += attendedHere;
    recordedSum += recordedHere;
  }
  sums[measure.attended] = attendedSum;
  sums[measure.recorded] = recordedSum;
  sums[measure.contested] = 0;
  sums[measure.outside] = 0;
}

/** Adds what is contested or outside to what `readDays` counted. */
function readOddDays(
  { firstChunk, chunks, hoursAndSessions }: Timetables,
  own: number,
  readings: Int32Array,
  measures: Float64Array,
  base: number,
  sums: Float64Array,
): void {
  const end = firstChunk[own + 1] ?? 0;
  for (let at = firstChunk[own] ?? 0; at < end; at += chunk.width) {
    const read = reading.width * (chunks[at] ?? 0);
    const shift = chunks[at + chunk.shift] ?? 0;
    const bits = chunks[at + chunk.bits] ?? 0;
    const to = base + measure.width * (chunks[at + chunk.day] ?? 0);
    for (let kind: number = reading.contested; kind <= reading.outside; kind += 1) {
      const those = ((readings[read + kind] ?? 0) >>> shift) & bits;
      const hours = hoursOf(hoursAndSessions[(chunks[at + chunk.lookUp] ?? 0) + those] ?? 0);
      add(measures, to + kind, hours);
      add(sums, kind, hours);
    }
  }
}

/** The number of a standing: the attended hours suffice (0), or cannot any more (1), or what is open decides (2). */
function standingOf(sums: Float64Array, counted: number, needed: number): number {
  if (counted === 0) return 2;
  const attended = hoursOf(sums[measure.attended] ?? 0);
  if (attended >= needed) return 0;
  // Open is what counts and is not recorded, or contested; what is recorded may be outside.
  const recorded = hoursOf(sums[measure.recorded] ?? 0) - (sums[measure.outside] ?? 0);
  const open = counted - recorded + (sums[measure.contested] ?? 0);
  return attended + open >= needed ? 2 : 1;
}
