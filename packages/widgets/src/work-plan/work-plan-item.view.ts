import type { CalendarDate } from '@berdaya/core/kernel';
import type { WorkPlanItem } from '@berdaya/core/work-plan';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { costCell } from './cost.view.js';
import { described, findingList, isInvalid, type PlanView } from './findings.view.js';
import { findingsAt, type WorkPlanIntent } from './work-plan.state.js';

type TextField = 'activity' | 'responsible' | 'place' | 'indicator';
type DateField = 'startsOn' | 'endsOn';

/** One activity: a card where it is narrow, a table row where there is room, plain text in print. */
export function itemRow(item: WorkPlanItem, index: number, view: PlanView): TemplateResult {
  const { words } = view;
  return html`<tr role="row" part="item" data-item=${item.id}>
    <th role="rowheader" scope="row" class="position">
      <span class="word">${words.item(index + 1)}</span>
      <span aria-hidden="true" class="number">${index + 1}</span>
    </th>
    ${textCell(item, index, 'activity', view, true)} ${textCell(item, index, 'responsible', view)}
    ${dateCell(item, index, 'startsOn', view)} ${dateCell(item, index, 'endsOn', view)}
    ${textCell(item, index, 'place', view)} ${costCell(item, index, view)}
    ${textCell(item, index, 'indicator', view, true)} ${actionsCell(item, index, view)}
  </tr>`;
}

function textCell(
  item: WorkPlanItem,
  index: number,
  field: TextField,
  { state, words, catalogue, send }: PlanView,
  isLong = false,
): TemplateResult {
  const findings = findingsAt(state, index, field);
  const change = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value;
    send({ kind: 'change-item', id: item.id, change: { [field]: typed } });
  };
  const label = words[field];
  return html`<td role="cell" class=${isLong ? 'wide' : ''}>
    <label>
      <span class="label">${label}</span>
      ${
        isLong
          ? html`<textarea
              data-field=${field}
              maxlength="500"
              aria-invalid=${isInvalid(findings)}
              aria-describedby=${described(item, field, findings)}
              .value=${live(item[field] ?? '')}
              @input=${change}
            ></textarea>`
          : html`<input
              data-field=${field}
              maxlength="200"
              aria-invalid=${isInvalid(findings)}
              aria-describedby=${described(item, field, findings)}
              .value=${live(item[field] ?? '')}
              @input=${change}
            />`
      }
    </label>
    <span class="printed">${item[field]}</span>
    ${findingList(item, field, findings, words, catalogue)}
  </td>`;
}

function dateCell(
  item: WorkPlanItem,
  index: number,
  field: DateField,
  { state, words, catalogue, send }: PlanView,
): TemplateResult {
  const findings = findingsAt(state, index, field);
  const value = item[field];
  return html`<td role="cell" class="date">
    <label>
      <span class="label">${words[field]}</span>
      <input
        type="date"
        data-field=${field}
        aria-invalid=${isInvalid(findings)}
        aria-describedby=${described(item, field, findings)}
        .value=${live(value ?? '')}
        @change=${(event: Event) => {
          const typed = (event.target as HTMLInputElement).value;
          const date = typed === '' ? null : (typed as CalendarDate);
          send({ kind: 'change-item', id: item.id, change: { [field]: date } });
        }}
      />
    </label>
    <span class="printed">${value == null ? '' : words.format.date(value)}</span>
    ${findingList(item, field, findings, words, catalogue)}
  </td>`;
}

function actionsCell(
  { id }: WorkPlanItem,
  index: number,
  { state, words, send }: PlanView,
): TemplateResult {
  const button = (name: string, sign: string, isDisabled: boolean, intent: WorkPlanIntent) =>
    html`<button
      type="button"
      aria-label=${name}
      title=${name}
      ?disabled=${isDisabled}
      @click=${() => {
        send(intent);
      }}
    >
      ${sign}
    </button>`;
  const isLast = index === (state.plan?.items.length ?? 0) - 1;
  return html`<td role="cell" class="actions-cell wide">
    <div class="actions">
      ${button(words.moveUp(index + 1), '↑', index === 0, { kind: 'move-item', id, places: -1 })}
      ${button(words.moveDown(index + 1), '↓', isLast, { kind: 'move-item', id, places: 1 })}
      ${button(words.remove(index + 1), '✕', false, { kind: 'remove-item', id })}
    </div>
  </td>`;
}
