import { html, type TemplateResult } from 'lit';
import type { PaperWords } from './paper.words.js';

/** What the preview shows, and whom it tells. */
export interface Preview {
  /** The page itself. */
  readonly shown: TemplateResult;
  /** Its place among all pages. */
  readonly page: number;
  readonly count: number;
  readonly isLarge: boolean;
  readonly words: PaperWords;
  readonly print: () => void;
  readonly enlarge: () => void;
  readonly turnTo: (page: number) => void;
}

/** The button that prints, and a page at a time of what it will. */
export function previewView(preview: Preview): TemplateResult {
  const { shown, isLarge, words } = preview;
  return html`${previewBar(preview)}
    <div
      class=${isLarge ? 'preview large' : 'preview'}
      tabindex="0"
      role="region"
      aria-label=${words.preview}
    >
      <div class="sheet-view">${shown}</div>
    </div>`;
}

function previewBar(preview: Preview): TemplateResult {
  const { page, count, isLarge, words, print, enlarge, turnTo } = preview;
  return html`<div class="print-bar screen-only">
    <button type="button" class="primary" @click=${print}>${words.print(count)}</button>
    <button type="button" aria-pressed=${isLarge ? 'true' : 'false'} @click=${enlarge}>
      ${words.enlarge}
    </button>
    <span class="turning">
      <button
        type="button"
        aria-label=${words.previous}
        ?disabled=${page === 0}
        @click=${() => {
          turnTo(page - 1);
        }}
      >
        ‹
      </button>
      <span class="place-of-page">${words.page(page + 1, count)}</span>
      <button
        type="button"
        aria-label=${words.next}
        ?disabled=${page >= count - 1}
        @click=${() => {
          turnTo(page + 1);
        }}
      >
        ›
      </button>
    </span>
  </div>`;
}
