/** Room on the pages of one list, in whole millimetres. */
export interface PageRoom {
  /** For rows on the first page, beneath its heading. */
  readonly first: number;
  /** For rows on every other page. */
  readonly other: number;
  /** One line of figures carried to or from another page. */
  readonly carry: number;
  /** What stands beneath the last row: totals and signatories. */
  readonly closing: number;
  /** At most so many rows on a page. */
  readonly most: number;
}

/** Rows of one page: from the first to before the second. */
export type PageSpan = readonly [from: number, to: number];

/** The last page is not left with signatories alone where rows fit beside them: whoever signs, signs beneath names. */
const leastAtEnd = 2;

/**
 * Puts rows of these heights onto pages, each row once and in order. Every page has room for the figures that are carried
 * on; the last one has the totals and the signatories instead.
 */
export function paginate(heights: readonly number[], room: PageRoom): PageSpan[] {
  const count = heights.length;
  const end = count - heldBack(heights, room.other - room.carry - room.closing);
  const pages: PageSpan[] = [];
  let from = 0;
  for (;;) {
    const space = pages.length === 0 ? room.first : room.other - room.carry;
    if (filled(heights, from, space - room.closing, room.most) === count) {
      return [...pages, [from, count]];
    }
    let to = Math.max(filled(heights, from, space - room.carry, room.most), from + 1);
    if (to >= count) to = Math.max(from + 1, end);
    to = Math.min(to, count);
    pages.push([from, to]);
    from = to;
    // Not even one row goes with the closing: it gets a page to itself.
    if (from === count) return [...pages, [count, count]];
  }
}

/** How many of the last rows go on to the page of the signatories; none where these leave no room. */
function heldBack(heights: readonly number[], space: number): number {
  let left = space;
  let held = 0;
  while (held < Math.min(leastAtEnd, heights.length)) {
    left -= heights.at(-1 - held) ?? 0;
    if (left < 0) break;
    held += 1;
  }
  return held;
}

/** The row before which the space is used up. */
function filled(heights: readonly number[], from: number, space: number, most: number): number {
  let left = space;
  let to = from;
  while (to < heights.length && to - from < most) {
    left -= heights[to] ?? 0;
    if (left < 0) break;
    to += 1;
  }
  // With no row to place, what is left decides whether the closing fits.
  return left < 0 && from === heights.length ? -1 : to;
}
