import { html, nothing, type TemplateResult } from 'lit';
import type { FollowScene } from './follow-scene.js';
import { followViews } from './follow-up.state.js';
import { itemListView } from './item-list.view.js';
import { periodLockView } from './period-lock.view.js';
import { planReviewView } from './plan-review.view.js';
import { realisationView } from './realisation.view.js';
import { awaitingReports } from './verification.state.js';
import { verificationView } from './verification.view.js';

/** The strip that chooses a part of the follow-up. */
export function viewChoice({ words, follow, facts, send }: FollowScene): TemplateResult {
  const count = awaitingReports(facts).length;
  return html`<fieldset class="parts screen-only">
    <legend class="visually-hidden">${words.parts}</legend>
    ${followViews.map(
      (view) =>
        html`<label>
          <input
            type="radio"
            name="follow-view"
            value=${view}
            .checked=${view === follow.view}
            @change=${() => {
              send({ kind: 'choose-view', view });
            }}
          />
          <span
            >${words.views[view]}${
              view === 'verification' && count > 0
                ? html` (${count}<span class="visually-hidden"> ${words.toVerify(count)}</span>)`
                : nothing
            }</span
          >
        </label>`,
    )}
  </fieldset>`;
}

/** The part that is chosen. */
export function partView(scene: FollowScene): TemplateResult {
  switch (scene.follow.view) {
    case 'activities':
      return itemListView(scene);
    case 'verification':
      return html`<section aria-labelledby="follow-verification">
        ${verificationView(scene)}
      </section>`;
    case 'review':
      return html`<section aria-labelledby="follow-review">${planReviewView(scene)}</section>
        ${periodLockView(scene)}`;
    case 'realisation':
      return html`<section aria-labelledby="follow-realisation">
        ${realisationView(scene)}
      </section>`;
  }
}
