import { html, type TemplateResult } from 'lit';
import { barView, readingSigns } from './figures.view.js';
import type { FollowScene } from './follow-scene.js';
import { readings, realisation } from './realisation.state.js';

/** How much of the plan is done by each reading, as exact shares, and what the figures do not tell. */
export function realisationView({ words, facts }: FollowScene): TemplateResult {
  const figures = realisation(facts);
  return html`<h3 id="follow-realisation" tabindex="-1">${words.views.realisation}</h3>
    <p>${words.realisationMeans} ${words.counting(figures.activities)}</p>
    <dl class="figures large">
      ${readings.map((reading) => {
        const share = figures.shares[reading];
        const percent = share === null ? 0 : (share.numerator * 100) / share.denominator;
        return html`<div data-reading=${reading}>
          <dt>
            <span class="sign" aria-hidden="true">${readingSigns[reading]}</span>
            ${words.readings[reading]}
          </dt>
          <dd>
            <strong>${share === null ? words.noReading : words.share(share)}</strong>
            ${barView(reading, percent)}
            <span class="hint">
              ${words.doneOf(figures.done[reading], figures.activities)}.
              ${words.readingMeans[reading]}
            </span>
          </dd>
        </div>`;
      })}
    </dl>
    <h4>${words.remarkTitle}</h4>
    ${
      figures.remarks.length === 0
        ? html`<p>${words.nothingToRemark}</p>`
        : figures.remarks.map(
            ({ kind, activities }) =>
              html`<details class="more" data-remark=${kind}>
                <summary><span>${words.remarksOn[kind](activities.length)}</span></summary>
                <ul>
                  ${activities.map((activity) => html`<li>${activity}</li>`)}
                </ul>
              </details>`,
          )
    }`;
}
