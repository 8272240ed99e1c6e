import { fundingSources, progressOfItems, type WorkPlanRecord } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from './monitor-cells.view.js';
import type { MonitorIntent, MonitoredPlan, MonitorState } from './monitor-model.state.js';
import { figureList, moneyText, planningFigures, type Figure } from './monitor-summary.view.js';
import { authorText, dayOfInstant, linkText } from './monitor-telling.js';
import type { WorkPlanMonitorWords } from './work-plan-monitor.words.js';

type Words = WorkPlanMonitorWords;
type Send = (intent: MonitorIntent) => void;

/** A score as it is shown: what it came to, and the whole reckoning. */
export interface ShownScore {
  readonly title: string;
  readonly result: string;
  readonly explanation: string;
}

/** One plan: what it comes to and why, its activities, its money, its way through review. */
export function planView(
  state: MonitorState,
  plan: MonitoredPlan,
  record: WorkPlanRecord,
  name: string,
  words: Words,
  send: Send,
  score: ShownScore | undefined,
): TemplateResult {
  return html`<h2 tabindex="-1">${name}</h2>
    ${figureList(planFigureList(plan, words))}
    ${score === undefined ? nothing : scoreView(score, words)}
    <h3>${words.activities}</h3>
    ${activityTable(plan, record, words, send)} ${moneyView(plan, words)}
    <h3>${words.reviewHistory}</h3>
    ${reviewView(state, record, words)}`;
}

function planFigureList({ review, sums }: MonitoredPlan, words: Words): Figure[] {
  const { columns, format } = words;
  const count = (
    key: 'activities' | 'blocked' | 'withoutReport' | 'contested' | 'evidence' | 'changes',
  ) => ({
    key,
    name: columns[key],
    value: format.number(sums[key]),
  });
  return [
    { key: 'status', name: columns.status, value: words.statuses[review.status] },
    count('activities'),
    {
      key: 'late',
      name: columns.late,
      value: format.number(sums.late),
      from: words.ofDue(sums.late, sums.due),
    },
    count('blocked'),
    count('withoutReport'),
    count('contested'),
    ...(['claimed', 'evidenced', 'verified'] as const).map((key) => {
      const share = sums[key];
      return {
        key,
        name: columns[key],
        ...(share === null
          ? { value: words.unknown }
          : { value: format.percent(share), from: words.exactly(share) }),
      };
    }),
    count('evidence'),
    count('changes'),
  ];
}

function scoreView({ title, result, explanation }: ShownScore, words: Words): TemplateResult {
  return html`<section class="score" part="score">
    <h3>${words.realised}</h3>
    <p><b>${result}</b> <small>${title}</small></p>
    <details>
      <summary>${words.whyThisNumber}</summary>
      <pre tabindex="0" role="region" aria-label=${words.whyThisNumber}>${explanation}</pre>
    </details>
  </section>`;
}

function activityTable(
  plan: MonitoredPlan,
  record: WorkPlanRecord,
  words: Words,
  send: Send,
): TemplateResult {
  if (plan.activities.length === 0) return html`<p class="note">${words.noActivities}</p>`;
  const percent = (value: number | null) =>
    value === null ? words.unknown : `${words.format.number(value)}%`;
  return html`<div class="scroll whole" role="region" tabindex="0" aria-label=${words.activities}>
    <table>
      <thead>
        <tr>
          <th scope="col" class="name">${words.activity}</th>
          <th scope="col">${words.when}</th>
          ${(['claimed', 'evidenced', 'verified'] as const).map(
            (key) => html`<th scope="col">${words.columns[key]}</th>`,
          )}
          <th scope="col">${words.columns.cost}</th>
          <th scope="col">${words.planning}</th>
        </tr>
      </thead>
      <tbody>
        ${progressOfItems(record).map(({ item }, index) => {
          const figures = plan.activities[index];
          if (figures === undefined) return nothing;
          const marks = [
            figures.isLate === true && words.late,
            figures.isBlocked && words.blocked,
            figures.isContested && words.contested,
          ].filter(Boolean);
          return html`<tr>
            <th scope="row" class="name">
              <button
                type="button"
                class="open"
                data-item=${item.id}
                @click=${() => {
                  send({ kind: 'open-item', itemId: item.id });
                }}
              >
                <span class="who">${item.activity ?? item.id}</span>
                ${item.group == null ? nothing : html`<small>${item.group}</small>`}
              </button>
            </th>
            <td>
              ${words.until(dayText(item.endsOn, words))}
              ${marks.length === 0 ? nothing : html`<b class="marks">${marks.join(', ')}</b>`}
            </td>
            <td>${percent(figures.claimed)}</td>
            <td>${percent(figures.evidenced)}</td>
            <td>${percent(figures.verified)}</td>
            <td>
              ${item.costRupiah == null ? words.unknown : words.format.rupiah(item.costRupiah)}
            </td>
            <td>${linkText(item.planningLink, words)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function moneyView({ sums }: MonitoredPlan, words: Words): TemplateResult {
  const sources = fundingSources
    .filter((source) => sums.bySource[source] !== 0)
    .map((source) => ({
      key: source,
      name: words.columns[source],
      value: moneyText(sums.bySource[source], words),
    }));
  const cost = { key: 'cost', name: words.columns.cost, value: moneyText(sums.costRupiah, words) };
  const withoutCost = {
    key: 'withoutCost',
    name: words.columns.withoutCost,
    value: words.format.number(sums.withoutCost),
  };
  return html`<h3>${words.money}</h3>
    ${figureList([cost, ...sources, ...(sums.withoutCost > 0 ? [withoutCost] : [])])}
    ${
      Object.keys(sums.planning).length === 0
        ? nothing
        : html`<h3>${words.planning}</h3>
            ${figureList(planningFigures(sums.planning, words))}`
    }`;
}

function reviewView(state: MonitorState, { review }: WorkPlanRecord, words: Words): TemplateResult {
  if ((review ?? []).length === 0) return html`<p>${words.noHistory}</p>`;
  return html`<ol class="history">
    ${(review ?? []).map(
      ({ step, at, by, role, remarks }) =>
        html`<li>
          ${words.stepTold(words.steps[step], dayOfInstant(at, state, words), authorText(by, role, state))}
          ${remarks == null || state.isPublic ? nothing : html`<p>${remarks}</p>`}
        </li>`,
    )}
  </ol>`;
}
