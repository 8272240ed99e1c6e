import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { dragItem } from './item-drag.js';
import { dateField, textField } from './plan-fields.view.js';
import { findingsAt, findingsOfItem, hiddenFindings, type PlanRow } from './plan-rows.state.js';
import type { PlanView } from './plan-view.js';

/**
 * One activity: a card where it is narrow, a table row where there is room, plain text in print. Rendered anew only when
 * something of its own has changed: a plan may have hundreds.
 */
export function itemRow(row: PlanRow, view: PlanView): unknown {
  const { item, number, index, isSub, isHead } = row;
  const { state, words, canEdit, details } = view;
  const found = JSON.stringify(findingsOfItem(state, index));
  const isOpen = state.opened.has(item.id);
  const ofDetails = isOpen ? [details, view.lateWord, state.typedTexts, state.plan] : [];
  return guard([item, number, isSub, isHead, found, words, canEdit, isOpen, ...ofDetails], () =>
    itemBody(row, view),
  );
}

function itemBody(row: PlanRow, view: PlanView): TemplateResult {
  const { item, number, isSub, isHead } = row;
  const { state, words, details } = view;
  const isOpen = state.opened.has(item.id);
  return html`<tbody
    role="rowgroup"
    part="item"
    data-item=${item.id}
    class=${`item${isSub ? ' sub' : ''}${isHead ? ' head' : ''}`}
  >
    <tr role="row">
      <th role="rowheader" scope="row" class="position">
        ${handle(row, view)}
        <span class="word">${words.item(number)}</span>
        <span aria-hidden="true" class="number">${number}</span>
        ${isSub ? html`<span class="visually-hidden">${words.subActivity}</span>` : nothing}
      </th>
      ${cells(row, view)}
      <td role="cell" class="cost">${costText(row, view)}</td>
      <td role="cell" class="actions-cell">${detailsButton(row, view, isOpen)}</td>
    </tr>
    ${
      isOpen
        ? html`<tr role="row" class="details-row screen-only">
            <td role="cell" colspan="8">
              ${details?.itemDetails(row, view) ?? html`<p class="note">${view.lateWord}</p>`}
            </td>
          </tr>`
        : nothing
    }
  </tbody>`;
}

function cells(row: PlanRow, view: PlanView): TemplateResult {
  const { item, index } = row;
  const { state, words } = view;
  const whole = [...findingsAt(state, index), ...findingsAt(state, index, 'id')];
  const day = (field: 'startsOn' | 'endsOn') =>
    html`<td role="cell" class=${`date of-work${item[field] == null ? ' blank' : ''}`}>
      ${dateField(
        row,
        { label: words[field], field, findings: findingsAt(state, index, field) },
        item[field],
        view,
        (date) => {
          view.send({ kind: 'change-item', id: item.id, change: { [field]: date } });
        },
      )}
    </td>`;
  const text = (field: 'responsible' | 'indicator') =>
    html`<td role="cell" class=${`${field} of-work${(item[field] ?? '') === '' ? ' blank' : ''}`}>
      ${textField(row, field, words[field], view)}
    </td>`;
  return html`<td role="cell" class="activity">
      ${textField(row, 'activity', words.activity, view, whole)}
    </td>
    ${text('responsible')} ${day('startsOn')} ${day('endsOn')} ${text('indicator')}`;
}

/** What the activity costs and who pays, told short; it is written among the details. */
function costText({ item }: PlanRow, { words }: PlanView): TemplateResult | typeof nothing {
  if (item.costRupiah == null) return nothing;
  const sources = (item.funding ?? []).map(({ source }) => words.sources[source]);
  return html`<span class="label">${words.cost}</span> ${words.format.rupiah(item.costRupiah)}
    <small>${sources.join(', ')}</small>`;
}

function handle({ item, number }: PlanRow, { words, canEdit, send }: PlanView) {
  if (!canEdit) return nothing;
  return html`<button
    type="button"
    class="handle screen-only"
    aria-label=${words.drag(number)}
    title=${words.drag(number)}
    @pointerdown=${(event: PointerEvent) => {
      dragItem(event, item.id, send);
    }}
  >
    <span aria-hidden="true">⠿</span>
  </button>`;
}

function detailsButton(row: PlanRow, { state, words, send }: PlanView, isOpen: boolean) {
  const { item, number } = row;
  const hidden = hiddenFindings(state, row);
  const isWrong = hidden.some(({ severity }) => severity === 'error');
  return html`<button
      type="button"
      class="screen-only"
      data-action="details"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${words.detailsOf(number)}
      @click=${() => {
        send({ kind: 'show-details', id: item.id, isOpen: !isOpen });
      }}
    >
      ${words.details} <span aria-hidden="true">${isOpen ? '▴' : '▾'}</span>
    </button>
    ${
      hidden.length === 0
        ? nothing
        : html`<p class=${`finding screen-only${isWrong ? ' error' : ''}`}>
            ${words.hiddenFindings(hidden.length)}
          </p>`
    }`;
}
