import { workPlanFunding } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { findingList } from './findings.view.js';
import { pressPlanKey } from './plan-keys.js';
import { findingsOfPlan, groupsOf, type PlanGroup, type PlanRow } from './plan-rows.state.js';
import type { PlanView } from './plan-view.js';
import { itemRow } from './work-plan-item.view.js';
import type { WorkPlanIntent, WorkPlanState } from './work-plan.state.js';
import type { WorkPlanWords } from './work-plan.words.js';

type Plan = NonNullable<WorkPlanState['plan']>;

/** The action table of a plan with its buttons and its money. */
export function workPlanView(plan: Plan, view: PlanView): TemplateResult {
  const { state, words, canEdit, details, send } = view;
  return html`<div
    class="plan"
    part="plan"
    @keydown=${(event: KeyboardEvent) => {
      pressPlanKey(event, state, send);
    }}
  >
    <div class="letterhead"><slot name="letterhead"></slot></div>
    ${findingList('findings-plan', findingsOfPlan(state), words)}
    ${plan.items.length === 0 ? html`<p class="note">${words.empty}</p>` : table(plan, view)}
    ${moneyLine(plan, view)} ${canEdit ? buttons(plan, view) : nothing}
    ${
      state.isSubmitting
        ? (details?.submitForm(view) ?? html`<p class="note">${words.panelLoading}</p>`)
        : nothing
    }
    ${canEdit ? html`<p class="status-line keys screen-only">${words.keyboardHelp}</p>` : nothing}
  </div>`;
}

function table(plan: Plan, view: PlanView): TemplateResult {
  const rows: (PlanGroup | PlanRow)[] = groupsOf(plan).flatMap((group) => [
    ...(group.group === '' ? [] : [group]),
    ...group.rows,
  ]);
  return html`<table role="table" part="table">
    <caption>
      ${view.words.title(plan.owner.name)}
    </caption>
    ${tableHead(view.words)}
    ${repeat(
      rows,
      // A heading that is renamed stays the same one: it goes by its first activity.
      (row) => ('rows' in row ? `group ${row.rows[0]?.item.id ?? ''}` : row.item.id),
      (row) => ('rows' in row ? groupRow(row, plan, view) : itemRow(row, view)),
    )}
  </table>`;
}

function tableHead(words: WorkPlanWords): TemplateResult {
  const heads = [
    words.number,
    words.activity,
    words.responsible,
    words.startsOn,
    words.endsOn,
    words.indicator,
    words.cost,
  ];
  return html`<thead role="rowgroup">
    <tr role="row">
      ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
      <th role="columnheader" scope="col" class="actions-cell">
        <span class="visually-hidden">${words.details}</span>
      </th>
    </tr>
  </thead>`;
}

/** A heading, which can be written anew. A name that another heading has joins the two, but only once it is finished. */
function groupRow({ group, letter }: PlanGroup, plan: Plan, view: PlanView): TemplateResult {
  const { words, canEdit, send } = view;
  const rename = (event: Event) => {
    const name = (event.target as HTMLInputElement).value;
    const isOther = groupsOf(plan).some((each) => each.group === name.trim());
    if (event.type === 'input' && (isOther || name.trim() === '')) return;
    if (name !== group) send({ kind: 'rename-group', group, name });
  };
  return html`<tbody role="rowgroup" class="group">
    <tr role="row">
      <th role="rowheader" scope="rowgroup" colspan="8">
        <label>
          <span class="visually-hidden">${words.groupName}</span>
          ${letter === null ? nothing : html`<span aria-hidden="true">${letter}.</span>`}
          <span class="grow" data-text=${group}
            ><input
              data-group=${group}
              maxlength="200"
              ?readonly=${!canEdit}
              .value=${live(group)}
              @input=${rename}
              @change=${rename}
          /></span>
        </label>
      </th>
    </tr>
  </tbody>`;
}

function moneyLine(plan: Plan, { words, details, ...view }: PlanView) {
  const { costRupiah, fundedRupiah } = workPlanFunding(plan);
  if (costRupiah === 0 && fundedRupiah === 0) return nothing;
  return html`<div class="money" part="totals">
    <p>${words.total}: <strong>${words.format.rupiah(costRupiah)}</strong></p>
    ${details?.fundingTotals(plan, { words, details, ...view }) ?? nothing}
  </div>`;
}

function buttons(plan: Plan, { state, words, send }: PlanView): TemplateResult {
  // An empty plan wants to be begun, not handed in.
  const isEmpty = plan.items.length === 0;
  const main = isEmpty ? 'add' : 'check';
  const button = (action: string, label: string, intent: WorkPlanIntent, isOff = false) =>
    html`<button
      type="button"
      class=${action === main ? 'primary' : ''}
      data-action=${action}
      ?disabled=${isOff}
      @click=${() => {
        send(intent);
      }}
    >
      ${label}
    </button>`;
  const headings = groupsOf(plan).filter(({ group }) => group !== '');
  const last = headings.at(-1)?.group;
  const newGroup = words.newGroup(headings.length + 1);
  return html`<div class="buttons screen-only" part="buttons">
    ${button('add', `+ ${words.add}`, { kind: 'add-item', ...(last !== undefined && { group: last }) })}
    ${isEmpty ? button('start', words.modes.start, { kind: 'choose-mode', mode: 'start' }) : nothing}
    ${button('add-group', `+ ${words.addGroup}`, { kind: 'add-group', group: newGroup })}
    ${button('undo', words.undo, { kind: 'undo' }, state.past.length === 0)}
    ${button('redo', words.redo, { kind: 'redo' }, state.future.length === 0)}
    ${button('check', words.check, { kind: 'check' })}
  </div>`;
}
