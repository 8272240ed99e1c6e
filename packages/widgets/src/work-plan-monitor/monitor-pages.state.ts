/** A row as far as paper is concerned: how many letters its name has, and whether it has a second line. */
export interface PaperRow {
  readonly letters: number;
  readonly hasSecondLine: boolean;
}

/** One sheet: which columns and which rows, each from the first to before the last. */
export interface PaperSheet {
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** Millimetres that rows have on a sheet of A4, and on the first, where the sums stand above them. */
const sheetHeight = 225;
const firstHeight = 185;
/** Millimetres beside the name. */
const sheetWidth = 144;

const lettersInLine = 20;
const textLine = 3.1;
const padding = 1.4;

/**
 * Parts rows and columns into sheets: first all rows of the columns that fit, then of the next. Every row is on one sheet
 * only for each column, and a sheet has at least one of both.
 */
export function paperSheets(rows: readonly PaperRow[], widths: readonly number[]): PaperSheet[] {
  const columnSpans = spans(widths, () => sheetWidth);
  const heights = rows.map(
    ({ letters, hasSecondLine }) =>
      (Math.max(1, Math.ceil(letters / lettersInLine)) + (hasSecondLine ? 1 : 0)) * textLine +
      padding,
  );
  const rowSpans = spans(heights, (place) => (place === 0 ? firstHeight : sheetHeight));
  return columnSpans.flatMap((columns) => rowSpans.map((each) => ({ columns, rows: each })));
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
