/**
 * A table of counts with its totals: the last row and the last column are sums, and all of it is public except what is
 * hidden. Rows and columns are nodes of a graph and cells its edges. Another table fits what is public just if counts can be
 * raised and lowered by turns around a ring of hidden cells (Gusfield 1988); a hidden count is known to be at least 1.
 */
export class CellGraph {
  readonly #rows: number;
  readonly #columns: number;
  readonly #counts: readonly number[];
  readonly #hidden: boolean[];

  /** `counts` row by row, the totals included. */
  constructor(counts: readonly (readonly number[])[]) {
    this.#rows = counts.length;
    this.#columns = counts[0]?.length ?? 0;
    this.#counts = counts.flat();
    this.#hidden = this.#counts.map(() => false);
  }

  isHidden(cell: number): boolean {
    return this.#hidden[cell] === true;
  }

  hide(cell: number): void {
    this.#hidden[cell] = true;
  }

  /**
   * The cells to hide besides, so that a hidden one may have another count: those of the ring that costs least. None are
   * needed where there is a ring of hidden cells already.
   */
  protectors(cell: number): number[] {
    const [row, column] = this.#nodesOf(cell);
    const rings = [
      this.#canGo(cell, true) ? this.#cheapestPath(column, row, cell) : undefined,
      this.#canGo(cell, false) ? this.#cheapestPath(row, column, cell) : undefined,
    ].filter((ring) => ring !== undefined);
    const [ring] = rings.sort((a, b) => a.cost - b.cost);
    return (ring?.cells ?? []).filter((each) => !this.isHidden(each));
  }

  #nodesOf(cell: number): [row: number, column: number] {
    return [Math.floor(cell / this.#columns), this.#rows + (cell % this.#columns)];
  }

  /** 0 for a cell of the body, 1 for a total, 2 for the total of all. */
  #totalsOf(cell: number): number {
    const isLastRow = cell >= (this.#rows - 1) * this.#columns;
    return Number(isLastRow) + Number((cell + 1) % this.#columns === 0);
  }

  /** Whether the cell can be passed from its row to its column, or back: one way raises its count, one lowers it. */
  #canGo(cell: number, isToColumn: boolean): boolean {
    const count = this.#counts[cell] ?? 0;
    const isRaised = isToColumn === (this.#totalsOf(cell) !== 1);
    return isRaised ? count > 0 : count > 1;
  }

  /** What is lost by hiding a cell: as few cells as possible, those of the fewest people, and totals last. */
  #costOf(cell: number): number {
    if (this.isHidden(cell)) return 0;
    const all = this.#counts.length;
    const share = (this.#counts[cell] ?? 0) / ((this.#counts[all - 1] ?? 0) + 1);
    return all ** this.#totalsOf(cell) + share;
  }

  #cheapestPath(from: number, to: number, without: number) {
    const costs = new Map([[from, 0]]);
    const cameBy = new Map<number, number>();
    const open = new Queue();
    open.add(0, from);
    for (let node = open.next(); node !== undefined; node = open.next()) {
      if (node === to) return { cost: costs.get(to) ?? 0, cells: this.#cellsTo(to, cameBy) };
      const isRow = node < this.#rows;
      for (const cell of this.#cellsOf(node)) {
        if (cell === without || !this.#canGo(cell, isRow)) continue;
        const next = this.#nodesOf(cell)[isRow ? 1 : 0];
        const cost = (costs.get(node) ?? 0) + this.#costOf(cell);
        if (cost >= (costs.get(next) ?? Infinity)) continue;
        costs.set(next, cost);
        cameBy.set(next, cell);
        open.add(cost, next);
      }
    }
    return undefined;
  }

  #cellsOf(node: number): number[] {
    const columns = this.#columns;
    if (node < this.#rows) return Array.from({ length: columns }, (_, at) => node * columns + at);
    return Array.from({ length: this.#rows }, (_, row) => row * columns + node - this.#rows);
  }

  #cellsTo(end: number, cameBy: ReadonlyMap<number, number>): number[] {
    const cells: number[] = [];
    let node = end;
    for (let cell = cameBy.get(node); cell !== undefined; cell = cameBy.get(node)) {
      cells.push(cell);
      const [row, column] = this.#nodesOf(cell);
      node = node === row ? column : row;
    }
    return cells;
  }
}

/** Nodes by cost, the cheapest first. */
class Queue {
  readonly #heap: (readonly [cost: number, node: number])[] = [];

  add(cost: number, node: number): void {
    const heap = this.#heap;
    let at = heap.push([cost, node]) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((heap[above]?.[0] ?? 0) <= cost) break;
      this.#swap(at, above);
      at = above;
    }
  }

  next(): number | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined) return undefined;
    if (heap.length > 0) {
      heap[0] = last;
      this.#sink();
    }
    return first[1];
  }

  #sink(): void {
    const costAt = (at: number) => this.#heap[at]?.[0] ?? Infinity;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const least = costAt(left + 1) < costAt(left) ? left + 1 : left;
      if (costAt(least) >= costAt(at)) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #swap(first: number, second: number): void {
    const [a, b] = [this.#heap[first], this.#heap[second]];
    if (a === undefined || b === undefined) return;
    this.#heap[first] = b;
    this.#heap[second] = a;
  }
}
