import type { CalendarDate, Issue } from '../kernel/index.js';
import { readCells } from './pasted-cells.js';
import { guessColumns, type PastedColumns } from './pasted-columns.js';
import { readPastedRow, type PastedCell, type PastedItem } from './pasted-row.js';
import type { WorkPlanItem } from './work-plan.js';

/** Params of what a pasted table may have against a cell, by code. */
export interface PastedIssueParams {
  readonly 'work-plan.pasted-date-unread': { readonly received: string };
  readonly 'work-plan.pasted-date-widened': {
    readonly received: string;
    readonly startsOn: CalendarDate;
    readonly endsOn: CalendarDate;
  };
  readonly 'work-plan.pasted-amount-unread': { readonly received: string };
  readonly 'work-plan.pasted-source-unread': { readonly received: string };
  readonly 'work-plan.pasted-text-too-long': { readonly limit: number };
}

/** One row of a pasted table, and what became of each of its cells. */
export interface PastedRow {
  /** Place among the rows of the table, 0 being the first. */
  readonly row: number;
  /** An activity, a heading of those below it, or neither: a title, the header, a total, the numbers of columns. */
  readonly kind: 'activity' | 'heading' | 'other';
  /** What was read; `null` unless it is an activity. */
  readonly item: PastedItem | null;
  /** About cells, each path beginning with the field. */
  readonly issues: readonly Issue[];
  /** Cells that went nowhere. */
  readonly leftover: readonly PastedCell[];
}

/** A pasted table as it was understood. */
export interface PastedTable extends PastedColumns {
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly PastedRow[];
}

/** What may be said beside a pasted table. */
export interface PastedOptions {
  /** The columns as somebody chose them; else they are guessed from the header. */
  readonly columns?: PastedColumns | undefined;
  /** The last day of the training: dates without a year come after it. */
  readonly after?: CalendarDate | undefined;
}

/**
 * Reads a table copied from a spreadsheet into activities. Every cell ends up in an activity, in a heading or among what is
 * left over, with the reason: nothing is dropped silently, and nothing is refused.
 */
export function readPastedTable(text: string, { columns, after }: PastedOptions = {}): PastedTable {
  const cells = readCells(text);
  const { headerRow, fields } = columns ?? guessColumns(cells);
  let group: string | null = null;
  let hasHead = false;
  const rows = cells.map((row, index): PastedRow => {
    if (headerRow !== null && index <= headerRow) return otherRow(row, index, index < headerRow);
    const read = readPastedRow(row, fields, { group, hasHead, after });
    if (read.kind === 'heading') {
      group = read.heading;
      hasHead = false;
    }
    if (read.kind === 'activity') hasHead = true;
    const { kind, item, issues, leftover } = read;
    return { row: index, kind, item, issues, leftover };
  });
  return { cells, headerRow, fields, rows };
}

/** The activities of a pasted table, as items of a plan. */
export function pastedItems({ rows }: PastedTable, newId: () => string): WorkPlanItem[] {
  return rows.flatMap(({ item }) => (item === null ? [] : [{ ...item, id: newId() }]));
}

function otherRow(row: readonly string[], index: number, isLeftOver: boolean): PastedRow {
  const texts = row.flatMap((text, column) => (text === '' ? [] : [{ column, text }]));
  const leftover = isLeftOver ? texts : [];
  return { row: index, kind: 'other', item: null, issues: [], leftover };
}
