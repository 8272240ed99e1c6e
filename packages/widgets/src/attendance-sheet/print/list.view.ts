import { html, nothing, type TemplateResult } from 'lit';
import { framedPage } from '../../element/paper/paper.view.js';
import type { PaperCell } from '../../element/paper/paper.state.js';
import type { FigureLine, LaidOutList, ListPage, PaperColumn } from './list.state.js';
import type { PrintWords } from './print.words.js';

/** One page of a list, the same on screen and on paper. `letterhead` stands on the first page only. */
export function listPage(
  laidOut: LaidOutList,
  page: ListPage,
  words: PrintWords,
  letterhead: unknown,
): TemplateResult {
  const { paper } = laidOut;
  const body = html`<table>
      <colgroup>
        ${paper.columns.map(() => html`<col />`)}
      </colgroup>
      <thead>
        <tr>
          ${paper.columns.map((column, index) => headCell(column, index, paper.columns))}
        </tr>
      </thead>
      <tbody>
        ${page.carriedIn === null ? nothing : figureRow(page.carriedIn, paper.columns.length)}
        ${page.rows.map((cells) => personRow(cells, paper.columns))}
        ${figureRow(page.carriedOut, paper.columns.length)}
      </tbody>
    </table>
    ${page.notes.map((note) => html`<p class="late">${note}</p>`)}`;
  return framedPage({
    ...{ paper, number: page.number, words, letterhead, body },
    look: paper.isBlank ? 'blank' : '',
    foot: html`<span class="code"
      >${paper.code === null ? nothing : words.checkCode(paper.code)}</span
    >`,
  });
}

/** The two columns of signatures in turn share a heading. */
function headCell(
  { kind, heading: text, subheading }: PaperColumn,
  index: number,
  columns: readonly PaperColumn[],
): TemplateResult | typeof nothing {
  if (kind === 'signature-even' && columns[index - 1]?.kind === 'signature-odd') return nothing;
  const span = kind === 'signature-odd' ? 2 : nothing;
  return html`<th scope="col" colspan=${span}>
    <span class="cell">${text}${subheading ? html`<small>${subheading}</small>` : nothing}</span>
  </th>`;
}

function personRow(cells: readonly PaperCell[], columns: readonly PaperColumn[]): TemplateResult {
  return html`<tr class="listed">
    ${cells.map(
      ({ text, type }, index) =>
        html`<td class=${`c-${columns[index]?.kind ?? ''}`}>
          <span class=${`cell ${type}`}>${text}</span>
        </td>`,
    )}
  </tr>`;
}

function figureRow({ label, span, figures }: FigureLine, columns: number): TemplateResult {
  return html`<tr class="figures">
    <td colspan=${Math.min(span, columns)}><span class="cell">${label}</span></td>
    ${figures.map((figure) => html`<td class="c-figure"><span class="cell">${figure}</span></td>`)}
  </tr>`;
}
