import { html, nothing, type TemplateResult } from 'lit';
import type { LeftCell, StartState } from './start.state.js';
import type { StartWords } from './start.words.js';

/** The cells of a pasted table that are in no activity, so that they can be put there by hand. */
function leftView(
  leftover: readonly LeftCell[],
  words: StartWords,
): TemplateResult | typeof nothing {
  if (leftover.length === 0) return nothing;
  return html`<h3>${words.rest}</h3>
    <ul data-rest>
      ${leftover.map(({ row, text }) => html`<li>${words.restRow(row, text)}</li>`)}
    </ul>`;
}

/** What was just put into the plan, with the way to it and, while that can be, back. */
export function takenView(
  { count, leftover }: NonNullable<StartState['taken']>,
  words: StartWords,
  see: () => void,
  takeBack: (() => void) | null,
): TemplateResult {
  return html`<div class="note" data-taken tabindex="-1">
      <p>${takenSentence(count, leftover.length, words)}</p>
      <div class="buttons">
        <button type="button" class="primary" data-action="see" @click=${see}>${words.see}</button>
        ${
          takeBack === null
            ? nothing
            : html`<button type="button" data-action="take-back" @click=${takeBack}>
                ${words.undo}
              </button>`
        }
      </div>
    </div>
    ${leftView(leftover, words)}`;
}

/** What was taken over, and whether anything was not. */
export function takenSentence(count: number, rest: number, words: StartWords): string {
  return rest === 0 ? words.taken(count) : words.takenWithRest(count, rest);
}
