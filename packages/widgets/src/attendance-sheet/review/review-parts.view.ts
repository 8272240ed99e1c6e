import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewScene } from './review-scene.js';
import type { ReviewList } from './review.state.js';

/** A section with a heading and one sentence, where there is nothing to be done. */
export function headed(id: string, heading: string, sentence: string): TemplateResult {
  return html`<section aria-labelledby="review-${id}">
    <h2 id="review-${id}" tabindex="-1">${heading}</h2>
    <p class="asides">${sentence}</p>
  </section>`;
}

/** Facts side by side, as a sentence of short parts. */
export function asOne(facts: readonly string[]): string {
  return facts.join(' · ');
}

/** Shows more of a long list; nothing where all of it is shown. */
export function moreButton(
  list: ReviewList,
  total: number,
  { review, words, send }: ReviewScene,
): TemplateResult | typeof nothing {
  const shown = review.shown[list];
  if (shown >= total) return nothing;
  return html`<div class="buttons">
    <button
      type="button"
      @click=${() => {
        send({ kind: 'show-more', list });
      }}
    >
      ${words.showMore(shown, total)}
    </button>
  </div>`;
}

/** What a form holds under a name; `null` where nothing but blanks is written. */
export function written(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
