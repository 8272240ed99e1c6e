import type { Signatory } from '@berdaya/core/paper';
import { html, nothing, type TemplateResult } from 'lit';
import { signatoryTiers, type Paper, type PaperFrame } from './paper.state.js';
import type { PaperWords } from './paper.words.js';

/** One page and what stands on it. */
export interface FramedPage {
  readonly paper: Paper;
  /** Of the page, from 1. */
  readonly number: number;
  readonly words: PaperWords;
  /** What stands at the head of the first page. */
  readonly letterhead: unknown;
  /** Classes of the page beside its own. */
  readonly look: string;
  readonly body: TemplateResult;
  /** What the foot says beside the number of the page. */
  readonly foot: unknown;
}

/** One page, the same on screen and on paper: heading, what it holds, and on the last one the closing. */
export function framedPage({
  paper,
  number,
  words,
  letterhead,
  look,
  body,
  foot,
}: FramedPage): TemplateResult {
  const place = words.page(number, paper.pages.length);
  return html`<section class=${`paper ${look}`} data-page=${number} aria-label=${place}>
    ${paper.stamp ? html`<p class="stamp">${paper.stamp}</p>` : nothing}
    ${number === 1 ? heading(paper, letterhead) : html`<p class="continued">${paper.continued}</p>`}
    ${body} ${number === paper.pages.length ? closing(paper, words) : nothing}
    <footer class="foot">
      ${foot}
      <span>${place}</span>
    </footer>
  </section>`;
}

function heading({ title, particulars }: PaperFrame, letterhead: unknown): TemplateResult {
  return html`<div class="letterhead">${letterhead}</div>
    <p class="title">${title}</p>
    <dl class="particulars">
      ${particulars.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
}

function closing(
  { closing: sentences, signed, signatories }: PaperFrame,
  words: PaperWords,
): TemplateResult {
  return html`<div class="closing">
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    <p class="signed">${signed}</p>
    ${signatoryTiers(signatories).map(
      (tier) =>
        html`<div class="tier">
          ${(['left', 'centre', 'right'] as const).map(
            (position) => html`<div class="signatory">${signatory(tier[position], words)}</div>`,
          )}
        </div>`,
    )}
  </div>`;
}

function signatory(who: Signatory | undefined, words: PaperWords): unknown {
  if (who === undefined) return nothing;
  const { opening, office, name, rank, nip } = who;
  const isOpen = isBlank(name);
  return html`<p class="opening">${opening ?? ''}</p>
    <p class="post">${office ?? ''}</p>
    <p class=${isOpen ? 'who' : 'who known'}>${isOpen ? words.toWrite : name}</p>
    ${isBlank(rank) ? nothing : html`<p>${rank}</p>`}
    ${isBlank(nip) && !isOpen ? nothing : html`<p>${words.nip} ${isBlank(nip) ? words.toWriteShort : nip}</p>`}`;
}

function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}
