import { mm } from '../../element/paper/page-css.state.js';
import { rowType, type PlanPaper } from './plan-page.state.js';

/** The measures of the tables of a plan as rules of a stylesheet. */
export function planCss({ tables }: PlanPaper): string {
  const rules = tables.flatMap(({ columns, head }, table) => [
    ...columns.flatMap(({ widthMm, align }, index) => {
      const place = `:nth-child(${String(index + 1)})`;
      const width = `.t${String(table)} col${place}{inline-size:${mm(widthMm)}}`;
      return align === 'start'
        ? [width]
        : [
            width,
            `.t${String(table)} .row-item td${place}{text-align:${align === 'end' ? 'end' : 'center'}}`,
          ];
    }),
    ...head.map(
      ({ heightMm }, index) =>
        `.t${String(table)} thead tr:nth-child(${String(index + 1)}){block-size:${mm(heightMm)}}`,
    ),
  ]);
  return `.plan-paper table{font-size:${mm(rowType.size)};line-height:${mm(rowType.line)}}\n${rules.join('\n')}`;
}
