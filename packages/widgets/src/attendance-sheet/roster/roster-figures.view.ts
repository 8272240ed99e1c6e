import type { SeatsTaken } from '@berdaya/core/participant';
import { html, nothing, type TemplateResult } from 'lit';
import { personLabel } from './registration.state.js';
import type {
  DelegationPresence,
  GroupShare,
  MissingPerson,
  ShareRow,
} from './roster-figures.state.js';
import type { RosterActions, RosterShown } from './roster-shown.js';
import type { RosterWords } from './roster.words.js';

/** Who is missing from the session, by the village or office that sent them. */
export function missingTable(
  presences: readonly DelegationPresence[],
  { words, session, state }: RosterShown,
  { change }: RosterActions,
): TemplateResult {
  const complete = presences.filter(({ missing }) => missing.length === 0);
  const listed = state.showsComplete
    ? presences
    : presences.filter(({ missing }) => missing.length > 0);
  return html`<section class="missing" aria-labelledby="roster-missing">
    <h2 id="roster-missing">${words.missing(session?.title ?? '')}</h2>
    ${
      listed.length === 0
        ? nothing
        : html`<div class="wide-table" tabindex="0" role="group" aria-labelledby="roster-missing">
            <table>
              <thead>
                <tr>
                  <th scope="col">${words.place}</th>
                  <th scope="col" class="count">${words.there}</th>
                  <th scope="col">${words.missingPeople}</th>
                </tr>
              </thead>
              <tbody>
                ${listed.map(
                  ({ label, district, expected, present, missing }) =>
                    html`<tr data-delegation=${label ?? ''}>
                      <th scope="row">
                        ${label ?? words.noOrigin}
                        ${district === null ? nothing : html`<small>${district}</small>`}
                      </th>
                      <td class="count">${present}/${expected}</td>
                      <td>${missingNames(missing, words)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    ${
      complete.length === 0
        ? nothing
        : html`<label class="check"
            ><input
              type="checkbox"
              .checked=${state.showsComplete}
              @change=${(event: Event) => {
                change({ showsComplete: (event.target as HTMLInputElement).checked });
              }}
            />${words.showComplete(complete.length)}</label
          >`
    }
  </section>`;
}

const fewNames = 6;

function missingNames(
  missing: readonly MissingPerson[],
  words: RosterWords,
): TemplateResult | string {
  if (missing.length === 0) return words.nobodyMissing;
  const named = missing.map(({ person, status }) => {
    const { origin: _, ...own } = person;
    return status === undefined
      ? personLabel(own)
      : `${personLabel(own)} (${words.statuses[status]})`;
  });
  if (missing.length <= fewNames) return named.join('; ');
  return html`<details>
    <summary>${missing.length}</summary>
    ${named.join('; ')}
  </details>`;
}

/** Seats that are kept for villages, offices and roles. */
export function seatTable(
  seats: SeatsTaken | null,
  { words }: RosterShown,
): TemplateResult | typeof nothing {
  if (seats === null) return nothing;
  return html`<section class="seats" aria-labelledby="roster-seats">
    <h2 id="roster-seats">${words.seats}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.seatsFor}</th>
          <th scope="col" class="count">${words.seatCount}</th>
          <th scope="col" class="count">${words.taken}</th>
          <th scope="col" class="count">${words.open}</th>
        </tr>
      </thead>
      <tbody>
        ${seats.quotas.map(
          ({ origin, seats: count, taken, open }) =>
            html`<tr data-open=${open}>
              <th scope="row">
                ${[origin.role, origin.village, origin.office, origin.district]
                  .filter((part) => part != null)
                  .join(', ')}
              </th>
              <td class="count">${count}</td>
              <td class="count">${taken}</td>
              <td class="count">${open}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      seats.unplaced.length === 0
        ? nothing
        : html`<p class="hint">${words.unplaced(seats.unplaced.length)}</p>`
    }
  </section>`;
}

/** Shares of women and vulnerable groups, on the roster and in the session, beside what is wanted. */
export function shareTable(
  rows: readonly ShareRow[],
  { words, session }: RosterShown,
): TemplateResult {
  return html`<section class="shares" aria-labelledby="roster-shares">
    <h2 id="roster-shares">${words.shares}</h2>
    <ul class="cards">
      ${rows.map(
        ({ group, target, roster, present }) =>
          html`<li data-group=${group}>
            <p class="who">
              <b class="group">${words.groups(group)}</b>
              <small>${target === null ? words.noTarget : words.targetOf(target)}</small>
            </p>
            <dl>
              ${share(words.onRoster, roster, 'roster', words)}
              ${
                session === undefined
                  ? nothing
                  : share(words.inSession(session.title), present, 'present', words)
              }
            </dl>
          </li>`,
      )}
    </ul>
  </section>`;
}

function share(
  label: string,
  { count, standing }: GroupShare,
  name: string,
  words: RosterWords,
): TemplateResult {
  const { members, unknown, total } = count;
  const text = words.share(members, total);
  return html`<div data-share=${name} data-standing=${standing ?? 'none'}>
    <dt>${label}</dt>
    <dd>
      ${
        total === 0
          ? nothing
          : html`<meter max=${total} value=${members} aria-label="${label}: ${text}"></meter>`
      }
      <span
        >${text}${unknown === 0 || total === 0 ? nothing : html`; ${words.unknown(unknown)}`}</span
      >
      ${standing === null ? nothing : html`<b class="standing">${words.standings[standing]}</b>`}
    </dd>
  </div>`;
}
