import { lowestPoints, spread, type BandedShare, type BandedSum } from './banded-sum.js';
import type { ColumnScores } from './columns.js';
import { readInput } from './input.js';
import { once } from './once.js';
import { addFourPairs, inFourPairs, scaleOf, scaleOfNothing } from './paired-shares.js';
import type { Column, LookedUp } from './paired-shares.js';
import { entryAt, exactPoints, pointsTable, undecided, type PointsTable } from './points-table.js';
import { rational } from './rational.js';

type Columns = Readonly<Record<string, ArrayLike<unknown> | undefined>>;

/**
 * Rows that are gone through together, so that their sums stay in the processor's cache. Few, since an engine makes better
 * code of a loop that is entered often than of one that runs long at first.
 */
const blockRows = 512;

/** The scores of all rows of columns that are there and equally long. */
export function scoredColumns(sum: BandedSum, columns: Columns): ColumnScores {
  const lookups = lookedUp(sum, columns);
  const fours = inFourPairs(lookups);
  const rows = lookups[0]?.parts.floats.length ?? 0;
  const classes = sum.classes?.step.classes.map((each) => each.class) ?? [];
  const scores: ColumnScores = {
    totals: new Float64Array(rows),
    classes: [...new Set(classes)],
    classPlaces: new Int16Array(rows),
    missing: new Uint8Array(rows),
  };
  const lowest = sum.shares.reduce((least, { points }) => least + lowestPoints(points), 0);
  const classBySum = classPlacesBySum(sum, lowest, scores.classes);
  const sums = new Int32Array(blockRows);
  for (let start = 0; start < rows; start += blockRows) {
    const end = Math.min(start + blockRows, rows);
    sums.fill(0);
    for (const four of fours) addFourPairs(sums, four, start, end);
    const areDecided = write(scores, sums, lowest, classBySum, start, end);
    if (areDecided) continue;
    for (let row = start; row < end; row += 1) {
      if ((sums[row - start] ?? undecided) < undecided) continue;
      const reckoned = decidedSum(lookups, row, scores.missing);
      scores.totals[row] = reckoned + lowest;
      scores.classPlaces[row] = classBySum[reckoned] ?? -1;
    }
  }
  return scores;
}

/** Writes down the sums of a block; whether all are decided. */
function write(
  { totals, classPlaces }: ColumnScores,
  sums: Int32Array,
  lowest: number,
  classBySum: Int16Array,
  start: number,
  end: number,
): boolean {
  let areDecided = true;
  for (let row = start; row < end; row += 1) {
    const sum = sums[row - start] ?? undecided;
    if (sum < undecided) {
      totals[row] = sum + lowest;
      classPlaces[row] = classBySum[sum] ?? -1;
    } else areDecided = false;
  }
  return areDecided;
}

function lookedUp({ shares }: BandedSum, columns: Columns): LookedUp[] {
  const read = new Map<string, Column>();
  const column = (id: string) =>
    kept(read, id, () => ({ values: columns[id] ?? [], floats: floats(columns[id] ?? []) }));
  const tables = tablesOf(shares);
  return shares.map((banded, index) => {
    const { part, whole, points } = banded;
    const table = tables[index] ?? new Uint16Array(0);
    const whenZero = scaleOfNothing(banded, table, lowestPoints(points));
    return { banded, table, parts: column(part.id), wholes: column(whole.id), whenZero };
  });
}

/** The table of each share, one and the same for those with the same bands. */
const tablesOf = once((shares: readonly BandedShare[]): readonly PointsTable[] => {
  const tables = new Map<string, PointsTable>();
  return shares.map((banded) =>
    kept(tables, JSON.stringify([banded.share.step.times, banded.points.step.bands]), () =>
      pointsTable(banded),
    ),
  );
});

function kept<Key, Made>(made: Map<Key, Made>, key: Key, make: () => Made): Made {
  const found = made.get(key) ?? make();
  made.set(key, found);
  return found;
}

function floats(values: ArrayLike<unknown>): Float64Array {
  if (values instanceof Float64Array) return values;
  const read = new Float64Array(values.length);
  for (let row = 0; row < read.length; row += 1) {
    const value = values[row];
    read[row] = typeof value === 'number' ? value : NaN;
  }
  return read;
}

/** The sum of a row with what is undecided reckoned exactly; NaN where there is no answer. */
function decidedSum(lookups: readonly LookedUp[], row: number, missing: Uint8Array): number {
  let sum = 0;
  for (const { banded, table, parts, wholes, whenZero } of lookups) {
    const scale = scaleOf(wholes.floats[row] ?? NaN, whenZero);
    const entry = entryAt(table, (parts.floats[row] ?? NaN) * scale);
    if (entry !== undecided) {
      sum += entry;
      continue;
    }
    const part = readInput(banded.part.definition, parts.values[row]);
    const whole = readInput(banded.whole.definition, wholes.values[row]);
    if (part === null || whole === null) missing[row] = 1;
    const points = exactPoints(banded, part, whole);
    sum += points === null ? NaN : points - lowestPoints(banded.points);
  }
  return sum;
}

/** The place of the class of each sum above the lowest. */
function classPlacesBySum(
  { shares, classes }: BandedSum,
  lowest: number,
  ids: readonly string[],
): Int16Array {
  const most = shares.reduce((sum, { points }) => sum + spread(points), 0);
  if (classes === null) return new Int16Array(most + 1).fill(-1);
  const { operation, step } = classes;
  return Int16Array.from({ length: most + 1 }, (_, sum) =>
    ids.indexOf(operation.value(step, [rational(sum + lowest)]) as string),
  );
}
