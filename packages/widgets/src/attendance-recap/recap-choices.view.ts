import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AttendanceRecapWords } from './attendance-recap.words.js';
import { knownGroupings } from './recap-groups.state.js';
import type { AttendanceRecapIntent, AttendanceRecapState } from './recap-model.state.js';
import { dayName } from './recap-table.view.js';

/** What can be done about the recap beside choosing what it shows. */
export interface RecapActions {
  readonly send: (intent: AttendanceRecapIntent) => void;
  /** Loads what is loaded on demand. */
  readonly open: () => void;
  readonly save: () => void;
  readonly print: () => void;
}

/** What the table is to show, and what is to be made of it. Nothing of it is printed. */
export function recapChoices(
  { figures, table, view, grouping, date, isPublic }: AttendanceRecapState,
  words: AttendanceRecapWords,
  { send, save, print }: RecapActions,
): TemplateResult | typeof nothing {
  if (figures === null || table === null) return nothing;
  const groupings = knownGroupings(figures);
  const { dates } = figures;
  return html`<div class="choices screen-only" part="choices">
    ${
      isPublic
        ? nothing
        : html`<div class="views" role="group" aria-label=${words.view}>
            ${(['attendance', 'forecast'] as const).map(
              (each) =>
                html`<button
                  type="button"
                  data-view=${each}
                  aria-pressed=${each === view ? 'true' : 'false'}
                  @click=${() => send({ kind: 'choose-view', view: each })}
                >
                  ${words.views[each]}
                </button>`,
            )}
          </div>`
    }
    ${
      isPublic || groupings.length < 2
        ? nothing
        : choice('grouping-choice', words.groupBy, groupings, grouping, words.groupings, (chosen) =>
            send({ kind: 'choose-grouping', grouping: chosen }),
          )
    }
    ${
      isPublic || dates.length < 2 || view === 'forecast'
        ? nothing
        : choice(
            'day-choice',
            words.day,
            ['', ...dates],
            date ?? '',
            Object.fromEntries([null, ...dates].map((each) => [each ?? '', dayName(each, words)])),
            (chosen) => send({ kind: 'choose-date', date: chosen === '' ? null : chosen }),
          )
    }
    <div class="actions">
      <button type="button" part="export" @click=${save}>${words.save}</button>
      <button type="button" part="print" @click=${print}>${words.print}</button>
    </div>
  </div>`;
}

function choice<Value extends string>(
  part: string,
  label: string,
  values: readonly Value[],
  chosen: Value,
  names: Readonly<Record<string, string>>,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<label part=${part}>
    ${label}
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        const found = values.find((each) => each === value);
        if (found !== undefined) choose(found);
      }}
    >
      ${values.map(
        (each) =>
          html`<option value=${each} .selected=${live(each === chosen)}>
            ${names[each] ?? each}
          </option>`,
      )}
    </select>
  </label>`;
}

/** A way to see the rows that are not shown yet, where there are so many. */
export function moreRows(
  { table, rowLimit }: AttendanceRecapState,
  words: AttendanceRecapWords,
  send: RecapActions['send'],
): TemplateResult | typeof nothing {
  const left = (table?.rows.length ?? 0) - rowLimit;
  if (left <= 0) return nothing;
  return html`<button
    type="button"
    class="more screen-only"
    part="more"
    @click=${() => send({ kind: 'show-more-rows' })}
  >
    ${words.moreRows(left)}
  </button>`;
}
