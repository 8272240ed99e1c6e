import { fundingSources, workPlanFunding, type WorkPlan } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { issueSentence } from '../element/issue-words.js';
import type { Language } from '../element/languages.js';
import type { PlanView } from './findings.view.js';
import { itemRow } from './work-plan-item.view.js';
import type { WorkPlanState } from './work-plan.state.js';
import type { WorkPlanWords } from './work-plan.words.js';

/** The action table of a plan with its buttons and its money. */
export function workPlanView(plan: WorkPlan, view: PlanView): TemplateResult {
  const { state, words, send } = view;
  return html`<div class="plan" part="plan">
    ${
      plan.items.length === 0
        ? html`<p class="note">${words.empty}</p>`
        : html`<table role="table" part="table">
            <caption>
              ${words.title(plan.owner.name)}
            </caption>
            ${tableHead(words)}
            <tbody role="rowgroup">
              ${repeat(
                plan.items,
                ({ id }) => id,
                (item, index) => itemRow(item, index, view),
              )}
            </tbody>
          </table>`
    }
    ${moneyTotals(plan, words)}
    <div class="buttons screen-only" part="buttons">
      <button
        type="button"
        data-action="add"
        @click=${() => {
          send({ kind: 'add-item' });
        }}
      >
        + ${words.add}
      </button>
      <button
        type="button"
        class="primary"
        data-action="save"
        @click=${() => {
          send({ kind: 'save' });
        }}
      >
        ${words.save}
      </button>
      ${
        state.removed.length === 0
          ? nothing
          : html`<button
              type="button"
              data-action="restore"
              @click=${() => {
                send({ kind: 'restore-item' });
              }}
            >
              ${words.restore}
            </button>`
      }
    </div>
  </div>`;
}

function tableHead(words: WorkPlanWords): TemplateResult {
  const heads = [
    words.number,
    words.activity,
    words.responsible,
    words.startsOn,
    words.endsOn,
    words.place,
    words.cost,
    words.indicator,
  ];
  return html`<thead role="rowgroup">
    <tr role="row">
      ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
      <th role="columnheader" scope="col" class="actions-cell">
        <span class="visually-hidden">${words.actions}</span>
      </th>
    </tr>
  </thead>`;
}

function moneyTotals(plan: WorkPlan, words: WorkPlanWords): TemplateResult | typeof nothing {
  const { costRupiah, bySource } = workPlanFunding(plan);
  if (costRupiah === 0) return nothing;
  return html`<ul class="money" part="totals">
    <li>${words.total}: <strong>${words.format.rupiah(costRupiah)}</strong></li>
    ${fundingSources
      .filter((source) => bySource[source] > 0)
      .map(
        (source) =>
          html`<li>${words.sources[source]}: ${words.format.rupiah(bySource[source])}</li>`,
      )}
  </ul>`;
}

/** Whether the draft is safe, and what to do where it is not. */
export function planKeepingNote(
  state: WorkPlanState,
  words: WorkPlanWords,
  language: Language,
  send: PlanView['send'],
): TemplateResult {
  if (state.overtakenBy !== null) {
    return html`<div class="note screen-only" role="alert" part="overtaken">
      <p>${words.overtaken}</p>
      <button
        type="button"
        @click=${() => {
          send({ kind: 'take-theirs' });
        }}
      >
        ${words.takeTheirs}
      </button>
      <button
        type="button"
        @click=${() => {
          send({ kind: 'keep-mine' });
        }}
      >
        ${words.keepMine}
      </button>
    </div>`;
  }
  if (state.storageIssue !== null) {
    return html`<div class="note error screen-only" role="alert" part="storage">
      ${words.notKept} ${issueSentence(state.storageIssue, language)}
      <button
        type="button"
        @click=${() => {
          send({ kind: 'keep-again' });
        }}
      >
        ${words.tryAgain}
      </button>
    </div>`;
  }
  const sentence = state.revision === 0 ? words.neverKept : words.kept;
  return html`<p class="status-line screen-only" part="storage" data-keeping=${state.keeping}>
    ${state.keeping === 'kept' ? sentence : words.keeping}
  </p>`;
}

/** What was just done, in a sentence for the live region. */
export function planNoticeSentence({ notice }: WorkPlanState, words: WorkPlanWords): string {
  if (notice === null) return '';
  switch (notice.kind) {
    case 'faulty':
      return words.faulty(notice.count);
    case 'said':
      return notice.sentence;
    case 'added':
    case 'removed':
    case 'moved':
      return words[notice.kind](notice.position);
    default:
      return words[notice.kind];
  }
}
