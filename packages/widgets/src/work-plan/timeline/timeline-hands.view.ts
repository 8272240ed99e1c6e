import type { WorkPlanItem } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WorkPlanWords } from '../work-plan.words.js';
import type { HandsWords } from './timeline-hands.words.js';
import { zooms, type Grip, type Zoom } from './timeline-keys.state.js';
import { barTold, nameOf, type TimelineScene } from './timeline-scene.state.js';
import { twinView } from './timeline-twin.view.js';

/** What people can ask by button and field. */
export interface HandsActs {
  readonly zoom: (zoom: Zoom) => void;
  readonly asTable: () => void;
  readonly save: () => void;
  readonly step: (grip: Grip, way: 1 | -1) => void;
  readonly open: (item: WorkPlanItem) => void;
  readonly date: (
    item: WorkPlanItem,
    field: 'startsOn' | 'endsOn',
    input: HTMLInputElement,
  ) => void;
  readonly more: () => void;
}

/** What stands around the timeline is shown with this, beside its scene. */
export interface HandsParts {
  readonly plan: WorkPlanWords;
  readonly words: HandsWords;
  /** The list of marks in words. */
  readonly marks: HTMLElement;
  readonly title: string;
  readonly isTable: boolean;
  readonly isReadOnly: boolean;
  /** Of the activities without days so many are shown. */
  readonly undatedShown: number;
  readonly acts: HandsActs;
}

/** Up to so many lines the table beside the bars is always there; a longer one is made when it is wanted. */
const longTable = 100;

/** The strip above the timeline. */
export function stripView(
  { zoom }: TimelineScene,
  { words, isTable, acts }: HandsParts,
): TemplateResult {
  return html`<div role="group" class="tools" aria-label=${words.zoom} ?hidden=${isTable}>
      ${zooms.map(
        (each) =>
          html`<button
            type="button"
            data-zoom=${each}
            aria-pressed=${each === zoom}
            .textContent=${words.zooms[each]}
            @click=${() => {
              acts.zoom(each);
            }}
          ></button>`,
      )}
    </div>
    <button
      type="button"
      data-act="table"
      aria-pressed=${isTable}
      .textContent=${words.asTable}
      @click=${acts.asTable}
    ></button>
    <button type="button" data-act="svg" .textContent=${words.save} @click=${acts.save}></button>`;
}

/** Below the bars what is chosen, what signs mean and what has no days yet; or the table in place of the bars. */
export function restView(scene: TimelineScene, parts: HandsParts): TemplateResult {
  const { bars, rows } = scene.layout;
  const { words, isTable } = parts;
  const hasBars = bars.length > 0;
  return html`${
    hasBars && !isTable
      ? html`<p id="timeline-keys" class="visually-hidden" .textContent=${words.keys}></p>
          ${activeView(scene, parts)} ${legendView(scene, parts)}`
      : nothing
  }
  ${
    hasBars && (isTable || rows.length <= longTable)
      ? html`<div class=${isTable ? 'twin' : 'visually-hidden screen-only'}>
          ${twinView(scene, parts)}
        </div>`
      : nothing
  }
  ${undatedView(scene, parts)}`;
}

/** What the chosen activity is, and buttons for all that a drag does; why they do nothing, where they do not. */
function activeView(
  scene: TimelineScene,
  { words, acts, isReadOnly }: HandsParts,
): TemplateResult | typeof nothing {
  const { active, locked } = scene;
  if (active === undefined) return nothing;
  const step = (name: string, sign: string, grip: Grip, way: 1 | -1, isOff = false) =>
    html`<button
      type="button"
      data-step=${`${grip}${String(way)}`}
      aria-label=${name}
      ?disabled=${locked !== null || isOff}
      .textContent=${`${sign} ${name}`}
      @click=${() => {
        acts.step(grip, way);
      }}
    ></button>`;
  return html`<div class="active screen-only">
    ${
      // That nothing can be changed at all is said above.
      locked === null || isReadOnly ? nothing : html`<p class="note" .textContent=${locked}></p>`
    }
    <p .textContent=${barTold(active, active, scene)}></p>
    <div class="tools">
      ${step(words.earlier, '←', 'whole', -1)}${step(words.later, '→', 'whole', 1)}
      ${step(words.shorter, '−', 'end', -1, active.from === active.to)}
      ${step(words.longer, '+', 'end', 1)}
      <button
        type="button"
        data-act="open"
        .textContent=${words.open}
        @click=${() => {
          acts.open(active.item);
        }}
      ></button>
    </div>
  </div>`;
}

/** What colours and numbers mean. */
function legendView({ words: bars }: TimelineScene, { words, marks }: HandsParts): TemplateResult {
  return html`<section class="legend" aria-label=${words.legend}>
    <ul class="lanes">
      <li data-lane="claimed" .textContent=${bars.claimed}></li>
      <li data-lane="evidenced" .textContent=${bars.evidenced}></li>
      <li data-lane="verified" .textContent=${bars.verified}></li>
      <li data-lane="late" .textContent=${bars.late}></li>
    </ul>
    ${marks}
  </section>`;
}

/** Activities without days, and fields to give them some. */
function undatedView(
  { layout, words: { unnamed }, locked }: TimelineScene,
  { plan, words, undatedShown: shown, acts }: HandsParts,
): TemplateResult | typeof nothing {
  const { undated } = layout;
  if (undated.length === 0) return nothing;
  const field = (item: WorkPlanItem, name: 'startsOn' | 'endsOn') =>
    html`<label>
      <span>${plan[name]}</span>
      <input
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        data-date=${name}
        ?disabled=${locked !== null}
        .value=${item[name] ?? ''}
        @change=${({ target }: Event) => {
          acts.date(item, name, target as HTMLInputElement);
        }}
      />
    </label>`;
  return html`<section class="undated screen-only" aria-labelledby="timeline-undated">
    <h3 id="timeline-undated">${words.undated(undated.length)}</h3>
    <p>${words.undatedHint}</p>
    <ul>
      ${repeat(
        undated.slice(0, shown),
        ({ item }) => item.id,
        ({ item, number }) =>
          html`<li data-undated=${item.id}>
            <fieldset>
              <legend>${number}. ${nameOf(item, { unnamed })}</legend>
              ${field(item, 'startsOn')} ${field(item, 'endsOn')}
              ${
                item.startsOn != null && item.endsOn != null
                  ? html`<p class="finding error">${words.backwards}</p>`
                  : nothing
              }
            </fieldset>
          </li>`,
      )}
    </ul>
    ${
      undated.length > shown
        ? html`<button type="button" @click=${acts.more}>
            ${words.more(undated.length - shown)}
          </button>`
        : nothing
    }
  </section>`;
}
