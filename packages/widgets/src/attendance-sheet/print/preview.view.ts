import { html, nothing, type TemplateResult } from 'lit';
import { pageView } from './paper.view.js';
import type { LaidOut } from './paper.state.js';
import type { PrintWords } from './print.words.js';

/** What the preview shows, and whom it tells. */
export interface Preview {
  readonly laidOut: LaidOut;
  /** The page among those of its list, and among all. */
  readonly index: number;
  readonly page: number;
  readonly count: number;
  readonly isLarge: boolean;
  readonly words: PrintWords;
  readonly print: () => void;
  readonly enlarge: () => void;
  readonly turnTo: (page: number) => void;
}

/** The button that prints, and a page at a time of what it will. */
export function previewView(preview: Preview): TemplateResult {
  const { laidOut, index, isLarge, words } = preview;
  const page = laidOut.paper.pages[index];
  const letterhead = html`<slot name="letterhead"></slot>`;
  return html`${previewBar(preview)}
    <div
      class=${isLarge ? 'preview large' : 'preview'}
      tabindex="0"
      role="region"
      aria-label=${words.preview}
    >
      <div class="sheet-view">
        ${page ? pageView(laidOut.paper, page, words, letterhead) : nothing}
      </div>
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
