import { html, nothing, type TemplateResult } from 'lit';
import { framedPage } from '../../element/paper/paper.view.js';
import type { HeadRow, LaidOutPlan, PageRow, PlanPage, PlanTable } from './plan-page.state.js';
import type { PlanPrintWords } from './plan-print.words.js';

/** One page of a plan, the same on screen and on paper. `letterhead` stands on the first page only. */
export function planPage(
  { paper }: LaidOutPlan,
  page: PlanPage,
  words: PlanPrintWords,
  letterhead: unknown,
): TemplateResult {
  const table = paper.tables[page.table];
  return framedPage({
    ...{ paper, number: page.number, words, letterhead },
    look: 'plan-paper',
    // A page of signatories alone has no table.
    body: html`${table && page.rows.length > 0 ? tableView(table, page) : nothing}`,
    foot: html`<span class="plan-foot">${paper.foot}</span>`,
  });
}

function tableView({ columns, head }: PlanTable, page: PlanPage): TemplateResult {
  return html`<table class=${`t${String(page.table)}`}>
    <colgroup>
      ${columns.map(() => html`<col />`)}
    </colgroup>
    <thead>
      ${head.map((row) => headRow(row))}
    </thead>
    <tbody>
      ${page.rows.map((row) => bodyRow(row))}
    </tbody>
  </table>`;
}

function headRow({ cells }: HeadRow): TemplateResult {
  return html`<tr>
    ${cells.map(
      ({ text, columns, rows, isNarrow }) =>
        html`<th
          class=${isNarrow === true ? 'narrow' : nothing}
          scope=${(columns ?? 1) > 1 ? 'colgroup' : 'col'}
          colspan=${columns ?? nothing}
          rowspan=${rows ?? nothing}
        >
          ${text}
        </th>`,
    )}
  </tr>`;
}

function bodyRow({ kind, cells }: PageRow): TemplateResult {
  return html`<tr class=${`row-${kind}`}>
    ${cells.map(
      ({ text, columns, is }) =>
        html`<td class=${is ?? nothing} colspan=${columns ?? nothing}>${text}</td>`,
    )}
  </tr>`;
}
