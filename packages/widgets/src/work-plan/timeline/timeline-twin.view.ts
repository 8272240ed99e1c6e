import { dateOfDay } from '@berdaya/core/work-plan';
import { html, type TemplateResult } from 'lit';
import type { WorkPlanWords } from '../work-plan.words.js';
import { isLate, progressTold, weeksTold } from './timeline-facts.state.js';
import type { BarRow } from './timeline-layout.state.js';
import { monthTold, nameOf, type TimelineScene } from './timeline-scene.state.js';
import type { TimelineActs } from './timeline.view.js';

/** The same as a table, which says in words what the bars show. */
export function twinView(
  scene: TimelineScene,
  plan: WorkPlanWords,
  caption: string,
  acts: TimelineActs,
): TemplateResult {
  const { layout, words } = scene;
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
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${layout.rows.map((row) =>
        'group' in row
          ? html`<tr>
              <th colspan="7" scope="colgroup">${row.group}</th>
            </tr>`
          : twinRow(row, scene, acts),
      )}
    </tbody>
  </table>`;
}

function twinRow(row: BarRow, scene: TimelineScene, acts: TimelineActs): TemplateResult {
  const { words, format, progressOf, today } = scene;
  const { item, number } = row;
  const progress = progressOf(item);
  const [from, to] = [dateOfDay(row.from), dateOfDay(row.to)];
  return html`<tr>
    <th scope="row">
      <button type="button" class="link" @click=${() => acts.open(item)}>
        ${number}. ${nameOf(item, words)}
      </button>
    </th>
    <td>${item.responsible}</td>
    <td>${format.date(from)}</td>
    <td>${format.date(to)}</td>
    <td>${weeksTold(from, to, words, (date) => monthTold(date, format))}</td>
    <td>${progressTold(progress, words)}</td>
    <td>${isLate(item, progress, today) === true ? words.late : words.onTime}</td>
  </tr>`;
}
