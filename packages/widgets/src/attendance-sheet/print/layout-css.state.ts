import { linesOf, type Paper, type PaperLayout } from './paper.state.js';

/** What kinds of columns a row is aligned by. */
const centred = ['number', 'sex', 'mark', 'figure'];

/** Name of the page box of our lists: pages of the portal around them keep their own. */
const pageName = 'berdaya-list';

/**
 * The measures of a list as rules of a stylesheet. They are made of numbers alone, and go through a constructed sheet:
 * pages under a strict policy take no styles in attributes.
 */
export function layoutCss({ columns }: Paper, layout: PaperLayout): string {
  const { width, height, rowHeight, letterhead } = layout;
  const rules = [
    `.paper{inline-size:${mm(width)};block-size:${mm(height - 0.5)}}`,
    `.sheet-view{aspect-ratio:${String(width)}/${String(height)}}`,
    `.letterhead{block-size:${mm(letterhead)}}`,
    `tbody tr.listed{block-size:${mm(rowHeight)}}`,
    `tbody tr.listed .cell{max-block-size:${mm(rowHeight - 0.4)}}`,
    ...(['normal', 'small', 'tiny'] as const).map(
      (type) =>
        `tbody tr.listed .cell.${type}{-webkit-line-clamp:${String(linesOf(type, rowHeight))}}`,
    ),
    ...columns.map(
      ({ widthMm }, index) => `col:nth-child(${String(index + 1)}){inline-size:${mm(widthMm)}}`,
    ),
    ...columns.flatMap(({ kind }, index) =>
      centred.includes(kind)
        ? [`tr.listed td:nth-child(${String(index + 1)}){text-align:center}`]
        : [],
    ),
  ];
  return rules.join('\n');
}

/** The page box: no margin, so that browsers have no room to print the address and the time of day. */
export function pageCss({ width, height }: PaperLayout, isAlone: boolean): string {
  const box = `{size:${mm(width)} ${mm(height)};margin:0}`;
  return `@page ${pageName}${box}${isAlone ? `@page${box}` : ''}`;
}

function mm(value: number): string {
  return `${String(Math.round(value * 100) / 100)}mm`;
}
