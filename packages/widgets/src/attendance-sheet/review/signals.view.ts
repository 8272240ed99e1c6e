import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../attendance-sheet.state.js';
import { moreButton } from './review-parts.view.js';
import { tellingIn, type ReviewScene } from './review-scene.js';
import { signalKinds, type Signal, type SignalKind } from './signals.state.js';
import { entrySentence } from './unreadable.view.js';

/** What a person may want to look at, told neutrally, with a way to the place. */
export function signalsSection(scene: ReviewScene): TemplateResult {
  const { words, review, port } = scene;
  const { signals } = review;
  const { dossier } = port.state;
  return html`<section part="signals" aria-labelledby="review-signals">
    <h2 id="review-signals" tabindex="-1">${words.signals(signals?.length ?? 0)}</h2>
    ${
      signals === null
        ? html`<p>${words.looking}</p>`
        : signals.length === 0
          ? html`<p class="asides">${words.noSignals}</p>`
          : html`<p class="asides">${words.signalsMean}</p>
              ${signalKinds.map((kind) => ofKind(kind, signals, scene))}`
    }
    ${dossier?.training.timeZone == null ? html`<p class="asides">${words.noTimeZone}</p>` : nothing}
  </section>`;
}

/** All of one kind, folded where they are many. */
function ofKind(
  kind: SignalKind,
  signals: readonly Signal[],
  scene: ReviewScene,
): TemplateResult | typeof nothing {
  const { words, review, port } = scene;
  const found = signals.filter(({ issue }) => issue.code === kind);
  if (found.length === 0) return nothing;
  return html`<details ?open=${found.length <= fewSignals}>
    <summary>${words.signalKinds[kind](found.length)}</summary>
    <ul>
      ${found.slice(0, review.shown.signals).map(
        ({ issue, place }) =>
          html`<li class="facts" data-signal=${kind}>
            <span>${entrySentence(issue, port.language)}</span>
            ${place === null ? nothing : toSheet(place, scene)}
          </li>`,
      )}
    </ul>
    ${moreButton('signals', found.length, scene)}
  </details>`;
}

/** So many of one kind are read at a glance. */
const fewSignals = 5;

function toSheet(place: Place, scene: ReviewScene): TemplateResult {
  const { words, port } = scene;
  const { person, session } = tellingIn(scene);
  return html`<button
    type="button"
    @click=${() => {
      port.send({ kind: 'choose-mode', mode: 'grid' });
      port.send({ kind: 'choose-session', sessionId: place.sessionId });
      port.send({ kind: 'focus', place });
    }}
  >
    ${words.showOnSheet}<span class="visually-hidden"
      >${words.showOnSheetOf(`${person(place.participantId)}, ${session(place.sessionId)}`)}</span
    >
  </button>`;
}
