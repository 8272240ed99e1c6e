import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { figuresView } from './figures.view.js';
import type { FollowScene } from './follow-scene.js';
import {
  filterCounts,
  itemFilters,
  marksOf,
  shownItems,
  type ItemFilter,
  type ItemMark,
} from './item-list.state.js';
import type { FollowedItem } from './plan-facts.state.js';

/** The activities that are looked for, each with its three figures and what marks it. */
export function itemListView(scene: FollowScene): TemplateResult {
  const { facts, follow, words } = scene;
  if (facts.items.length === 0) return html`<p class="note">${words.noItems}</p>`;
  const shown = shownItems(facts.items, follow.filter, follow.search);
  return html`
    <div class="looking" role="search">${filterField(scene)} ${searchField(scene)}</div>
    <p class="hint" aria-live="polite">${words.listOf(shown.length, facts.items.length)}</p>
    ${shown.length === 0 ? html`<p class="note">${words.nothingFound}</p>` : nothing}
    <ul class="items">
      ${repeat(
        shown,
        ({ item }) => item.id,
        (followed) => itemRow(followed, scene),
      )}
    </ul>
  `;
}

function filterField({ facts, follow, words, send }: FollowScene): TemplateResult {
  const counts = filterCounts(facts.items);
  return html`<label>
    ${words.show}
    <select
      data-field="filter"
      .value=${live(follow.filter)}
      @change=${(event: Event) => {
        const filter = (event.target as HTMLSelectElement).value as ItemFilter;
        send({ kind: 'filter', filter });
      }}
    >
      ${itemFilters.map(
        (filter) =>
          html`<option value=${filter} ?selected=${filter === follow.filter}>
            ${words.counted(words.filters[filter], counts[filter])}
          </option>`,
      )}
    </select>
  </label>`;
}

function searchField({ follow, words, send }: FollowScene): TemplateResult {
  return html`<label>
    ${words.search}
    <input
      type="search"
      data-field="search"
      autocomplete="off"
      .value=${live(follow.search)}
      @input=${(event: Event) => {
        send({ kind: 'search', search: (event.target as HTMLInputElement).value });
      }}
    />
  </label>`;
}

function itemRow(followed: FollowedItem, scene: FollowScene): TemplateResult {
  const { words, send, focus } = scene;
  const { item, progress, obstacle } = followed;
  return html`<li data-followed=${item.id}>
    <button
      type="button"
      class="open"
      aria-describedby="follow-about-${followed.position}"
      @click=${() => {
        send({ kind: 'open-item', itemId: item.id });
        focus('.follow .card h3');
      }}
    >
      ${nameOf(followed, scene)}
    </button>
    <div id="follow-about-${followed.position}">
      ${marksView(followed, scene)}
      <p class="hint">${factsOf(followed, scene).join(' · ')}</p>
      ${
        progress.claimed?.status === 'blocked' && obstacle !== null
          ? html`<p>${words.obstacle}: ${obstacle}</p>`
          : nothing
      }
    </div>
    ${figuresView(progress, words)}
  </li>`;
}

/** What an activity is called. */
export function nameOf({ item, position }: FollowedItem, { words }: FollowScene): string {
  const activity = item.activity?.trim() ?? '';
  return activity === '' ? words.unnamed(position) : activity;
}

/** Status, person and last day, in short parts. */
export function factsOf({ item, progress }: FollowedItem, { words }: FollowScene): string[] {
  const responsible = item.responsible?.trim() ?? '';
  const status = progress.claimed?.status ?? null;
  return [
    // A mark beside it says that it is blocked.
    ...(status === null || status === 'blocked' ? [] : [words.statuses[status]]),
    responsible === '' ? words.noResponsible : words.responsible(responsible),
    ...(item.endsOn == null ? [] : [words.until(words.format.date(item.endsOn))]),
  ];
}

const signs: Readonly<Record<ItemMark, string>> = {
  late: '▲',
  blocked: '■',
  'not-reported': '–',
  awaiting: '?',
  rejected: '✕',
  contested: '≠',
};

/** What marks an activity: a sign and a word each. */
export function marksView(
  followed: FollowedItem,
  { words }: FollowScene,
): TemplateResult | typeof nothing {
  const marks = marksOf(followed);
  if (marks.length === 0) return nothing;
  return html`<ul class="marks">
    ${marks.map(
      (mark) =>
        html`<li data-mark=${mark}>
          <span aria-hidden="true">${signs[mark]}</span>
          ${mark === 'late' ? words.lateBy(followed.daysLate) : words.marks[mark]}
        </li>`,
    )}
  </ul>`;
}
