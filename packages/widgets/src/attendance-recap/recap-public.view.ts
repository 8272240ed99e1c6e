import { html, nothing, type TemplateResult } from 'lit';
import { bar } from './recap-bar.view.js';
import type { AttendanceRecapState } from './recap-model.state.js';
import type { PanelWords } from './recap-panel.words.js';
import { publicTable, type PublicRow } from './recap-public.state.js';
import { rowHead, scrolling } from './recap-table.view.js';

/** The recap as anybody may see it: how many of how many reached the minimum, few people hidden. */
export function publicView(
  { dossier, table, rowLimit, isPrinting }: AttendanceRecapState,
  fewest: number,
  words: PanelWords,
): TemplateResult | typeof nothing {
  if (dossier === null || table === null) return nothing;
  const { rows, total, hasHidden, isOpen } = publicTable(table, fewest);
  const caption = words.publicCaption(dossier.training.title, words.groupings[table.grouping]);
  const number = (count: number | null) =>
    count === null ? html`<i class="hidden">${words.hidden}</i>` : words.format.number(count);
  const line = ({ row, numerator, denominator, share }: PublicRow) =>
    html`<tr part="row">
      ${rowHead(row, table, words)}
      <td part="cell">${number(denominator)}</td>
      <td part="cell">${number(numerator)}</td>
      <td part="cell">
        ${
          isOpen
            ? '–'
            : share === null
              ? html`<i class="hidden">${words.hidden}</i>`
              : html`${words.format.percent(share)}
                ${bar({ attended: share.numerator, counted: share.denominator, open: 0 })}`
        }
      </td>
    </tr>`;
  return html`${scrolling(
    1,
    html`<table part="table" class="public">
      <caption>
        <span id="caption">${caption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" class="name">${words.groupings[table.grouping]}</th>
          <th scope="col">${words.participants}</th>
          <th scope="col">${isOpen ? words.sufficientSoFar : words.sufficient}</th>
          <th scope="col">${words.share}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, isPrinting ? rows.length : rowLimit).map(line)}
      </tbody>
      <tbody class="total">
        ${line(total)}
      </tbody>
    </table>`,
  )}
  ${hasHidden ? html`<p class="note" part="suppressed">${words.hiddenMeaning(fewest)}</p>` : nothing}
  ${isOpen ? html`<p class="status-line">${words.notFinal}</p>` : nothing}`;
}
