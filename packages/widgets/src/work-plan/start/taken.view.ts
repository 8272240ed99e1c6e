import { html, nothing, type TemplateResult } from 'lit';
import type { LeftCell } from './start.state.js';
import type { StartWords } from './start.words.js';

/** The cells of a pasted table that are in no activity, so that they can be put there by hand. */
export function leftView(
  leftover: readonly LeftCell[],
  words: StartWords,
): TemplateResult | typeof nothing {
  if (leftover.length === 0) return nothing;
  return html`<h3>${words.rest}</h3>
    <ul data-rest>
      ${leftover.map(({ row, text }) => html`<li>${words.restRow(row, text)}</li>`)}
    </ul>`;
}

/** What was taken over, and whether anything was not. */
export function takenSentence(count: number, rest: number, words: StartWords): string {
  return rest === 0 ? words.taken(count) : words.takenWithRest(count, rest);
}
