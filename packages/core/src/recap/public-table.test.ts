import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressedShares, suppressedTable, fewerThanFive, type SuppressedTable } from './index.js';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** A table with the totals that it is published with. */
function extended(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, sum(row)]);
  const columns = (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
  return [...rows, [...columns, sum(columns)]];
}

function shown({ published }: SuppressedTable): (number | null)[][] {
  const { counts, rowTotals, columnTotals, total } = published;
  const rows = counts.map((row, place) => [...row, rowTotals[place] ?? null]);
  return [...rows, [...columnTotals, total]];
}

/**
 * The values that each cell has in tables that fit what is shown, of those whose counts are near the true ones. Hidden
 * counts are at least 1, since nobody is shown as 0.
 */
function fitting(counts: readonly (readonly number[])[], table: (number | null)[][]) {
  const values = extended(counts).map((row) => row.map(() => new Set<number>()));
  const body = counts.map((row) => [...row]);
  const columns = counts[0]?.length ?? 0;
  const fits = (found: number, row: number, column: number) => {
    const public_ = table[row]?.[column];
    return public_ === null ? found >= 1 : found === public_;
  };
  const visit = (cell: number): void => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    if (row === counts.length) {
      const whole = extended(body);
      if (!whole.every((each, at) => each.every((count, place) => fits(count, at, place)))) return;
      whole.forEach((each, at) => {
        each.forEach((count, place) => values[at]?.[place]?.add(count));
      });
      return;
    }
    const own = counts[row]?.[column] ?? 0;
    const tried = table[row]?.[column] === null ? [own - 1, own, own + 1] : [own];
    for (const count of tried.filter((each) => each >= 0)) {
      (body[row] ?? [])[column] = count;
      visit(cell + 1);
    }
    (body[row] ?? [])[column] = own;
  };
  visit(0);
  return values;
}

const anyCount = fc.oneof(fc.nat(4), fc.nat(4), fc.nat(20), fc.constant(0), fc.constant(1));
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .filter(([rows, columns]) => rows * columns <= 9)
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCount, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('no hidden count can be computed from what is shown', () => {
  const seen = { small: 0, protects: 0 };
  fc.assert(
    fc.property(anyTable, fc.integer({ min: 2, max: 8 }), (counts, fewest) => {
      const table = suppressedTable(counts, { ...fewerThanFive, fewest });
      const visible = shown(table);
      const values = fitting(counts, visible);
      for (const { row, column, reason } of table.hidden) {
        seen[reason] += 1;
        const at = values[row ?? counts.length]?.[column ?? counts[0]?.length ?? 0];
        expect(at?.size).toBeGreaterThan(1);
      }
    }),
    { numRuns: 1000 },
  );
  expect(seen.small).toBeGreaterThan(500);
  expect(seen.protects).toBeGreaterThan(200);
});

test('what is shown is true, and never small', () => {
  fc.assert(
    fc.property(anyTable, (counts) => {
      const table = suppressedTable(counts, fewerThanFive);
      extended(counts).forEach((row, at) => {
        row.forEach((count, column) => {
          const found = shown(table)[at]?.[column];
          const hidden = table.hidden.find(
            (cell) =>
              (cell.row ?? counts.length) === at && (cell.column ?? row.length - 1) === column,
          );
          expect(found).toBe(hidden === undefined ? count : null);
          if (count > 0 && count < 5) expect(hidden).toMatchObject({ count, reason: 'small' });
          else if (hidden) expect(hidden).toMatchObject({ count, reason: 'protects' });
          // Nobody is nobody's secret.
          if (count === 0) expect(hidden).toBeUndefined();
        });
      });
    }),
    { numRuns: 1000 },
  );
});

test('one person takes along a row, a column and where they cross', () => {
  const counts = [
    [1, 20, 30],
    [40, 12, 60],
    [70, 80, 90],
  ];
  const { published, hidden } = suppressedTable(counts, fewerThanFive);
  expect(published).toEqual({
    counts: [
      [null, null, 30],
      [null, null, 60],
      [70, 80, 90],
    ],
    rowTotals: [51, 112, 240],
    columnTotals: [111, 112, 180],
    total: 403,
  });
  expect(hidden.map(({ reason }) => reason)).toEqual(['small', 'protects', 'protects', 'protects']);
});

test('where nothing is small nothing is hidden; the limit itself may be shown', () => {
  expect(suppressedTable([[5, 0]], fewerThanFive).hidden).toEqual([]);
  expect(suppressedTable([[4, 0]], fewerThanFive).published).toEqual({
    counts: [[null, 0]],
    rowTotals: [null],
    columnTotals: [null, 0],
    total: null,
  });
  expect(suppressedTable([], fewerThanFive).published).toMatchObject({ counts: [], total: 0 });
});

test('two of one each that add up to a shown total would give each other away', () => {
  const { published } = suppressedTable([[1], [1]], { ...fewerThanFive, fewest: 2 });
  expect(published).toMatchObject({ counts: [[null], [null]], total: null });
});

test('a share is hidden with few counted, with few not counted, and with few in all', () => {
  const shares = [
    { numerator: 3, denominator: 40 },
    { numerator: 38, denominator: 40 },
    { numerator: 20, denominator: 40 },
    { numerator: 0, denominator: 0 },
    { numerator: 40, denominator: 40 },
  ];
  const found = suppressedShares(shares, fewerThanFive);
  expect(found.shares.map(({ share }) => share)).toEqual([null, null, shares[2], null, shares[4]]);
  expect(found.total.share).toEqual({ numerator: 101, denominator: 160 });
  expect(found.shares[0]).toEqual({ numerator: null, denominator: 40, share: null });
  expect(suppressedShares([{ numerator: 2, denominator: 4 }], fewerThanFive)).toMatchObject({
    shares: [{ numerator: null, denominator: null, share: null }],
  });
});
