import type { WorkPlanItemChange } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { costFields } from './cost.view.js';
import { planDetailsWords, type PlanDetailsWords } from './plan-details.words.js';
import { labelled, textField, type TextField } from './plan-fields.view.js';
import { findingsAt, groupsOf, type PlanRow } from './plan-rows.state.js';
import type { PlanView } from './plan-view.js';
import { planningFields } from './planning-link.view.js';
import { typedKey } from './typed-texts.state.js';
import type { WorkPlanIntent } from './work-plan.state.js';

/** All that can be written about an activity beside what its row shows, and what can be done with the row. */
export function itemDetails(row: PlanRow, view: PlanView): TemplateResult {
  const words = planDetailsWords[view.language];
  const text = (field: TextField) =>
    textField(row, field, words[field as keyof typeof words] as string, view);
  return html`<div class="item-details" part="details">
    ${view.canEdit ? actions(row, words, view) : nothing}
    <fieldset>
      <legend>${words.describing}</legend>
      <div class="fields">
        ${(['problem', 'objective', 'targetGroup', 'method', 'place'] as const).map(
          (field) => html`<div>${text(field)}</div>`,
        )}
        <div>${partiesField(row, words, view)}</div>
        ${(['targetValue', 'unit', 'evidenceNamed', 'number'] as const).map(
          (field) => html`<div>${text(field)}</div>`,
        )}
        <div>${groupField(row, words, view)}</div>
        <div>${stagedField(row, words, view)}</div>
      </div>
    </fieldset>
    <fieldset data-field="funding" tabindex="-1">
      <legend>${words.money}</legend>
      ${costFields(row, words, view)}
    </fieldset>
    <fieldset data-field="planningLink" tabindex="-1">
      <legend>${words.planning}</legend>
      ${planningFields(row, words, view)}
    </fieldset>
  </div>`;
}

function change(row: PlanRow, { send }: PlanView, made: WorkPlanItemChange): void {
  send({ kind: 'change-item', id: row.item.id, change: made });
}

/** One party a line, as a list is written on paper. */
function partiesField(row: PlanRow, words: PlanDetailsWords, view: PlanView): TemplateResult {
  const { item, index } = row;
  const findings = findingsAt(view.state, index, 'parties');
  const written = (item.parties ?? []).join('\n');
  return labelled(
    row,
    { label: `${words.parties} (${words.partiesHint})`, field: 'parties', findings },
    view,
    ({ invalid, described }) =>
      html`<textarea
        data-field="parties"
        rows="2"
        aria-invalid=${invalid}
        aria-describedby=${described}
        ?readonly=${!view.canEdit}
        .value=${written}
        @input=${(event: Event) => {
          const lines = (event.target as HTMLTextAreaElement).value.split('\n');
          const parties = lines
            .map((line) => line.trim().slice(0, 200))
            .filter((line) => line !== '');
          change(row, view, { parties });
        }}
      ></textarea>`,
  );
}

/** The heading an activity stands under: one there is already, or a new one. */
function groupField(row: PlanRow, words: PlanDetailsWords, view: PlanView): TemplateResult {
  const { item, index } = row;
  const findings = findingsAt(view.state, index, 'group');
  const known = view.state.plan === null ? [] : groupsOf(view.state.plan);
  const list = `groups-${item.id}`;
  const typed = view.state.typedTexts.get(typedKey(item.id, 'group'));
  const enter = (event: Event) => {
    const group = (event.target as HTMLInputElement).value;
    view.send({ kind: 'group-item', id: item.id, group });
  };
  return labelled(
    row,
    { label: words.group, field: 'group', findings },
    view,
    ({ invalid, described }) =>
      html`<input
          data-field="group"
          list=${list}
          maxlength="200"
          aria-invalid=${invalid}
          aria-describedby=${described}
          ?readonly=${!view.canEdit}
          .value=${live(typed ?? item.group ?? '')}
          @input=${(event: Event) => {
            const { value } = event.target as HTMLInputElement;
            view.send({ kind: 'type-group', id: item.id, typed: value });
          }}
          @change=${enter}
          @blur=${typed === undefined ? nothing : enter}
        /><datalist id=${list}>
          ${known.map(({ group }) => (group === '' ? nothing : html`<option value=${group}></option>`))}
        </datalist>`,
  );
}

function stagedField(row: PlanRow, words: PlanDetailsWords, view: PlanView): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      data-field="isStaged"
      ?disabled=${!view.canEdit}
      .checked=${live(row.item.isStaged === true)}
      @change=${(event: Event) => {
        change(row, view, { isStaged: (event.target as HTMLInputElement).checked });
      }}
    />
    <span>${words.isStaged}</span>
  </label>`;
}

function actions({ item, isSub }: PlanRow, words: PlanDetailsWords, { send }: PlanView) {
  const { id } = item;
  const button = (action: string, label: string, intent: WorkPlanIntent) =>
    html`<button
      type="button"
      data-action=${action}
      @click=${() => {
        send(intent);
      }}
    >
      ${label}
    </button>`;
  return html`<div class="actions" role="group" aria-label=${words.actions}>
    ${button('up', `↑ ${words.up}`, { kind: 'move-item', id, places: -1 })}
    ${button('down', `↓ ${words.down}`, { kind: 'move-item', id, places: 1 })}
    ${button('below', `+ ${words.below}`, { kind: 'add-below', id })}
    ${button('duplicate', words.duplicate, { kind: 'duplicate-item', id })}
    ${button('split', words.split, { kind: 'split-item', id })}
    ${
      isSub
        ? button('outdent', `⇤ ${words.outdent}`, { kind: 'outdent-item', id })
        : button('indent', `⇥ ${words.indent}`, { kind: 'indent-item', id })
    }
    ${button('remove', `✕ ${words.remove}`, { kind: 'remove-item', id })}
  </div>`;
}
