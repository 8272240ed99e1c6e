import { html, nothing, type TemplateResult } from 'lit';
import { contestedView } from './contested.view.js';
import { figuresView } from './figures.view.js';
import type { FollowScene } from './follow-scene.js';
import { historyView } from './item-history.view.js';
import { factsOf, marksView, nameOf } from './item-list.view.js';
import type { FollowedItem, PlanFacts } from './plan-facts.state.js';
import { planningView } from './planning-status.view.js';
import { reportForm } from './report-form.view.js';

/** One activity with all that is known of it and all that can be recorded about it. */
export function itemCard(followed: FollowedItem, scene: FollowScene): TemplateResult {
  const { words, send, focus, port, facts } = scene;
  const { item, progress, obstacle, nextStep, rejection } = followed;
  return html`<article class="card" data-card=${item.id} aria-labelledby="follow-card-title">
    <button
      type="button"
      data-action="back"
      @click=${() => {
        send({ kind: 'open-item', itemId: null });
        focus(`.follow [data-followed="${CSS.escape(item.id)}"] .open`, '.follow h2');
      }}
    >
      ← ${words.back}
    </button>
    <h3 id="follow-card-title" tabindex="-1">${nameOf(followed, scene)}</h3>
    ${marksView(followed, scene)}
    <p>${factsOf(followed, scene).join(' · ')}</p>
    ${line(rejection?.remarks ?? null, words.rejectedBy(rejection?.author ?? ''))}
    ${line(obstacle, words.obstacle)} ${line(nextStep, words.nextStep)}
    ${figuresView(progress, words)} ${contestedView(followed, scene)}
    ${facts.isFollowed ? reportForm(followed, scene) : notFollowed(facts, scene)}
    ${planningView(followed, scene)} ${historyView(followed, scene)}
    <div class="buttons">
      <button
        type="button"
        data-action="to-table"
        @click=${() => {
          port.send({ kind: 'go-to-item', id: item.id });
        }}
      >
        ${words.editInTable}
      </button>
    </div>
  </article>`;
}

/** Why nothing can be reported, and what to do. */
export function notFollowed(
  { card, isReadOnly }: PlanFacts,
  { words, port }: FollowScene,
): TemplateResult | typeof nothing {
  if (isReadOnly) return nothing;
  if (card.review.status === 'closed') return html`<p class="note">${words.closed}</p>`;
  return html`<div class="note" data-part="not-submitted">
    <p>${words.notSubmitted}</p>
    <button
      type="button"
      data-action="table"
      @click=${() => {
        port.send({ kind: 'choose-mode', mode: 'table' });
      }}
    >
      ${words.toTable}
    </button>
  </div>`;
}

function line(text: string | null, label: string): TemplateResult | typeof nothing {
  return text === null || text.trim() === '' ? nothing : html`<p>${label}: ${text}</p>`;
}
