import {
  formMarginMm,
  paperSizesMm,
  type AttendanceForm,
  type FormColumn,
  type FormSignatory,
} from '@berdaya/core/attendance';

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

/** The text of one cell, and the type it needs to stay in its row. */
export interface PaperCell {
  readonly text: string;
  readonly type: TypeSize;
}

/** Figures carried from or to another page, or the totals at the end. */
export interface FigureLine {
  readonly label: string;
  /** How many columns the label takes; the rest each hold a figure. */
  readonly span: number;
  readonly figures: readonly string[];
}

/** One page. */
export interface PaperPage {
  readonly number: number;
  readonly rows: readonly (readonly PaperCell[])[];
  readonly carriedIn: FigureLine | null;
  /** Carried on, or on the last page the totals. */
  readonly carriedOut: FigureLine;
  /** What is told at the foot of the page of marks that bear a star. */
  readonly notes: readonly string[];
}

/** A list for one session or day, or a recap, on its pages. */
export interface Paper {
  readonly key: string;
  readonly title: string;
  /** What stands at the head of each page after the first. */
  readonly continued: string;
  readonly particulars: readonly (readonly [label: string, value: string])[];
  readonly columns: readonly PaperColumn[];
  readonly isBlank: boolean;
  /** At the foot of each page, for the way back from paper. */
  readonly code: string | null;
  readonly pages: readonly PaperPage[];
  /** Sentences beneath the last row. */
  readonly closing: readonly string[];
  readonly signed: string;
  readonly signatories: readonly FormSignatory[];
}

/** A list and its measures. */
export interface LaidOut {
  readonly paper: Paper;
  readonly layout: PaperLayout;
}

/** Measures of a page, in whole millimetres. */
export interface PaperLayout {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly letterhead: number;
}

/** Heights of what stands on a page beside the rows, in millimetres. */
export const heights = {
  foot: 8,
  title: 9,
  particular: 5,
  gap: 3,
  continued: 7,
  head: 10,
  carry: 6,
  note: 7,
  sentence: 5,
  signed: 6,
  signatory: 46,
} as const;

/** The measures a form asks for. */
export function paperLayout(
  form: AttendanceForm,
  rowHeight: number,
  hasLetterhead: boolean,
): PaperLayout {
  const upright = paperSizesMm[form.paper ?? 'A4'];
  const isTurned = form.orientation === 'landscape';
  return {
    width: isTurned ? upright.height : upright.width,
    height: isTurned ? upright.width : upright.height,
    rowHeight: form.rowHeightMm ?? rowHeight,
    letterhead: hasLetterhead ? (form.letterheadHeightMm ?? 32) : 0,
  };
}

/** Room for rows beneath the heading of the first page, and on every other page, in millimetres. */
export function roomForRows(
  { height, letterhead }: PaperLayout,
  particulars: Paper['particulars'],
  columnRoom: number,
): { first: number; other: number } {
  const body = height - 2 * formMarginMm - heights.foot - heights.head;
  const lines = particulars.reduce((sum, [, value]) => sum + particularLines(value, columnRoom), 0);
  const heading = letterhead + heights.title + lines * heights.particular + heights.gap;
  return { first: body - heading, other: body - heights.continued };
}

/** Lines that the value of a particular takes: two at most. */
export function particularLines(value: string, room: number): number {
  return Math.min(2, Math.max(1, Math.ceil(textWidth(value, 3.6) / (room - 46))));
}

/** What stands beneath the last row, in millimetres. */
export function closingHeight(sentences: number, signatories: readonly FormSignatory[]): number {
  const tiers = signatoryTiers(signatories).length;
  return sentences * heights.sentence + heights.gap + heights.signed + tiers * heights.signatory;
}

/** Signatories side by side, row by row: those of one place stand beneath each other. */
export function signatoryTiers(
  signatories: readonly FormSignatory[],
): readonly Readonly<Partial<Record<FormSignatory['position'], FormSignatory>>>[] {
  const tiers: Partial<Record<FormSignatory['position'], FormSignatory>>[] = [];
  for (const signatory of signatories) {
    const free = tiers.find((tier) => tier[signatory.position] === undefined);
    if (free) free[signatory.position] = signatory;
    else tiers.push({ [signatory.position]: signatory });
  }
  return tiers;
}

/** Heights of each type in millimetres, with the line it stands on: ordinary, and what it shrinks to where a text is long. */
const types = {
  normal: { size: 3.3, line: 3.7 },
  small: { size: 2.5, line: 2.75 },
  tiny: { size: 2, line: 2.1 },
} as const;

/** One of the types. */
export type TypeSize = keyof typeof types;

/** How many lines of a type a row has room for; one at least. */
export function linesOf(type: TypeSize, rowHeight: number): number {
  return Math.max(1, Math.floor((rowHeight - 0.6) / types[type].line));
}

/** A cell set in the largest type in which its text fits; what is longer than any ends in an ellipsis. */
export function fitted(text: string, widthMm: number, rowHeight: number): PaperCell {
  const ems = textWidth(text, 1);
  const fits = (type: TypeSize) => {
    const lines = linesOf(type, rowHeight);
    // Words do not break: of several lines each but the last is rarely filled to its end.
    const room = (widthMm - 2) * (lines > 1 ? lines * 0.86 : 1);
    return ems * types[type].size <= room;
  };
  return { text, type: fits('normal') ? 'normal' : fits('small') ? 'small' : 'tiny' };
}

/** About how long a text is in millimetres, set in type of that size. */
function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (/[\p{Lu}@%mwMW]/u.test(letter)) ems += 0.7;
    else ems += /[ iljtfr.,:;'()|]/.test(letter) ? 0.31 : 0.55;
  }
  return ems * size;
}
