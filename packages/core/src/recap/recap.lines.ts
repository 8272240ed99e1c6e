import { measure, tally } from './measures.js';
import type { RecapColumns } from './recap.columns.js';
import type { Timetables } from './timetables.js';

/** The people of one training who fall into one row are a line: what is counted of them is kept side by side. */
export interface Lines {
  /** Where the block of each place's line begins; -1 where it falls into no row, or its person is in other trainings, too. */
  readonly base: Int32Array;
  readonly row: Int32Array;
  /** First line of each training, and one past the last. */
  readonly firstLine: Int32Array;
  /** Where the block of each line begins among its training's: tallies, then the measures of each day. */
  readonly start: Int32Array;
  /** Length of the blocks of the training that has most, and days of all lines. */
  readonly length: number;
  readonly days: number;
}

/** The lines of a pass, training by training. */
export function linesOf(
  { firstPlace, trainingIds, isRepeated }: RecapColumns,
  timetables: Timetables,
  rows: Int32Array,
  rowCount: number,
): Lines {
  const base = new Int32Array(rows.length);
  const lineOfRow = new Int32Array(rowCount).fill(-1);
  const row: number[] = [];
  const start: number[] = [];
  const firstLine = [0];
  let longest = 0;
  let days = 0;
  for (let each = 0; each < trainingIds.length; each += 1) {
    let length = 0;
    const own = (timetables.firstDay[each + 1] ?? 0) - (timetables.firstDay[each] ?? 0);
    for (let place = firstPlace[each] ?? 0; place < (firstPlace[each + 1] ?? 0); place += 1) {
      const at = rows[place] ?? -1;
      let line = at < 0 ? -1 : (lineOfRow[at] ?? -1);
      if (at >= 0 && line < (firstLine[each] ?? 0)) {
        line = row.push(at) - 1;
        start.push(length);
        lineOfRow[at] = line;
        length += tally.width + measure.width * own;
        days += own;
      }
      base[place] = line >= 0 && isRepeated[place] === 0 ? (start[line] ?? 0) : -1;
    }
    firstLine.push(row.length);
    longest = Math.max(longest, length);
  }
  return {
    base,
    row: Int32Array.from(row),
    start: Int32Array.from(start),
    firstLine: Int32Array.from(firstLine),
    length: longest,
    days,
  };
}
