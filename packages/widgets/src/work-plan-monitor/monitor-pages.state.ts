/** A row as far as paper is concerned: how many lines the highest of its cells has; a bar is a part of one. */
export interface PaperRow {
  readonly lines: number;
}

/** One sheet: which columns and which rows, each from the first to before the last. */
interface PaperSheet {
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** Sheets of A4, all upright or all turned. */
export interface PaperLayout {
  readonly isTurned: boolean;
  readonly sheets: readonly PaperSheet[];
}

/** Millimetres beside the name and for rows on a sheet of A4, and how many figures stand abreast. */
const upright = { width: 144, height: 225, abreast: 6 } as const;
const turned = { width: 231, height: 146, abreast: 9 } as const;

/** What else a layout is made for: figures above the rows of the first sheet, and lines that the highest head has. */
export interface PaperHeads {
  readonly figures: number;
  readonly headLines: number;
}

/** Lines of a head that there is always room for, and millimetres of each beyond them. */
const usualHead = 3;
const headLine = 2.8;

/** Millimetres of a line of text, of what is around the text in a row, of a row of figures, and around those. */
const textLine = 3.1;
const padding = 1.4;
const figureRow = 14;
const figureMargin = 8;

/**
 * Parts rows and columns into sheets: first all rows of the columns that fit, then of the next. Every row is on one sheet
 * only for each column, and a sheet has at least one of both. The paper is turned where columns do not fit upright.
 */
export function paperLayout(
  rows: readonly PaperRow[],
  widths: readonly number[],
  { figures, headLines }: PaperHeads,
): PaperLayout {
  const isTurned = widths.reduce((sum, width) => sum + width, 0) > upright.width;
  const { width, abreast, ...sheet } = isTurned ? turned : upright;
  const height = sheet.height - Math.max(0, headLines - usualHead) * headLine;
  const first = height - figureMargin - Math.ceil(figures / abreast) * figureRow;
  const heights = rows.map(({ lines }) => lines * textLine + padding);
  const rowSpans = spans(heights, (place) => (place === 0 ? first : height));
  const columnSpans = spans(widths, () => width);
  return {
    isTurned,
    // The figures stand on the first sheet alone; later columns begin where its rows do, so that sheets lie side by side.
    sheets: columnSpans.flatMap((columns) => rowSpans.map((each) => ({ columns, rows: each }))),
  };
}

/** Spans that each hold as many sizes as there is room for, and one at least. */
function spans(
  sizes: readonly number[],
  roomOf: (place: number) => number,
): (readonly [number, number])[] {
  const found: [number, number][] = [];
  let [start, used] = [0, 0];
  for (const [index, size] of sizes.entries()) {
    if (index > start && used + size > roomOf(found.length)) {
      found.push([start, index]);
      [start, used] = [index, 0];
    }
    used += size;
  }
  found.push([start, sizes.length]);
  return found;
}
