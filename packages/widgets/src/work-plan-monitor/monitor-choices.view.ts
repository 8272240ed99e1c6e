import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { reviewStatuses } from './monitor-lines.state.js';
import {
  monitorGroupings,
  monitorReadings,
  monitorViews,
  type MonitorFilter,
  type MonitorIntent,
  type MonitorState,
} from './monitor-model.state.js';
import type { WorkPlanMonitorWords } from './work-plan-monitor.words.js';

/** What can be done beside choosing what is shown. */
export interface MonitorActions {
  readonly send: (intent: MonitorIntent) => void;
  readonly save: () => void;
  readonly print: () => void;
  readonly load: () => void;
}

/** What the table shows, of which plans, and what is made of it. */
export function monitorChoices(
  state: MonitorState,
  words: WorkPlanMonitorWords,
  { send, save, print }: MonitorActions,
): TemplateResult {
  const { view, grouping, reading, filter, isUnfolded } = state;
  const isMap = view === 'months' || view === 'groups';
  const names = (of: Readonly<Record<string, string>>, keys: readonly string[]) =>
    keys.map((key): [string, string] => [key, of[key] ?? key]);
  const unfolded = isUnfolded ? ' unfolded' : '';
  return html`<form
      class=${`choices screen-only${unfolded}`}
      part="filter"
      role="search"
      aria-label=${words.filters}
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      <label part="search">
        ${words.search}
        <input
          type="search"
          .value=${live(filter.text)}
          @input=${(event: Event) => {
            send({ kind: 'filter', change: { text: (event.target as HTMLInputElement).value } });
          }}
        />
      </label>
      <button
        type="button"
        class="fold"
        aria-expanded=${isUnfolded ? 'true' : 'false'}
        aria-controls="choices"
        @click=${() => {
          send({ kind: 'unfold', isUnfolded: !isUnfolded });
        }}
      >
        <span aria-hidden="true">☰</span> ${words.options(foldedFilters(filter))}
      </button>
      ${choice(
        'district',
        words.district,
        districtsOf(state, words),
        filter.district,
        (district) => {
          send({ kind: 'filter', change: { district } });
        },
      )}
      ${choice(
        'status',
        words.status,
        [['', words.allStatuses], ...names(words.statuses, reviewStatuses)],
        filter.status,
        (status) => {
          send({ kind: 'filter', change: { status: status as typeof filter.status } });
        },
      )}
      ${tick('late-only', words.lateOnly, filter.isLateOnly, (isLateOnly) => {
        send({ kind: 'filter', change: { isLateOnly } });
      })}
      ${tick('missing-only', words.missingOnly, filter.isMissingOnly, (isMissingOnly) => {
        send({ kind: 'filter', change: { isMissingOnly } });
      })}
    </form>
    <div class=${`choices screen-only${unfolded}`} id="choices" part="choices">
      ${choice('view', words.view, names(words.views, monitorViews), view, (chosen) => {
        send({ kind: 'view', view: chosen as typeof view });
      })}
      ${
        isMap
          ? choice(
              'reading',
              words.reading,
              names(words.readings, monitorReadings),
              reading,
              (chosen) => {
                send({ kind: 'reading', reading: chosen as typeof reading });
              },
            )
          : nothing
      }
      ${choice(
        'grouping',
        words.grouping,
        names(words.groupings, monitorGroupings),
        grouping,
        (chosen) => {
          send({ kind: 'group', grouping: chosen as typeof grouping });
        },
      )}
      <div class="actions">
        <button type="button" part="export" @click=${save}>${words.save}</button>
        <button type="button" part="print" @click=${print}>${words.print}</button>
      </div>
    </div>`;
}

/** How many filters are set beside the search, which is always in view. */
function foldedFilters({ district, status, isLateOnly, isMissingOnly }: MonitorFilter): number {
  return [district !== '', status !== '', isLateOnly, isMissingOnly].filter(Boolean).length;
}

/** Kecamatan by name, as codes and names. */
function districtsOf({ overview }: MonitorState, words: WorkPlanMonitorWords): [string, string][] {
  const known = (overview?.districts ?? []).map(({ code, name }): [string, string] => [
    code ?? 'none',
    name ?? code ?? words.noDistrict,
  ]);
  known.sort(([, one], [, other]) => one.localeCompare(other, 'id'));
  return [['', words.allDistricts], ...known];
}

function choice(
  part: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label part=${part}>
    ${label}
    <select
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map(
        ([value, name]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${name}</option>`,
      )}
    </select>
  </label>`;
}

function tick(
  part: string,
  label: string,
  isChosen: boolean,
  choose: (isChosen: boolean) => void,
): TemplateResult {
  return html`<label class="tick" part=${part}>
    <input
      type="checkbox"
      .checked=${live(isChosen)}
      @change=${(event: Event) => {
        choose((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${label}</span>
  </label>`;
}
