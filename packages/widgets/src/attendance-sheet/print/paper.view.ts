import { html, nothing, type TemplateResult } from 'lit';
import type { FormSignatory } from '@berdaya/core/attendance';
import {
  particularLines,
  signatoryTiers,
  type FigureLine,
  type Paper,
  type PaperCell,
  type PaperColumn,
  type PaperPage,
} from './paper.state.js';
import type { PrintWords } from './print.words.js';

/** One page of a list, the same on screen and on paper. `letterhead` stands on the first page only. */
export function pageView(
  paper: Paper,
  page: PaperPage,
  words: PrintWords,
  letterhead: unknown,
): TemplateResult {
  const isFirst = page.number === 1;
  const isLast = page.number === paper.pages.length;
  const look = paper.isBlank ? 'paper blank' : 'paper';
  return html`<section
    class=${look}
    data-page=${page.number}
    aria-label=${pageWords(page, paper, words)}
  >
    ${isFirst ? heading(paper, letterhead) : html`<p class="continued">${paper.continued}</p>`}
    <table>
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
    ${page.notes.map((note) => html`<p class="late">${note}</p>`)}
    ${isLast ? closing(paper, words) : nothing}
    <footer class="foot">
      <span class="code">${paper.code === null ? nothing : words.checkCode(paper.code)}</span>
      <span>${pageWords(page, paper, words)}</span>
    </footer>
  </section>`;
}

function pageWords(page: PaperPage, paper: Paper, words: PrintWords): string {
  return words.page(page.number, paper.pages.length);
}

function heading({ title, particulars, columns }: Paper, letterhead: unknown): TemplateResult {
  const room = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  return html`<div class="letterhead">${letterhead}</div>
    <p class="title">${title}</p>
    <dl class="particulars">
      ${particulars.map(
        ([label, value]) =>
          html`<div class=${particularLines(value, room) > 1 ? 'two' : 'one'}>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
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

function closing(
  { closing: sentences, signed, signatories }: Paper,
  words: PrintWords,
): TemplateResult {
  return html`<div class="closing">
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    <p class="signed">${signed}</p>
    ${signatoryTiers(signatories).map(
      (tier) =>
        html`<div class="tier">
          ${(['left', 'centre', 'right'] as const).map(
            (position) => html`<div class="signatory">${signatory(tier[position], words)}</div>`,
          )}
        </div>`,
    )}
  </div>`;
}

function signatory(who: FormSignatory | undefined, words: PrintWords): unknown {
  if (who === undefined) return nothing;
  const { opening, office, name, rank, nip } = who;
  const isOpen = isBlank(name);
  return html`<p class="opening">${opening ?? ''}</p>
    <p class="post">${office ?? ''}</p>
    <p class=${isOpen ? 'who' : 'who known'}>${isOpen ? words.toWrite : name}</p>
    ${isBlank(rank) ? nothing : html`<p>${rank}</p>`}
    ${isBlank(nip) && !isOpen ? nothing : html`<p>${words.nip} ${isBlank(nip) ? words.toWriteShort : nip}</p>`}`;
}

function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}
