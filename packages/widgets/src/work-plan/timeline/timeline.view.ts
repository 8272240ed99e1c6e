import type { PlanMark, WorkPlanItem } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WorkPlanWords } from '../work-plan.words.js';
import { twinView } from './timeline-twin.view.js';
import { zooms, type Grip, type Zoom } from './timeline-moves.state.js';
import { barTold, nameOf, type TimelineScene } from './timeline-scene.state.js';

/** What people can ask by button and field. */
export interface TimelineActs {
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

/** What the timeline is shown with, beside its scene. */
export interface TimelineParts {
  readonly plan: WorkPlanWords;
  readonly title: string;
  /** Each mark in words, in their order. */
  readonly marks: readonly string[];
  readonly chart: HTMLElement;
  readonly isTable: boolean;
  /** Of the activities without days so many are shown. */
  readonly undatedShown: number;
  readonly acts: TimelineActs;
}

/** Up to so many lines the table beside the bars is always there; a longer one is made when it is wanted. */
const longTable = 100;

/** The timeline, or the table in its place; below it what has no days yet. */
export function timelineView(scene: TimelineScene, parts: TimelineParts): TemplateResult {
  const { layout, words, locked } = scene;
  const { plan, title, chart, isTable, acts } = parts;
  const hasBars = layout.bars.length > 0;
  if (!hasBars && layout.undated.length === 0) return html`<p class="note">${plan.empty}</p>`;
  return html`<div class="timeline">
    <h2 class="visually-hidden">${plan.modes.timeline}</h2>
    ${locked === null ? nothing : html`<p class="note screen-only">${words.locked[locked]}</p>`}
    ${hasBars ? toolsView(scene, isTable, acts) : nothing}
    ${
      hasBars && !isTable
        ? html`${chart}
            <p id="timeline-keys" class="visually-hidden">${words.keys}</p>
            ${activeView(scene, acts)} ${legendView(scene, parts.marks)}`
        : nothing
    }
    ${
      hasBars && (isTable || layout.rows.length <= longTable)
        ? html`<div class=${isTable ? 'twin' : 'visually-hidden screen-only'}>
            ${twinView(scene, plan, title, acts)}
          </div>`
        : nothing
    }
    ${undatedView(scene, parts)}
  </div>`;
}

/** The strip above the timeline. */
function toolsView(
  { words, zoom }: TimelineScene,
  isTable: boolean,
  acts: TimelineActs,
): TemplateResult {
  return html`<div class="tools screen-only">
    <div role="group" class="tools" aria-label=${words.zoom} ?hidden=${isTable}>
      ${zooms.map(
        (each) =>
          html`<button
            type="button"
            data-zoom=${each}
            aria-pressed=${each === zoom}
            @click=${() => acts.zoom(each)}
          >
            ${words.zooms[each]}
          </button>`,
      )}
    </div>
    <button type="button" data-act="table" aria-pressed=${isTable} @click=${acts.asTable}>
      ${words.asTable}
    </button>
    <button type="button" data-act="svg" @click=${acts.save}>${words.save}</button>
  </div>`;
}

/** What the chosen activity is, and buttons for all that a drag does. */
function activeView(scene: TimelineScene, acts: TimelineActs): TemplateResult | typeof nothing {
  const { words, active, locked } = scene;
  if (active === undefined) return nothing;
  const step = (name: string, sign: string, grip: Grip, way: 1 | -1, isOff = false) =>
    html`<button
      type="button"
      data-step=${`${grip}${String(way)}`}
      ?disabled=${locked !== null || isOff}
      @click=${() => acts.step(grip, way)}
    >
      <span aria-hidden="true">${sign}</span> ${name}
    </button>`;
  return html`<div class="active screen-only">
    <p>${barTold(active, active, scene)}</p>
    <div class="tools">
      ${step(words.earlier, '←', 'whole', -1)} ${step(words.later, '→', 'whole', 1)}
      ${step(words.shorter, '−', 'end', -1, active.from === active.to)}
      ${step(words.longer, '+', 'end', 1)}
      <button type="button" data-act="open" @click=${() => acts.open(active.item)}>
        ${words.open}
      </button>
    </div>
  </div>`;
}

/** What a mark is, with its day, and that nobody has verified it where nobody has. */
export function markTold(
  mark: PlanMark,
  { words, format }: TimelineScene,
  isEnglish: boolean,
): string {
  if (mark.kind === 'training') return `${words.training}: ${format.span(mark.startsOn, mark.on)}`;
  const on = format.date(mark.on);
  if (mark.kind !== 'planning') {
    return `${mark.kind === 'today' ? words.today : words.followUp}: ${on}`;
  }
  const { english, name, confidence } = mark.date;
  const doubt = confidence === 'read' ? '' : ` (${words.unverified})`;
  return `${words.planning(isEnglish ? english : name, mark.year)} ${on}${doubt}`;
}

/** What colours and numbers mean. */
function legendView({ words }: TimelineScene, marks: readonly string[]): TemplateResult {
  return html`<section class="legend" aria-label=${words.legend}>
    <ul class="lanes">
      ${(['claimed', 'evidenced', 'verified', 'late'] as const).map(
        (each) => html`<li><i data-lane=${each} aria-hidden="true"></i>${words[each]}</li>`,
      )}
    </ul>
    <ol>
      ${marks.map((mark) => html`<li>${mark}</li>`)}
    </ol>
  </section>`;
}

/** Activities without days, and fields to give them some. */
function undatedView(
  { layout, words, locked }: TimelineScene,
  { plan, undatedShown: shown, acts }: TimelineParts,
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
        @change=${({ target }: Event) => acts.date(item, name, target as HTMLInputElement)}
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
              <legend>${number}. ${nameOf(item, words)}</legend>
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
