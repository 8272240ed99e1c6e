import { paperMarginMm, paperSizesMm, type PaperSize, type Signatory } from '@berdaya/core/paper';
import { boldness, linesOfText, textWidth } from './text-width.state.js';

/** The text of one cell, and the type it needs to stay in its row. */
export interface PaperCell {
  readonly text: string;
  readonly type: TypeSize;
}

/** What stands around the rows of a paper: heading, closing and signatories. */
export interface PaperFrame {
  readonly title: string;
  /** Words across the head of every page of what is not settled yet: `DRAF`. */
  readonly stamp?: string | null | undefined;
  /** What stands at the head of each page after the first. */
  readonly continued: string;
  readonly particulars: readonly (readonly [label: string, value: string])[];
  /** Sentences beneath the last row. */
  readonly closing: readonly string[];
  readonly signed: string;
  readonly signatories: readonly Signatory[];
}

/** A list or plan on its pages. */
export interface Paper<Page = unknown> extends PaperFrame {
  readonly pages: readonly Page[];
}

/** What a form says of its paper. */
export interface PaperForm {
  readonly paper?: PaperSize | null | undefined;
  readonly orientation?: 'portrait' | 'landscape' | null | undefined;
  readonly rowHeightMm?: number | null | undefined;
  readonly letterheadHeightMm?: number | null | undefined;
}

/** A paper and its measures. */
export interface LaidOut<Which extends Paper = Paper> {
  readonly paper: Which;
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
  form: PaperForm,
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

/** Width between the margins of a page, in millimetres. */
export function pageRoom({ width }: Pick<PaperLayout, 'width'>): number {
  return width - 2 * paperMarginMm;
}

/** Room for rows beneath the heading of the first page, and on every other page, in millimetres. */
export function roomForRows(
  layout: PaperLayout,
  { title, particulars }: Pick<PaperFrame, 'title' | 'particulars'>,
  head: number = heights.head,
): { first: number; other: number } {
  const { height, letterhead } = layout;
  const room = pageRoom(layout);
  const body = height - 2 * paperMarginMm - heights.foot - head;
  const lines = particulars.reduce((sum, [, value]) => sum + particularLines(value, room), 0);
  const titleHeight =
    heights.gap + linesOfText(title, room, types.title.size * boldness) * types.title.line;
  const heading = letterhead + titleHeight + lines * heights.particular + heights.gap;
  return { first: body - heading, other: body - heights.continued };
}

/** Lines that the value of a particular takes: four at most. */
function particularLines(value: string, room: number): number {
  return Math.min(4, linesOfText(value, room - 46, types.particular.size));
}

/** What stands beneath the last row, in millimetres. */
export function closingHeight(sentences: number, signatories: readonly Signatory[]): number {
  const tiers = signatoryTiers(signatories).length;
  return sentences * heights.sentence + heights.gap + heights.signed + tiers * heights.signatory;
}

/** Signatories side by side, row by row: those of one place stand beneath each other. */
export function signatoryTiers(
  signatories: readonly Signatory[],
): readonly Readonly<Partial<Record<Signatory['position'], Signatory>>>[] {
  const tiers: Partial<Record<Signatory['position'], Signatory>>[] = [];
  for (const signatory of signatories) {
    const free = tiers.find((tier) => tier[signatory.position] === undefined);
    if (free) free[signatory.position] = signatory;
    else tiers.push({ [signatory.position]: signatory });
  }
  return tiers;
}

/** Heights of each type in millimetres, with the line it stands on; a long text in a row shrinks to `small` and `tiny`. */
const types = {
  title: { size: 4.6, line: 6 },
  particular: { size: 3.6, line: 5 },
  normal: { size: 3.3, line: 3.7 },
  small: { size: 2.5, line: 2.75 },
  tiny: { size: 2, line: 2.1 },
} as const;

/** One of the types of a row. */
export type TypeSize = 'normal' | 'small' | 'tiny';

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

/** How many pages papers have together. */
export function pageCount(papers: readonly LaidOut[]): number {
  return papers.reduce((sum, { paper }) => sum + paper.pages.length, 0);
}

/** The paper a page stands in, counted over all papers, and its place there; the last page where there are fewer. */
export function pageAt<Each extends LaidOut>(
  papers: readonly Each[],
  page: number,
): { laidOut: Each; index: number; page: number } | null {
  const wanted = Math.max(0, Math.min(page, pageCount(papers) - 1));
  let before = 0;
  for (const laidOut of papers) {
    const { length } = laidOut.paper.pages;
    if (wanted < before + length) return { laidOut, index: wanted - before, page: wanted };
    before += length;
  }
  return null;
}
