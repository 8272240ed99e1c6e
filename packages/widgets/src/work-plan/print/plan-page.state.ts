import { paginate } from '../../element/paper/pagination.state.js';
import {
  closingHeight,
  roomForRows,
  type LaidOut,
  type Paper,
  type PaperFrame,
  type PaperLayout,
} from '../../element/paper/paper.state.js';
import { linesOfText, wrapped } from '../../element/paper/text-width.state.js';

/** Type in the rows of a plan, in millimetres, and what stands around a text in its cell. */
export const rowType = { size: 2.9, line: 3.4, sides: 2, ends: 1.8 } as const;

/** Height of one line of figures, of the narrow rows of a head and of the row that numbers the columns, in millimetres. */
export const lineHeights = { figures: 6, band: 5, counted: 4 } as const;

/** How a column sets its texts. */
type Alignment = 'start' | 'centre' | 'end';

/** One column of a table. */
interface TableColumn {
  readonly widthMm: number;
  readonly align: Alignment;
}

/** A cell of the head; it takes one column and one row where it does not say otherwise. */
export interface HeadCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
  /** A column hardly wider than its letters. */
  readonly isNarrow?: boolean;
}

/** A row of the head and its height. */
export interface HeadRow {
  readonly heightMm: number;
  readonly cells: readonly HeadCell[];
}

/** Columns and head, the same on every page that the table goes on to. */
export interface PlanTable {
  readonly columns: readonly TableColumn[];
  readonly head: readonly HeadRow[];
}

/** A cell: what it says, over how many columns, and whether it is part of a bar or a sum. */
export interface PlanCell {
  readonly text: string;
  readonly columns?: number;
  readonly is?: 'bar' | 'sum';
}

/** A row before it has its page. */
export type PlanRow =
  | {
      readonly kind: 'item';
      readonly group: string | null;
      readonly cells: readonly PlanCell[];
      /** What it adds to the sum that is carried from page to page. */
      readonly amount?: number;
    }
  | { readonly kind: 'figures' | 'note'; readonly cells: readonly PlanCell[] };

/** A row on its page; a group stands above its rows, and again on each page they go on to. */
export interface PageRow {
  readonly kind: 'group' | 'item' | 'figures' | 'note';
  readonly cells: readonly PlanCell[];
}

/** One page of a plan. */
export interface PlanPage {
  readonly number: number;
  /** Which of the tables it shows a part of. */
  readonly table: number;
  readonly rows: readonly PageRow[];
}

/** A plan, or one card of it, on its pages. */
export interface PlanPaper extends Paper<PlanPage> {
  readonly tables: readonly PlanTable[];
  /** What the foot of each page tells of the plan. */
  readonly foot: string;
}

/** A plan and its measures. */
export type LaidOutPlan = LaidOut<PlanPaper>;

/** A table with all its rows. */
export interface FilledTable {
  readonly table: PlanTable;
  readonly rows: readonly PlanRow[];
}

/** What pages are put together from. */
export interface PlanSheets {
  readonly frame: PaperFrame;
  readonly layout: PaperLayout;
  readonly tables: readonly FilledTable[];
  /** A group whose rows go on from the page before. */
  readonly continued: (group: string) => string;
  /** The line for a sum that is carried from a page or to it; none where nothing is added up. */
  readonly carried?: (way: 'in' | 'out', sum: number) => PlanRow;
}

/** The pages of a plan: tables one after the other, each beginning a page, the signatories beneath the last. */
export function planPages(sheets: PlanSheets): PlanPage[] {
  const pages: PlanPage[] = [];
  for (const [index, { table, rows }] of sheets.tables.entries()) {
    const isLast = index === sheets.tables.length - 1;
    const room = tableRoom(sheets, table, pages.length === 0, rows);
    const most =
      Math.min(room.first, room.other) - 2 * room.carry - groupsHeight(sheets, table, rows);
    const pieces = rows.flatMap((row) => splitRow(row, table, most));
    const closing = isLast ? closingHeight(0, sheets.frame.signatories) : 0;
    const heights = pieces.map(
      (row, place) => rowHeight(row, table) + groupAbove(row, pieces[place - 1], table),
    );
    for (const [from, to] of paginate(heights, { ...room, closing, most: Infinity })) {
      const shown = pageRows({ rows: pieces, table, from, to }, sheets);
      pages.push({ number: pages.length + 1, table: index, rows: shown });
    }
  }
  return pages;
}

/** The height of a row in millimetres: its fullest cell, or the least that can be signed beside. */
export function rowHeight({ cells, kind }: PageRow | PlanRow, { columns }: PlanTable): number {
  let at = 0;
  let lines = 1;
  for (const { text, columns: span = 1 } of cells) {
    const width = columns.slice(at, at + span).reduce((sum, { widthMm }) => sum + widthMm, 0);
    lines = Math.max(lines, linesOfText(text, width - rowType.sides, typeSize(kind)));
    at += span;
  }
  return Math.max(lineHeights.figures, lines * rowType.line + rowType.ends);
}

/** Groups and sums are set in bold type, which is wider. */
function typeSize(kind: PageRow['kind']): number {
  return kind === 'item' ? rowType.size : rowType.size * 1.1;
}

function tableRoom(
  sheets: PlanSheets,
  table: PlanTable,
  isFirst: boolean,
  rows: readonly PlanRow[],
): { first: number; other: number; carry: number } {
  const { frame, layout, carried } = sheets;
  const headHeight = table.head.reduce((sum, { heightMm }) => sum + heightMm, 0);
  const room = roomForRows(layout, frame, headHeight);
  // A group that goes on is named again.
  const other = room.other - groupsHeight(sheets, table, rows);
  return {
    first: isFirst ? room.first : other,
    other,
    carry: carried === undefined ? 0 : lineHeights.figures,
  };
}

/** What the highest heading of a group takes, as it stands where the group goes on. */
function groupsHeight(
  { continued }: PlanSheets,
  table: PlanTable,
  rows: readonly PlanRow[],
): number {
  const groups = new Set(rows.map((row) => groupOf(row)));
  return Math.max(
    0,
    ...[...groups].map((group) =>
      group === null ? 0 : rowHeight(groupRow(continued(group), table), table),
    ),
  );
}

function groupOf(row: PlanRow | undefined): string | null {
  return row?.kind === 'item' ? row.group : null;
}

function groupAbove(row: PlanRow, before: PlanRow | undefined, table: PlanTable): number {
  const group = groupOf(row);
  if (group === null || group === groupOf(before)) return 0;
  return rowHeight(groupRow(group, table), table);
}

function groupRow(group: string, { columns }: PlanTable): PageRow {
  return { kind: 'group', cells: [{ text: group, columns: columns.length }] };
}

/** A row that is higher than a page goes on in further rows. */
function splitRow(row: PlanRow, table: PlanTable, most: number): PlanRow[] {
  if (row.kind !== 'item' || rowHeight(row, table) <= most) return [row];
  const room = Math.max(5, Math.floor((most - rowType.ends) / rowType.line));
  const texts = row.cells.map(({ text }, index) =>
    wrapped(text, (table.columns[index]?.widthMm ?? 0) - rowType.sides, rowType.size),
  );
  const count = Math.ceil(Math.max(...texts.map(({ length }) => length)) / room);
  return Array.from({ length: count }, (_, piece) => ({
    ...row,
    amount: piece === 0 ? (row.amount ?? 0) : 0,
    cells: texts.map((lines) => ({
      text: lines.slice(piece * room, (piece + 1) * room).join('\n'),
    })),
  }));
}

/** The rows of one page, with the groups they stand under and the sums that are carried. */
function pageRows(
  { rows, table, from, to }: FilledTable & { readonly from: number; readonly to: number },
  { continued, carried }: PlanSheets,
): PageRow[] {
  const shown: PageRow[] = [];
  if (carried && isCarried(rows, from)) shown.push(carried('in', sumBefore(rows, from)));
  for (const [index, row] of rows.slice(from, to).entries()) {
    const group = groupOf(row);
    const isSame = group === groupOf(rows[from + index - 1]);
    if (group !== null && (!isSame || index === 0)) {
      shown.push(groupRow(isSame ? continued(group) : group, table));
    }
    shown.push(row);
  }
  if (carried && isCarried(rows, to)) shown.push(carried('out', sumBefore(rows, to)));
  return shown;
}

/** Whether a sum is carried over a break before this row: above it all, and beneath the totals, there is none. */
function isCarried(rows: readonly PlanRow[], place: number): boolean {
  return place < rows.length && rows[place - 1]?.kind === 'item';
}

function sumBefore(rows: readonly PlanRow[], end: number): number {
  return rows
    .slice(0, end)
    .reduce((sum, row) => sum + (row.kind === 'item' ? (row.amount ?? 0) : 0), 0);
}
