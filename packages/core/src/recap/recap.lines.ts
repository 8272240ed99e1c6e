import type { RecapColumns } from './recap.columns.js';
import type { Timetables } from './timetables.js';

/** The people of one training who fall into one row are a line: what is counted of them is kept side by side. */
export interface Lines {
  /** Line of each place whose person is in no other training; -1 for others, and where it falls into no row. */
  readonly of: Int32Array;
  readonly row: Int32Array;
  readonly training: Int32Array;
  /** First day of each line among all days of all lines, and one past the last. */
  readonly firstDay: Int32Array;
}

/** The lines of a pass, training by training. */
export function linesOf(
  { firstPlace, trainingIds, isRepeated }: RecapColumns,
  timetables: Timetables,
  rows: Int32Array,
  rowCount: number,
): Lines {
  const of = new Int32Array(rows.length);
  const lineOfRow = new Int32Array(rowCount).fill(-1);
  const row: number[] = [];
  const training: number[] = [];
  const firstDay = [0];
  let days = 0;
  for (let each = 0; each < trainingIds.length; each += 1) {
    const firstLine = row.length;
    const end = firstPlace[each + 1] ?? 0;
    for (let place = firstPlace[each] ?? 0; place < end; place += 1) {
      const own = rows[place] ?? -1;
      let line = own < 0 ? -1 : (lineOfRow[own] ?? -1);
      if (own >= 0 && line < firstLine) {
        line = row.push(own) - 1;
        training.push(each);
        lineOfRow[own] = line;
        days += (timetables.firstDay[each + 1] ?? 0) - (timetables.firstDay[each] ?? 0);
        firstDay.push(days);
      }
      of[place] = isRepeated[place] === 0 ? line : -1;
    }
  }
  return {
    of,
    row: Int32Array.from(row),
    training: Int32Array.from(training),
    firstDay: Int32Array.from(firstDay),
  };
}
