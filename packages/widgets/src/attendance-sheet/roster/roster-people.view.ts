import type { ListedParticipant } from '@berdaya/core/participant';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { personLabel } from './registration.state.js';
import type { RosterActions, RosterShown } from './roster-shown.js';
import { linkCandidates, peopleFound } from './same-person.state.js';

/** People who were registered on the spot, or searched for; each may be corrected, linked to a person, or taken off. */
export function rosterPeople(
  shown: RosterShown,
  actions: RosterActions,
  correction: (person: ListedParticipant) => TemplateResult,
): TemplateResult {
  const { words, state, people, onTheSpot } = shown;
  const listed = people ?? onTheSpot;
  return html`<section class="people" aria-labelledby="roster-people">
    <h2 id="roster-people">${people === null ? words.onTheSpot : words.found}</h2>
    <label
      >${words.search}
      <input
        type="search"
        .value=${live(state.search)}
        @input=${(event: Event) => {
          actions.change({ search: (event.target as HTMLInputElement).value });
        }}
      />
    </label>
    ${
      listed.length === 0
        ? html`<p class="hint">${people === null ? words.nobodyOnTheSpot : words.nobodyFound}</p>`
        : html`<ul class="cards">
            ${repeat(
              listed,
              ({ id }) => id,
              (person) =>
                html`<li data-person=${person.id}>
                  ${personLine(person, shown, actions)}
                  ${
                    state.editing === person.id
                      ? html`<div class="correction">${correction(person)}</div>`
                      : nothing
                  }
                  ${
                    state.linking?.id === person.id
                      ? linking(person, state.linking.search, shown, actions)
                      : nothing
                  }
                </li>`,
            )}
          </ul>`
    }
    ${linkedList(shown, actions)}
  </section>`;
}

function personLine(
  person: ListedParticipant,
  { words, onTheSpot, statusOf, labelOf }: RosterShown,
  actions: RosterActions,
): TemplateResult {
  const label = personLabel(person);
  const status = statusOf(person.id);
  const { substitutesFor, role } = person;
  const action = (name: string, text: string, act: (person: ListedParticipant) => void) =>
    html`<button
      type="button"
      data-action=${name}
      aria-label=${words.of(text, label)}
      @click=${() => {
        act(person);
      }}
    >
      ${text}
    </button>`;
  return html`<p class="who">
      <b>${label}</b>
      <small>
        ${[
          role,
          substitutesFor &&
            words.substitute(labelOf(substitutesFor.participantId), substitutesFor.letter ?? null),
          words.statuses[status ?? 'unrecorded'],
        ]
          .filter((part) => part != null && part !== '')
          .join(' · ')}
      </small>
    </p>
    <div class="actions">
      ${status === undefined ? action('present', words.present, actions.markPresent) : nothing}
      ${action('edit', words.edit, actions.edit)}
      ${
        onTheSpot.includes(person)
          ? html`${action('link', words.link, actions.startLinking)}
            ${action('remove', words.remove, actions.remove)}`
          : nothing
      }
    </div>`;
}

function linking(
  record: ListedParticipant,
  search: string,
  { words, sheet }: RosterShown,
  { change, link }: RosterActions,
): TemplateResult {
  const people =
    search.trim() === ''
      ? linkCandidates(record, sheet.participants)
      : peopleFound(search, sheet.participants, 9).filter(({ id }) => id !== record.id);
  return html`<div
    class="linking"
    role="group"
    aria-label=${words.linkTitle(personLabel(record))}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') change({ linking: null });
    }}
  >
    <p><b>${words.linkTitle(personLabel(record))}</b> ${words.linkHelp}</p>
    <label
      >${words.linkSearch}
      <input
        type="search"
        .value=${live(search)}
        @input=${(event: Event) => {
          change({
            linking: { id: record.id, search: (event.target as HTMLInputElement).value },
          });
        }}
      />
    </label>
    ${people.length === 0 ? html`<p class="hint">${words.noCandidates}</p>` : nothing}
    <div class="candidates">
      ${people.map(
        (person) =>
          html`<button
            type="button"
            data-candidate=${person.id}
            aria-label="${words.linkTo} ${personLabel(person)}"
            @click=${() => {
              link(record, person);
            }}
          >
            ${personLabel(person)}
          </button>`,
      )}
      <button
        type="button"
        @click=${() => {
          change({ linking: null });
        }}
      >
        ${words.cancel}
      </button>
    </div>
  </div>`;
}

function linkedList(
  { words, linked }: RosterShown,
  { unlink }: RosterActions,
): TemplateResult | typeof nothing {
  if (linked.length === 0) return nothing;
  return html`<h2>${words.linkedList}</h2>
    <ul class="cards linked">
      ${linked.map(
        ({ record, person }) =>
          html`<li data-person=${record.id}>
            <p class="who">${words.linked(personLabel(record), personLabel(person))}</p>
            <div class="actions">
              <button
                type="button"
                data-action="unlink"
                aria-label=${words.of(words.unlink, personLabel(record))}
                @click=${() => {
                  unlink(record.id);
                }}
              >
                ${words.unlink}
              </button>
            </div>
          </li>`,
      )}
    </ul>`;
}
