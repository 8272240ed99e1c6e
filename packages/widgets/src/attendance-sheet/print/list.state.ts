import type { FormColumn } from '@berdaya/core/attendance';
import type { LaidOut, Paper, PaperCell } from '../../element/paper/paper.state.js';

/** What a column of a page holds: what a form may ask for, a session or day of the recap, or a figure of it. */
export type ColumnKind = FormColumn | 'signature-odd' | 'signature-even' | 'mark' | 'figure';

/** One column of a list as it is laid out. */
export interface PaperColumn {
  readonly kind: ColumnKind;
  readonly heading: string;
  /** A second, smaller line of the heading. */
  readonly subheading?: string | undefined;
  readonly widthMm: number;
}

/** Figures carried from or to another page, or the totals at the end. */
export interface FigureLine {
  readonly label: string;
  /** How many columns the label takes; the rest each hold a figure. */
  readonly span: number;
  readonly figures: readonly string[];
}

/** One page. */
export interface ListPage {
  readonly number: number;
  readonly rows: readonly (readonly PaperCell[])[];
  readonly carriedIn: FigureLine | null;
  /** Carried on, or on the last page the totals. */
  readonly carriedOut: FigureLine;
  /** What is told at the foot of the page of marks that bear a star. */
  readonly notes: readonly string[];
}

/** A list for one session or day, or a recap, on its pages. */
export interface ListPaper extends Paper<ListPage> {
  readonly key: string;
  readonly columns: readonly PaperColumn[];
  readonly isBlank: boolean;
  /** At the foot of each page, for the way back from paper. */
  readonly code: string | null;
}

/** A list and its measures. */
export type LaidOutList = LaidOut<ListPaper>;
