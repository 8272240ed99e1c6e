import type { Fraction } from '../kernel/index.js';
import { CellGraph } from './hidden-cells.js';
import { isSmall, type SmallCellPolicy } from './small-cells.js';

/** A count that is hidden: its row and column, `null` for the totals. Not for the public, to whom its reason would tell. */
export interface HiddenCell {
  readonly row: number | null;
  readonly column: number | null;
  readonly count: number;
  /** `small`: of few people. `protects`: a small one could be computed from it. */
  readonly reason: 'small' | 'protects';
}

/** A table of counts with its totals, as it may be shown to anybody; `null` is hidden. */
export interface PublicTable {
  readonly counts: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/** A public table, and for whoever publishes it what it hides. */
export interface SuppressedTable {
  readonly published: PublicTable;
  readonly hidden: readonly HiddenCell[];
}

/**
 * Hides small counts of people, and as many others as it takes that no hidden one can be computed from what is shown, the
 * totals included: each hidden one may have another value. Each person is in one cell; another table of the same people
 * beside this one is not reckoned with.
 */
export function suppressedTable(
  counts: readonly (readonly number[])[],
  policy: SmallCellPolicy,
): SuppressedTable {
  const whole = withTotals(counts);
  const columns = whole[0]?.length ?? 0;
  const graph = new CellGraph(whole);
  const cells = whole.flat();
  const small = [...cells.keys()].filter((cell) => isSmall(cells[cell] ?? 0, policy));
  for (const cell of small) graph.hide(cell);
  for (const cell of small) for (const other of graph.protectors(cell)) graph.hide(other);
  const shown = whole.map((row, at) =>
    row.map((count, column) => (graph.isHidden(at * columns + column) ? null : count)),
  );
  const orTotal = (place: number, size: number) => (place === size - 1 ? null : place);
  return {
    published: {
      counts: shown.slice(0, -1).map((row) => row.slice(0, -1)),
      rowTotals: shown.slice(0, -1).map((row) => row.at(-1) ?? null),
      columnTotals: (shown.at(-1) ?? []).slice(0, -1),
      total: shown.at(-1)?.at(-1) ?? null,
    },
    hidden: cells.flatMap((count, cell) => {
      if (!graph.isHidden(cell)) return [];
      const row = orTotal(Math.floor(cell / columns), whole.length);
      const column = orTotal(cell % columns, columns);
      return [{ row, column, count, reason: isSmall(count, policy) ? 'small' : 'protects' }];
    }),
  };
}

/** So many people of so many, as they may be shown; a share is shown where both of its parts are. */
export interface PublicShare {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly share: Fraction | null;
}

/** Shares of different people, and that of all together. */
export interface SuppressedShares {
  readonly shares: readonly PublicShare[];
  readonly total: PublicShare;
  /** Column 0: those who are counted; column 1: the others; `null`: both together. */
  readonly hidden: readonly HiddenCell[];
}

/** Hides shares of few people, or of all but few, and what they could be computed from. */
export function suppressedShares(
  shares: readonly Fraction[],
  policy: SmallCellPolicy,
): SuppressedShares {
  const { published, hidden } = suppressedTable(
    shares.map(({ numerator, denominator }) => [numerator, denominator - numerator]),
    policy,
  );
  return {
    shares: shares.map((_, row) =>
      publicShare(published.counts[row]?.[0] ?? null, published.rowTotals[row] ?? null),
    ),
    total: publicShare(published.columnTotals[0] ?? null, published.total),
    hidden,
  };
}

function publicShare(numerator: number | null, denominator: number | null): PublicShare {
  const isShown = numerator !== null && denominator !== null && denominator > 0;
  return { numerator, denominator, share: isShown ? { numerator, denominator } : null };
}

function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, sum(row)]);
  const columns = counts[0]?.length ?? 0;
  const last = Array.from({ length: columns + 1 }, (_, column) =>
    sum(rows.map((row) => row[column] ?? 0)),
  );
  return [...rows, last];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
