import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sessionLabel, valueOf, type KeypadActions, type KeypadShown } from './keypad-shown.js';

/** The count on paper against the count typed, and what it means that the rest was not typed. */
export function keypadFinish(shown: KeypadShown, actions: KeypadActions): TemplateResult {
  const { words, copy, count, difference, listed, sessions, session } = shown;
  const next = sessions[sessions.indexOf(session) + 1];
  return html`<section class="finish" aria-labelledby="keypad-finish">
    <h2 id="keypad-finish">${words.finish}</h2>
    <ul class="figures">
      <li><b data-count="signed">${words.signed(count.signed)}</b> / ${listed} ${words.listed}</li>
      ${flagged(shown)}
    </ul>
    ${
      copy.meaning === 'present'
        ? html`<label
              >${words.paperTotal}
              <input
                class="paper-total"
                inputmode="numeric"
                autocomplete="off"
                maxlength="5"
                .value=${live(copy.paperTotal)}
                @input=${(event: Event) => {
                  actions.change({ paperTotal: valueOf(event) });
                }}
              />
            </label>
            ${
              difference === null
                ? nothing
                : html`<p class="difference" data-difference=${difference.kind}>
                    ${words.difference(difference)}
                  </p>`
            }`
        : nothing
    }
    ${theRest(shown, actions)}
    ${
      next === undefined
        ? nothing
        : html`<button
            type="button"
            class="next"
            @click=${() => {
              actions.chooseSession(next.id);
            }}
          >
            ${words.nextSession}: ${sessionLabel(next, words)}
          </button>`
    }
  </section>`;
}

/** Rows that somebody has to look at again. */
function flagged({ words, copy, count, tell, personOf }: KeypadShown): TemplateResult {
  const linesOf = (kind: string) =>
    copy.lines.filter((line) => line.kind === kind && !line.isUndone).map(tell);
  const list = (kind: string, label: (count: number) => string, items: readonly string[]) =>
    items.length === 0
      ? nothing
      : html`<li data-flag=${kind}>
          <details>
            <summary>${label(items.length)}</summary>
            <ul>
              ${items.map((item) => html`<li>${item}</li>`)}
            </ul>
          </details>
        </li>`;
  const unreadable = count.unreadable.map(({ id }) => personOf(id));
  return html`${list('unreadable', words.unreadable, unreadable)}
  ${list('duplicate', words.duplicates, linesOf('duplicate'))}
  ${list('unknown', words.unknown, linesOf('unknown'))}`;
}

function theRest(
  { words, copy, count, personOf }: KeypadShown,
  { markRest }: KeypadActions,
): TemplateResult {
  const { rest } = count;
  if (rest.length === 0) return html`<p>${words.restNone}</p>`;
  const status = words.statuses[copy.meaning === 'absent' ? 'present' : 'absent'];
  return html`<p>${words.restOpen(rest.length)} ${words.leaveRest}</p>
    <details class="rest-names">
      <summary>${words.restNames}</summary>
      <ul>
        ${rest.map(({ id }) => html`<li>${personOf(id)}</li>`)}
      </ul>
    </details>
    <button type="button" class="mark-rest" @click=${markRest}>
      ${words.markRest(rest.length, status)}
    </button>`;
}
