import type { CalendarDate } from '../kernel/index.js';
import type { GroupedDay, GroupedRow } from './grouped-recap.types.js';
import { add, hoursOf, measure, timesTwofold } from './measures.js';
import { keysBelow, numbered, numberOf } from './numbering.js';
import type { RecapKey } from './recap.grouping.js';
import type { Lines } from './recap.lines.js';
import type { Timetables } from './timetables.js';

/** What is kept of each row, and of each row on one day; a day has no standings. */
export const counted = {
  people: 0,
  participants: 1,
  attendees: 2,
  marks: 3,
  expectedMarks: 4,
  attendedHours: 5,
  countedHours: 6,
  unrecordedHours: 7,
  contestedHours: 8,
  sufficient: 9,
  insufficient: 10,
  undecided: 11,
  width: 12,
} as const;

/**
 * Counters of every row over all days, of every row on a day, and of the total, which has the number after the last
 * row's. Counts are whole, and exact as long as a number holds them.
 */
export interface Counters {
  readonly rows: number;
  readonly dates: number;
  /** Row and day of each cell in one number, in order: all days first, then the dates. */
  readonly cells: Float64Array;
  /** Cell of each row over all days. */
  readonly rowCells: Int32Array;
  readonly counts: Float64Array;
}

/** Counters at zero for all that the lines may touch, and the cell of each day of each line, pass by pass. */
export function countersFor(
  passes: readonly Lines[],
  { date, firstDay }: Timetables,
  rows: number,
  dates: number,
): { readonly counters: Counters; readonly dayCells: readonly Int32Array[] } {
  const size = dates + 1;
  const ofPass = passes.map(({ days }) => (dates === 0 ? 0 : days));
  const limit = (rows + 1) * size;
  const keys = keysBelow(
    limit,
    ofPass.reduce((sum, days) => sum + days, rows + size),
  );
  for (let row = 0; row <= rows; row += 1) keys[row] = row * size;
  for (let day = 1; day < size; day += 1) keys[rows + day] = rows * size + day;
  let next = rows + size;
  for (const { row, firstLine } of dates === 0 ? [] : passes) {
    for (let own = 0; own + 1 < firstLine.length; own += 1) {
      for (let line = firstLine[own] ?? 0; line < (firstLine[own + 1] ?? 0); line += 1) {
        const first = (row[line] ?? 0) * size + 1;
        for (let day = firstDay[own] ?? 0; day < (firstDay[own + 1] ?? 0); day += 1) {
          keys[next] = first + (date[day] ?? 0);
          next += 1;
        }
      }
    }
  }
  const { keys: cells, numbers } = numbered(keys, limit);
  const counts = new Float64Array(cells.length * counted.width);
  const rowCells = numbers.subarray(0, rows + 1);
  next = rows + size;
  const dayCells = ofPass.map((days) => numbers.subarray(next, (next += days)));
  return { counters: { rows, dates, cells, rowCells, counts }, dayCells };
}

/** Where the counts of a row begin, on one of the dates or over all of them. */
export function cellOf({ cells, rowCells, dates }: Counters, row: number, date?: number): number {
  if (date === undefined) return counted.width * (rowCells[row] ?? 0);
  return counted.width * numberOf(cells, row * (dates + 1) + date + 1);
}

/** Adds what a line's marks of a day come to, for so many people; fewer than no people take away. */
export function addDay(
  counts: Float64Array,
  cell: number,
  measures: Float64Array,
  from: number,
  people: number,
  { sessions, hours }: Timetables,
  day: number,
): void {
  const sign = people < 0 ? -1 : 1;
  const offered = people * (hours[day] ?? 0);
  const recorded = measures[from + measure.recorded] ?? 0;
  const outside = sign * (measures[from + measure.outside] ?? 0);
  add(counts, cell + counted.marks, sign * timesTwofold(recorded));
  add(counts, cell + counted.expectedMarks, people * (sessions[day] ?? 0));
  add(counts, cell + counted.attendedHours, sign * hoursOf(measures[from] ?? 0));
  add(counts, cell + counted.countedHours, offered - outside);
  add(counts, cell + counted.unrecordedHours, offered - sign * hoursOf(recorded));
  add(counts, cell + counted.contestedHours, sign * (measures[from + measure.contested] ?? 0));
}

/** Adds the marks of each row's days to the row. What is counted in people does not add up so. */
export function addUpDays({ dates, cells, rowCells, counts }: Counters): void {
  for (let place = 0; place < cells.length; place += 1) {
    const key = cells[place] ?? 0;
    if (key % (dates + 1) === 0) continue;
    const from = counted.width * place;
    const to = counted.width * (rowCells[Math.floor(key / (dates + 1))] ?? 0);
    for (let each: number = counted.marks; each <= counted.contestedHours; each += 1) {
      add(counts, to + each, counts[from + each] ?? 0);
    }
  }
}

/** Makes the total the sum of the rows, which therefore must not overlap. */
export function addUpRows({ rows, dates, cells, rowCells, counts }: Counters): void {
  const total = rowCells[rows] ?? 0;
  // The total's cells come last, over all days and then each date, and are all there.
  for (let place = 0; place < total; place += 1) {
    const from = counted.width * place;
    const to = counted.width * (total + ((cells[place] ?? 0) % (dates + 1)));
    for (let each = 0; each < counted.width; each += 1)
      add(counts, to + each, counts[from + each] ?? 0);
  }
}

/** A row over all days: its key, its counts, its days. */
export function rowOf(
  { counts, rowCells }: Counters,
  row: number,
  key: RecapKey,
  days: readonly GroupedDay[],
): GroupedRow {
  const cell = counted.width * (rowCells[row] ?? 0);
  return {
    key,
    people: at(counts, cell),
    participants: at(counts, cell + counted.participants),
    attendees: at(counts, cell + counted.attendees),
    marks: at(counts, cell + counted.marks),
    expectedMarks: at(counts, cell + counted.expectedMarks),
    attendedHours: at(counts, cell + counted.attendedHours),
    countedHours: at(counts, cell + counted.countedHours),
    unrecordedHours: at(counts, cell + counted.unrecordedHours),
    contestedHours: at(counts, cell + counted.contestedHours),
    sufficient: at(counts, cell + counted.sufficient),
    insufficient: at(counts, cell + counted.insufficient),
    undecided: at(counts, cell + counted.undecided),
    days,
  };
}

/** The days on which each row has anybody, by row and in order. */
export function daysOf({ rows, dates, cells, counts }: Counters, all: readonly CalendarDate[]) {
  const days = Array.from({ length: rows + 1 }, (): GroupedDay[] => []);
  for (let place = 0; place < cells.length; place += 1) {
    const key = cells[place] ?? 0;
    const date = all[(key % (dates + 1)) - 1];
    if (date === undefined || counts[place * counted.width] === 0) continue;
    days[Math.floor(key / (dates + 1))]?.push(dayAt(counts, place * counted.width, date));
  }
  return days;
}

function dayAt(counts: Float64Array, cell: number, date: CalendarDate): GroupedDay {
  return {
    date,
    people: at(counts, cell),
    participants: at(counts, cell + counted.participants),
    attendees: at(counts, cell + counted.attendees),
    marks: at(counts, cell + counted.marks),
    expectedMarks: at(counts, cell + counted.expectedMarks),
    attendedHours: at(counts, cell + counted.attendedHours),
    countedHours: at(counts, cell + counted.countedHours),
    unrecordedHours: at(counts, cell + counted.unrecordedHours),
    contestedHours: at(counts, cell + counted.contestedHours),
  };
}

/** One of the counts. As an integer, where it is one of 32 bits, it takes no memory of its own in an object. */
function at(counts: Float64Array, place: number): number {
  const count = counts[place] ?? 0;
  const integer = count | 0;
  return integer === count ? integer : count;
}
