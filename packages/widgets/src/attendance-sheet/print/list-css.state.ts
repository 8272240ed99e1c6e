import { mm } from '../../element/paper/page-css.state.js';
import { linesOf } from '../../element/paper/paper.state.js';
import type { LaidOutList } from './list.state.js';

/** What kinds of columns a row is aligned by. */
const centred = ['number', 'sex', 'mark', 'figure'];

/** The measures of the rows and columns of a list as rules of a stylesheet. */
export function listCss({ paper: { columns }, layout: { rowHeight } }: LaidOutList): string {
  const rules = [
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
