import { html, svg, type TemplateResult } from 'lit';
import type { ItemProgress } from '@berdaya/core/work-plan';
import type { FollowWords } from './follow-up.words.js';
import { readings, type Reading } from './realisation.state.js';

/** A sign for each reading, so that nobody need tell colours apart: empty, half, full. */
export const readingSigns: Readonly<Record<Reading, string>> = {
  claimed: '○',
  evidenced: '◐',
  verified: '●',
};

/** Claimed, evidenced and verified of one activity, side by side and never as one. */
export function figuresView(progress: ItemProgress, words: FollowWords): TemplateResult {
  return html`<dl class="figures">
    ${readings.map((reading) => {
      const percent = progress[reading]?.percent ?? null;
      return html`<div data-reading=${reading}>
        <dt>
          <span class="sign" aria-hidden="true">${readingSigns[reading]}</span>
          ${words.readings[reading]}
        </dt>
        <dd>
          ${percent === null ? words.noReading : words.percent(percent)}
          ${barView(reading, percent ?? 0)}
        </dd>
      </div>`;
    })}
  </dl>`;
}

/** A bar as long as a percentage; the figure beside it says the same. */
export function barView(reading: Reading, percent: number): TemplateResult {
  return html`<svg
    class="bar"
    data-reading=${reading}
    viewBox="0 0 100 8"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect class="track" x="0" y="0" width="100" height="8"></rect>
    ${svg`<rect class="length" x="0" y=${reading === 'claimed' ? 5 : reading === 'evidenced' ? 3 : 0} width=${percent} height=${reading === 'claimed' ? 3 : reading === 'evidenced' ? 5 : 8}></rect>`}
  </svg>`;
}
