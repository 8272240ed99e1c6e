import type { RecapRow, RecapSpan, RecapTable } from './recap-groups.state.js';
import type { RecapView } from './recap-model.state.js';

/** One sheet of paper: rows of a table, and on the last one the signatures. */
export interface PaperPage {
  readonly content: RecapView | 'results';
  readonly rows: readonly RecapRow[];
  readonly span: RecapSpan;
  /** Whether the sum of all rows is on it. */
  readonly hasTotal: boolean;
  readonly hasSignatures: boolean;
}

/** Columns of figures that an upright A4 sheet has room for. */
const paperColumns = 12;
/** Lines of small print below its head that it has room for, and how many of them signatures and remarks take. */
const sheetLines = 66;
const signatureLines = 26;
/** Lines that the figures of a row take, and letters of its name that go into one. */
const rowSizes = {
  attendance: { lines: 4, letters: 12 },
  forecast: { lines: 2.5, letters: 24 },
  results: { lines: 1.5, letters: 30 },
} as const;

/**
 * The sheets of a printed recap: days side by side as far as a sheet is wide, rows as far as it is high, then the
 * results and the place to sign. Page numbers are ours: not every browser counts pages.
 */
export function paperPages(table: RecapTable, view: RecapView): PaperPage[] {
  const whole: RecapSpan = [0, table.groups.length];
  if (view === 'forecast') return signed(inPages(table, 'forecast', whole));
  const days = printedSpans(table).flatMap((span) => inPages(table, 'attendance', span));
  return signed([...days, ...inPages(table, 'results', whole)]);
}

/** All groups, table by table, each as wide as a sheet of paper. */
export function printedSpans({ groups, columns }: RecapTable): RecapSpan[] {
  const perTable = Math.floor(paperColumns / columns.length);
  const tables = Math.ceil(groups.length / perTable);
  return Array.from({ length: tables }, (_, table) => [
    table * perTable,
    Math.min((table + 1) * perTable, groups.length),
  ]);
}

function inPages(
  { rows }: RecapTable,
  content: PaperPage['content'],
  span: RecapSpan,
): PaperPage[] {
  const pages: RecapRow[][] = [[]];
  let lines = 0;
  for (const row of rows) {
    lines += linesOf(row, content);
    if (lines > sheetLines) {
      pages.push([]);
      lines = linesOf(row, content);
    }
    pages.at(-1)?.push(row);
  }
  return pages.map((each, page) => {
    const hasTotal = page === pages.length - 1;
    return { content, rows: each, span, hasTotal, hasSignatures: false };
  });
}

/** Signatures stand below the last rows; where these leave no room, half of them go to the next sheet as well. */
function signed(pages: readonly PaperPage[]): PaperPage[] {
  const last = pages.at(-1);
  if (last === undefined) return [];
  const { rows, content } = last;
  const lines = rows.reduce((sum, row) => sum + linesOf(row, content), 0);
  const before = pages.slice(0, -1);
  if (lines <= sheetLines - signatureLines) return [...before, { ...last, hasSignatures: true }];
  const half = Math.ceil(rows.length / 2);
  return [
    ...before,
    { ...last, rows: rows.slice(0, half), hasTotal: false },
    { ...last, rows: rows.slice(half), hasSignatures: true },
  ];
}

function linesOf({ name, within }: RecapRow, content: PaperPage['content']): number {
  const { lines, letters } = rowSizes[content];
  const inLines = (text: string | null) => Math.ceil((text?.length ?? 0) / letters);
  return Math.max(lines, inLines(name) + (within === null ? 0 : inLines(`Kec. ${within}`)) + 0.5);
}
