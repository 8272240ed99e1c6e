import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../element/languages.js';
import { monitorChoices, type MonitorActions } from './monitor-choices.view.js';
import { noFilter } from './monitor-empty.state.js';
import type { MonitorState } from './monitor-model.state.js';
import { monitorSummary } from './monitor-summary.view.js';
import { monitorTable, type TableFrame } from './monitor-table.view.js';
import type { WorkPlanMonitorWords } from './work-plan-monitor.words.js';
import type { DamagedPlan, PlanOverview } from '@berdaya/core/work-plan';

/** What says what is wrong, once it is fetched. */
type Troubles = typeof import('./monitor-troubles.js');

/** All that the table's page is rendered from. */
export interface MonitorShown {
  readonly state: MonitorState;
  readonly words: WorkPlanMonitorWords;
  readonly language: Language;
  /** Asking for it fetches it. */
  readonly troubles: () => Troubles | undefined;
}

/** Notes, choices, figures and the table. */
export function monitorView(
  { state, words, language, troubles }: MonitorShown,
  frame: TableFrame,
  actions: MonitorActions,
): TemplateResult {
  const { list, shown, moment, view } = state;
  const isEmpty = list?.plans.length === 0 && list.expected.length === 0;
  const legend =
    view === 'months' || view === 'groups'
      ? words.heatLegend[view]
      : view === 'progress'
        ? words.meanLegend
        : '';
  return html`<h2 tabindex="-1">${list?.title ?? words.title}</h2>
    ${moment === null ? nothing : html`<p class="as-of">${words.asOf(words.format.date(moment.on))}</p>`}
    ${notes(state, words, language, troubles, actions)}
    ${
      isEmpty
        ? html`<p class="note" part="empty">${words.empty}</p>`
        : html`${monitorChoices(state, words, actions)} ${monitorSummary(state, words)}
            ${
              shown.lines.length === 0 && state.overview !== null
                ? nothingShown(state.overview, words, actions)
                : monitorTable(state, words, frame)
            }
            <p class="hint screen-only" id="keys">${words.keys}</p>
            <p class="hint" id="legend" part="legend">${legend}</p>`
    }`;
}

/** Why there is no row: of the filter, or since no plan can be read. */
function nothingShown(
  { plans, withoutPlan }: PlanOverview,
  words: WorkPlanMonitorWords,
  { send }: MonitorActions,
): TemplateResult {
  if (plans.length + withoutPlan.length === 0)
    return html`<p class="note" part="empty">${words.noneReadable}</p>`;
  return html`<p class="note" part="nothing-found">
    ${words.nothingFound}
    <button
      type="button"
      @click=${() => {
        send({ kind: 'filter', change: noFilter });
      }}
    >
      ${words.clearFilter}
    </button>
  </p>`;
}

function notes(
  { list, counted, overview, stale, read }: MonitorState,
  words: WorkPlanMonitorWords,
  language: Language,
  troubles: () => Troubles | undefined,
  { load }: MonitorActions,
): TemplateResult {
  const all = list?.plans.length ?? 0;
  return html`${
    counted < all || overview === null
      ? html`<p class="status-line" part="counting">
          ${words.counting(counted, all)}
          <progress
            max=${all}
            .value=${counted}
            aria-label=${words.counting(counted, all)}
          ></progress>
        </p>`
      : nothing
  }
  ${
    stale.length === 0
      ? nothing
      : html`<p class="note" part="stale">
          ${words.stale} <button type="button" @click=${load}>${words.tryAgain}</button>
        </p>`
  }
  ${
    read.damaged.length === 0
      ? nothing
      : html`<details class="note" part="damaged">
          <summary>${words.damaged(read.damaged.length)}</summary>
          <ul>
            ${read.damaged.slice(0, 100).map((each) => damagedLine(each, words, language, troubles()))}
          </ul>
        </details>`
  }
  ${
    read.unreadLines === 0
      ? nothing
      : html`<p class="note" part="unread-lines">${words.unreadLines(read.unreadLines)}</p>`
  }`;
}

function damagedLine(
  { position, owner, issues }: DamagedPlan,
  words: WorkPlanMonitorWords,
  language: Language,
  troubles: Troubles | undefined,
): TemplateResult {
  return html`<li>
    <b>${words.damagedPlan(position + 1, owner)}</b>
    <ul>
      ${issues.slice(0, 5).map(
        (issue) =>
          html`<li>
            <code>${issue.path.slice(2).join('.')}</code>
            ${troubles?.issueSentence(issue, language) ?? nothing}
          </li>`,
      )}
    </ul>
  </li>`;
}

/** What is said aloud; what is opened has the focus on its heading, which says what it is. */
export function announcement(
  { announcement: said, shown, plan }: MonitorState,
  words: WorkPlanMonitorWords,
): string {
  if (plan !== null) return '';
  switch (said) {
    case 'shown':
      return words.shown(shown.plans, shown.missing);
    case 'exported':
      return words.exported;
    case 'not-exported':
      return words.notExported;
    case 'not-loaded':
      return words.panelFailed;
    default:
      return '';
  }
}
