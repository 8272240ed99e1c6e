import type { AttendanceForm } from '@berdaya/core/attendance';
import { paginate } from '../../element/paper/pagination.state.js';
import {
  closingHeight,
  heights,
  roomForRows,
  type PaperCell,
  type PaperFrame,
  type PaperLayout,
} from '../../element/paper/paper.state.js';
import type { FigureLine, ListPage } from './list.state.js';
import type { PrintWords } from './print.words.js';

/** What the pages of a list are put together from. */
export interface PagesOf<Row> {
  readonly rows: readonly Row[];
  readonly layout: PaperLayout;
  readonly form: AttendanceForm;
  readonly title: string;
  readonly particulars: PaperFrame['particulars'];
  readonly closing: readonly string[];
  readonly words: PrintWords;
  readonly cells: (row: Row) => readonly PaperCell[];
  /** The notes at the foot of the page that a row asks for. */
  readonly notes: (row: Row) => readonly string[];
  /** The figures of all rows before one. */
  readonly figures: (label: string, before: number) => FigureLine;
}

/** The pages of a list, each with what is carried from the one before and to the next, and the totals at the end. */
export function pagesOf<Row>(list: PagesOf<Row>): ListPage[] {
  const { rows, layout, form, closing, words, cells, notes, figures } = list;
  const spans = paginate(
    rows.map((row) => layout.rowHeight + notes(row).length * heights.note),
    {
      ...roomForRows(layout, list),
      carry: heights.carry,
      closing: heights.carry + closingHeight(closing.length, form.signatories ?? []),
      most: form.rowsPerPage ?? Infinity,
    },
  );
  return spans.map(([from, to], index) => {
    const isLast = index === spans.length - 1;
    const shown = rows.slice(from, to);
    return {
      number: index + 1,
      rows: shown.map(cells),
      carriedIn: index === 0 ? null : figures(words.carriedIn, from),
      carriedOut: figures(isLast ? words.total : words.carriedOut, to),
      notes: shown.flatMap(notes),
    };
  });
}
