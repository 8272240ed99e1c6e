import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueOf, type KeypadActions, type KeypadShown } from './keypad-shown.js';

/** The field, big number keys for a phone, and what the last number came to. */
export function keypadEntry(shown: KeypadShown, actions: KeypadActions): TemplateResult {
  const { words, copy, typed, preview, tell } = shown;
  const last = copy.lines.at(-1);
  return html`<form
    class="entry"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      actions.commit();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      event.stopPropagation();
      actions.undo(undefined);
    }}
  >
    <p class="readout" data-kind=${last?.kind ?? 'none'}>
      ${last === undefined ? words.empty : tell(last)}
    </p>
    <label
      >${words.rowNumber}
      <input
        class="row-field"
        inputmode="none"
        autocomplete="off"
        enterkeyhint="enter"
        aria-describedby="keypad-help"
        .value=${live(typed)}
        @input=${(event: Event) => {
          actions.type(valueOf(event));
        }}
      />
    </label>
    <p class="typed">${preview}</p>
    ${numberKeys(shown, actions)}
    <p class="hint" id="keypad-help">${words.help}</p>
  </form>`;
}

/**
 * Taps on the keys leave the field focused, so that a keyboard goes on where a finger left off. Whoever has a keyboard types
 * all of this into the field, and need not step through the keys.
 */
function numberKeys({ words, typed }: KeypadShown, { type }: KeypadActions): TemplateResult {
  const key = (characters: string, label = '') =>
    html`<button
      type="button"
      tabindex="-1"
      data-key=${characters}
      @click=${() => {
        type(typed + characters);
      }}
    >
      <span>${characters}</span>${label === '' ? nothing : html`<small>${label}</small>`}
    </button>`;
  return html`<div
    class="keys"
    role="group"
    aria-label=${words.keys}
    @mousedown=${(event: MouseEvent) => {
      event.preventDefault();
    }}
  >
    ${key('1')}${key('2')}${key('3')}
    <button
      type="button"
      tabindex="-1"
      data-key="erase"
      @click=${() => {
        type(typed.slice(0, -1));
      }}
    >
      <span aria-hidden="true">⌫</span><small>${words.erase}</small>
    </button>
    ${key('4')}${key('5')}${key('6')}${key('?', words.unreadableKey)}
    ${key('7')}${key('8')}${key('9')} ${key('+', words.walkInKey)}
    ${key('-', words.minusKey)}${key('0')}
    <button class="primary enter" tabindex="-1" data-key="enter">
      <span aria-hidden="true">⏎</span><small>${words.enter}</small>
    </button>
  </div>`;
}

const shownLines = 8;

/** What was typed last, each with a way to take it back. */
export function keypadLog(
  { words, copy, tell }: KeypadShown,
  { undo }: KeypadActions,
): TemplateResult {
  const lines = copy.lines.slice(-shownLines).reverse();
  return html`<section class="log" aria-labelledby="keypad-log">
    <h2 id="keypad-log">${words.log}</h2>
    ${
      lines.length === 0
        ? html`<p class="hint">${words.noLines}</p>`
        : html`<ol>
            ${lines.map(
              (line) =>
                html`<li data-kind=${line.kind}>
                  <span class="told">
                    ${line.isUndone ? html`<s>${tell(line)}</s> (${words.wasUndone})` : tell(line)}
                  </span>
                  ${
                    line.undo.length === 0 || line.isUndone
                      ? nothing
                      : html`<button
                          type="button"
                          aria-label=${words.undoLine(line.typed)}
                          @click=${() => {
                            undo(line);
                          }}
                        >
                          ${words.undo}
                        </button>`
                  }
                </li>`,
            )}
          </ol>`
    }
  </section>`;
}
