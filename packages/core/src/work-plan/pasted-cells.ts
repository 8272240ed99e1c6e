/**
 * The cells of a table as the clipboard of a spreadsheet or a CSV file has them: parted by tabs, or else by semicolons or
 * commas, lines and quotes inside quoted cells kept. Rows without anything are left out; a list without separators
 * is a table of one column.
 */
export function readCells(text: string, separator: string = separatorOf(text)): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  while (at <= source.length) {
    const { cell, end } = cellAt(source, at, separator);
    row.push(cell.replace(/\s+/g, ' ').trim());
    if (source[end] !== separator || separator === '\n') {
      if (row.some((each) => each !== '')) rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((each) => [...each, ...Array.from({ length: width - each.length }, () => '')]);
}

/** The cell that begins here, and where its separator stands. */
function cellAt(
  source: string,
  start: number,
  separator: string,
): { readonly cell: string; readonly end: number } {
  if (source[start] === '"') {
    const quoted = /^(?:[^"]|"")*"/.exec(source.slice(start + 1, start + 1 + longestCell));
    const end = start + 1 + (quoted?.[0].length ?? 0);
    const next = source[end];
    // A quote that is not closed at the end of a cell is one of its letters.
    if (quoted && (next === undefined || next === separator || next === '\n')) {
      return { cell: quoted[0].slice(0, -1).replaceAll('""', '"'), end };
    }
  }
  const ends = [separator, '\n'].map((mark) => source.indexOf(mark, start));
  const end = Math.min(...ends.map((found) => (found < 0 ? source.length : found)));
  return { cell: source.slice(start, end), end };
}

/** No cell of a spreadsheet holds more. */
const longestCell = 40_000;

function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const isTable = (mark: string) => {
    const counts = lines.map((line) => line.split(mark).length - 1);
    return lines.length > 1 && (counts[0] ?? 0) > 1 && counts.every((count) => count > 1);
  };
  return [';', ','].find(isTable) ?? '\n';
}
