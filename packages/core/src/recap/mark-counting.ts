import { readOne, readTraining } from './marks-reading.js';
import { add, measure, tally, timesTwofold } from './measures.js';
import type { PolicyReading } from './policy-reading.js';
import type { RecapColumns } from './recap.columns.js';
import {
  addDay,
  addUpDays,
  addUpRows,
  cellOf,
  counted,
  countersFor,
  type Counters,
} from './recap.counters.js';
import type { Grouped } from './recap.grouping.js';
import { linesOf, type Lines } from './recap.lines.js';
import type { Timetables } from './timetables.js';

/** A count in progress: what is counted, how, and the counters it goes into. */
export interface Counting {
  readonly columns: RecapColumns;
  readonly timetables: Timetables;
  readonly policy: PolicyReading;
  /** The row that each place is in, pass by pass; besides, everybody is in the total. */
  readonly passes: readonly Int32Array[];
  readonly counters: Counters;
}

/** Counts everybody by day, or with all days as one. */
export function countAll(
  columns: RecapColumns,
  { passes, keys }: Grouped,
  policy: PolicyReading,
  isByDay: boolean,
): Counting {
  const timetables = isByDay ? columns.byDay : columns.allDays;
  // Rows that overlap do not add up to the total, so that is counted apart.
  const overlap = passes.length > 1;
  const everybody = new Int32Array(overlap ? columns.person.length : 0).fill(keys.length);
  const lines = (overlap ? [...passes, everybody] : passes).map((rows) =>
    linesOf(columns, timetables, rows, keys.length + 1),
  );
  const dates = isByDay ? columns.dates.length : 0;
  const { counters, dayCells } = countersFor(lines, timetables, keys.length, dates);
  const counting = { columns, timetables, policy, passes, counters };
  for (const [pass, each] of lines.entries()) {
    countLines(counting, each, dayCells[pass] ?? new Int32Array(0));
  }
  addUpDays(counters);
  if (!overlap) addUpRows(counters);
  const { isRepeated, person, lastPlace } = columns;
  for (let place = 0; place < isRepeated.length; place += 1) {
    const own = person[place] ?? 0;
    if (isRepeated[place] === 1 && lastPlace[own] === place) countPerson(counting, own, 1);
  }
  return counting;
}

/** Counts everybody who is in one training only. */
function countLines(
  { columns, timetables, policy, counters }: Counting,
  lines: Lines,
  dayCells: Int32Array,
): void {
  const plain = new Int32Array(columns.mostPeople);
  const blocks = new Float64Array(lines.length);
  let day = 0;
  for (let own = 0; own < columns.trainingIds.length; own += 1) {
    readTraining(columns, timetables, policy, own, lines.base, plain, blocks);
    day = addLines(
      counters.counts,
      counters.rowCells,
      lines,
      own,
      dayCells,
      day,
      timetables,
      blocks,
    );
    blocks.fill(0);
  }
}

/** Adds the blocks of a training to the counters; the days of its lines have cells from `firstDay` on. */
function addLines(
  counts: Float64Array,
  rowCells: Int32Array,
  { row, firstLine, start }: Lines,
  own: number,
  dayCells: Int32Array,
  firstDay: number,
  timetables: Timetables,
  blocks: Float64Array,
): number {
  const isByDay = dayCells.length > 0;
  const endLine = firstLine[own + 1] ?? 0;
  const endDay = timetables.firstDay[own + 1] ?? 0;
  let next = firstDay;
  for (let line = firstLine[own] ?? 0; line < endLine; line += 1) {
    const at = start[line] ?? 0;
    const people = blocks[at] ?? 0;
    const total = counted.width * (rowCells[row[line] ?? 0] ?? 0);
    addPeople(counts, total, people, blocks[at + tally.attendees] ?? 0);
    add(counts, total + counted.sufficient, blocks[at + tally.standing] ?? 0);
    add(counts, total + counted.insufficient, blocks[at + tally.standing + 1] ?? 0);
    add(counts, total + counted.undecided, blocks[at + tally.standing + 2] ?? 0);
    let from = at + tally.width;
    for (let day = timetables.firstDay[own] ?? 0; day < endDay; day += 1) {
      const cell = isByDay ? counted.width * (dayCells[next] ?? 0) : total;
      addDay(counts, cell, blocks, from, people, timetables, day);
      if (isByDay) addPeople(counts, cell, people, timesTwofold(blocks[from] ?? 0));
      from += measure.width;
      next += 1;
    }
  }
  return next;
}

function addPeople(counts: Float64Array, cell: number, people: number, attendees: number): void {
  add(counts, cell + counted.people, people);
  add(counts, cell + counted.participants, people);
  add(counts, cell + counted.attendees, attendees);
}

/**
 * Adds what a person counts for to every row they are in (sign 1), or takes it away (sign -1). Someone in several
 * trainings is one person in each row and on each day.
 */
export function countPerson(counting: Counting, person: number, sign: 1 | -1): void {
  const { columns, passes, counters } = counting;
  for (let pass = 0; pass <= passes.length; pass += 1) {
    const met = { people: new Set<number>(), attendees: new Set<number>() };
    let place = columns.lastPlace[person] ?? -1;
    for (; place >= 0; place = columns.previousPlace[place] ?? -1) {
      const row = pass === passes.length ? counters.rows : (passes[pass]?.[place] ?? -1);
      if (row >= 0) countPlace(counting, place, row, sign, met);
    }
    for (const cell of met.people) add(counters.counts, cell + counted.people, sign);
    for (const cell of met.attendees) add(counters.counts, cell + counted.attendees, sign);
  }
}

function countPlace(
  { columns, timetables, policy, counters }: Counting,
  place: number,
  row: number,
  sign: 1 | -1,
  met: { readonly people: Set<number>; readonly attendees: Set<number> },
): void {
  const { counts, dates } = counters;
  const training = columns.training[place] ?? 0;
  const first = timetables.firstDay[training] ?? 0;
  const end = timetables.firstDay[training + 1] ?? 0;
  const block = new Float64Array(tally.width + measure.width * (end - first));
  readOne(columns, timetables, policy, place, block);
  const meet = (cell: number, attendees: number) => {
    add(counts, cell + counted.participants, sign);
    met.people.add(cell);
    if (attendees > 0) met.attendees.add(cell);
  };
  const total = cellOf(counters, row);
  meet(total, block[tally.attendees] ?? 0);
  const standing = block.indexOf(1, tally.standing) - tally.standing;
  add(counts, total + counted.sufficient + standing, sign);
  for (let day = first; day < end; day += 1) {
    const from = tally.width + measure.width * (day - first);
    addDay(counts, total, block, from, sign, timetables, day);
    if (dates === 0) continue;
    const cell = cellOf(counters, row, timetables.date[day]);
    addDay(counts, cell, block, from, sign, timetables, day);
    meet(cell, timesTwofold(block[from] ?? 0));
  }
}
