import { sessionsMarked } from './mark-planes.js';
import type { PolicyReading } from './policy-reading.js';
import type { RecapColumns } from './recap.columns.js';
import type { Lines } from './recap.lines.js';
import { add, hoursOf, measure, reading, sum, tally } from './measures.js';
import { addTally } from './place-tally.js';
import { chunk, twofold, type Timetables } from './timetables.js';

// This is where a recap spends its time: functions that go through columns and make no objects.

/** What is being read of the people of one training, from the first up to the last. */
interface Reading {
  readonly columns: RecapColumns;
  readonly timetables: Timetables;
  readonly policy: PolicyReading;
  /** Where each person's measures begin, day after day; -1 for who is not read. */
  readonly bases: Int32Array;
  readonly readings: Int32Array;
  readonly sums: Float64Array;
  /** Counted hours met last, and how many of them are needed. */
  readonly needs: Float64Array;
}

/** Adds up the marks of everybody on a line: measures by line and day, tallies by line. */
export function readAll(
  columns: RecapColumns,
  timetables: Timetables,
  policy: PolicyReading,
  { of, firstDay }: Lines,
  measures: Float64Array,
  tallies: Float64Array,
): void {
  const { firstPlace } = columns;
  const read = readingOf(columns, timetables, policy, columns.mostPeople);
  const { sums, needs } = read;
  for (let own = 0; own + 1 < firstPlace.length; own += 1) {
    const from = firstPlace[own] ?? 0;
    const people = (firstPlace[own + 1] ?? 0) - from;
    for (let each = 0; each < people; each += 1) {
      const line = of[from + each] ?? -1;
      read.bases[each] = line < 0 ? -1 : measure.width * (firstDay[line] ?? 0);
    }
    readPeople(read, own, from, people, measures);
    for (let each = 0; each < people; each += 1) {
      const line = of[from + each] ?? -1;
      if (line >= 0)
        addTally(
          timetables,
          policy,
          own,
          sums,
          sum.width * each,
          needs,
          tallies,
          tally.width * line,
        );
    }
  }
}

/** Adds up the marks of one place, as a line of its own. */
export function readOne(
  columns: RecapColumns,
  timetables: Timetables,
  policy: PolicyReading,
  place: number,
  measures: Float64Array,
  tallies: Float64Array,
): void {
  const read = readingOf(columns, timetables, policy, 1);
  const own = columns.training[place] ?? 0;
  readPeople(read, own, place, 1, measures);
  addTally(timetables, policy, own, read.sums, 0, read.needs, tallies, 0);
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
    bases: new Int32Array(people),
    readings: new Int32Array(reading.width * people * columns.mostWords),
    sums: new Float64Array(sum.width * people),
    needs: new Float64Array(2),
  };
}

function readPeople(
  read: Reading,
  own: number,
  from: number,
  people: number,
  measures: Float64Array,
): void {
  const { columns, timetables, policy, bases, readings, sums } = read;
  const { firstPlace, firstWord, wordsEach } = columns;
  const words = wordsEach[own] ?? 0;
  const first = (firstWord[own] ?? 0) + (from - (firstPlace[own] ?? 0)) * words;
  readWords(columns.planes, first, people, words, policy, readings, sums);
  readDays(timetables, own, people, words, bases, readings, measures, sums);
  for (let each = 0; each < people; each += 1) {
    const isOdd = sums[sum.width * each + sum.odd] !== 0 || timetables.isParted[own] === 1;
    if (isOdd && (bases[each] ?? -1) >= 0) readOdd(read, own, each, words, measures);
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
  bases: Int32Array,
  readings: Int32Array,
  measures: Float64Array,
  sums: Float64Array,
): void {
  const first = firstChunk[own] ?? 0;
  const end = firstChunk[own + 1] ?? 0;
  for (let each = 0; each < people; each += 1) {
    const base = bases[each] ?? -1;
    if (base < 0) continue;
    let attendedSum = 0;
    let recordedSum = 0;
    for (let at = first; at < end; at += chunk.width) {
      const word = reading.width * (each * words + (chunks[at] ?? 0));
      const shift = chunks[at + chunk.shift] ?? 0;
      const bits = chunks[at + chunk.bits] ?? 0;
      const lookUp = chunks[at + chunk.lookUp] ?? 0;
      const day = base + measure.width * (chunks[at + chunk.day] ?? 0);
      const came = ((readings[word] ?? 0) >>> shift) & bits;
      const seen = ((readings[word + reading.recorded] ?? 0) >>> shift) & bits;
      const attended = hoursAndCome[lookUp + came] ?? 0;
      const recorded = hoursAndSessions[lookUp + seen] ?? 0;
      measures[day] = (measures[day] ?? 0) + attended;
      measures[day + 1] = (measures[day + 1] ?? 0) + recorded;
      attendedSum += attended;
      recordedSum += recorded;
    }
    const at = sum.width * each;
    sums[at] = attendedSum;
    sums[at + sum.recorded] = recordedSum;
    sums[at + sum.contested] = 0;
    sums[at + sum.outside] = 0;
  }
}

/** Adds what `readDays` leaves out: what is contested or outside, and those who came to a day of several chunks. */
function readOdd(
  { timetables, bases, readings, sums }: Reading,
  own: number,
  each: number,
  words: number,
  measures: Float64Array,
): void {
  const { firstChunk, chunks, hoursAndSessions } = timetables;
  const end = firstChunk[own + 1] ?? 0;
  let come = 0;
  for (let at = firstChunk[own] ?? 0; at < end; at += chunk.width) {
    const word = reading.width * (each * words + (chunks[at] ?? 0));
    const bitsOf = (kind: number) =>
      ((readings[word + kind] ?? 0) >>> (chunks[at + chunk.shift] ?? 0)) &
      (chunks[at + chunk.bits] ?? 0);
    const day = (bases[each] ?? 0) + measure.width * (chunks[at + chunk.day] ?? 0);
    for (const kind of [reading.contested, reading.outside]) {
      const hours = hoursOf(hoursAndSessions[(chunks[at + chunk.lookUp] ?? 0) + bitsOf(kind)] ?? 0);
      add(measures, day + kind, hours);
      add(sums, sum.width * each + kind, hours);
    }
    const part = chunks[at + chunk.part] ?? 0;
    if (part !== 0) come |= bitsOf(reading.attended);
    if (part !== 2) continue;
    add(measures, day, come === 0 ? 0 : twofold);
    come = 0;
  }
}
