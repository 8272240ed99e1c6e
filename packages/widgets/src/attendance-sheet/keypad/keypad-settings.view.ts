import type { AttendanceStatus } from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sessionLabel, valueOf, type KeypadActions, type KeypadShown } from './keypad-shown.js';

/** Which session is copied, what a number means, and whether the paper is the right one. */
export function keypadSettings(shown: KeypadShown, actions: KeypadActions): TemplateResult {
  const { words, sessions, session, copy, isLocked } = shown;
  return html`<div class="settings">
    <label class="wide"
      >${words.session}
      <select
        class="session"
        @change=${(event: Event) => {
          actions.chooseSession(valueOf(event));
        }}
      >
        ${sessions.map(
          (each) =>
            html`<option value=${each.id} .selected=${live(each.id === session.id)}>
              ${sessionLabel(each, words)}
            </option>`,
        )}
      </select>
    </label>
    <label
      >${words.meaning}
      <select
        class="meaning"
        @change=${(event: Event) => {
          actions.change({ meaning: valueOf(event) as AttendanceStatus });
        }}
      >
        ${Object.entries(words.meanings).map(
          ([value, label]) =>
            html`<option value=${value} .selected=${live(value === copy.meaning)}>
              ${label}
            </option>`,
        )}
      </select>
    </label>
    <label
      >${words.checkCode}
      <input
        class="check-code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="9"
        aria-describedby="keypad-code"
        .value=${live(copy.checkCode)}
        @input=${(event: Event) => {
          actions.change({ checkCode: valueOf(event) });
        }}
      />
    </label>
    <p class="hint wide" id="keypad-code">${codeResult(shown, actions)}</p>
    ${
      isLocked
        ? html`<label class="wide note"
            >${words.locked}
            <input
              class="reason"
              maxlength="300"
              aria-label=${words.reason}
              .value=${live(copy.reason)}
              @input=${(event: Event) => {
                actions.change({ reason: valueOf(event) });
              }}
            />
          </label>`
        : nothing
    }
  </div>`;
}

function codeResult(
  { words, code }: KeypadShown,
  { chooseSession }: KeypadActions,
): TemplateResult | string {
  switch (code.kind) {
    case 'incomplete':
      return words.checkCodeHelp;
    case 'fits':
      return html`<strong>✓</strong> ${words.codeFits(code.later)}`;
    case 'unknown':
      return html`<strong class="refusal">${words.codeUnknown}</strong>`;
    case 'other-session':
      return html`<strong class="refusal">${words.codeOfSession(code.session.title)}</strong>
        <button
          type="button"
          @click=${() => {
            chooseSession(code.session.id);
          }}
        >
          ${words.goToSession}
        </button>`;
  }
}
