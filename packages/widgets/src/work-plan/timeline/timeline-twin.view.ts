import { dateOfDay } from '@berdaya/core/work-plan';
import { html, type TemplateResult } from 'lit';
import { isLate, progressTold } from './timeline-facts.state.js';
import type { HandsParts } from './timeline-hands.view.js';
import type { BarRow } from './timeline-layout.state.js';
import { monthTold, nameOf, type TimelineScene } from './timeline-scene.state.js';
import { weeksTold } from './timeline-weeks.state.js';

/** The same as a table, which says in words what the bars show. */
export function twinView(scene: TimelineScene, parts: HandsParts): TemplateResult {
  const { plan, words, title } = parts;
  const heads = [
    plan.activity,
    plan.responsible,
    plan.startsOn,
    plan.endsOn,
    words.weeks,
    words.progress,
    words.lateness,
  ];
  return html`<table>
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${scene.layout.rows.map((row) =>
        'group' in row
          ? html`<tr>
              <th colspan="7" scope="colgroup">${row.group}</th>
            </tr>`
          : twinRow(row, scene, parts),
      )}
    </tbody>
  </table>`;
}

function twinRow(row: BarRow, scene: TimelineScene, { words, acts }: HandsParts): TemplateResult {
  const { words: bars, format, progressOf, today } = scene;
  const { item, number } = row;
  const progress = progressOf(item);
  const [from, to] = [dateOfDay(row.from), dateOfDay(row.to)];
  return html`<tr>
    <th scope="row">
      <button
        type="button"
        class="link"
        @click=${() => {
          acts.open(item);
        }}
      >
        ${number}. ${nameOf(item, bars)}
      </button>
    </th>
    <td>${item.responsible}</td>
    <td>${format.date(from)}</td>
    <td>${format.date(to)}</td>
    <td>${weeksTold(from, to, words, (date) => monthTold(date, format))}</td>
    <td>${progressTold(progress, bars)}</td>
    <td>${isLate(item, progress, today) === true ? bars.late : words.onTime}</td>
  </tr>`;
}
