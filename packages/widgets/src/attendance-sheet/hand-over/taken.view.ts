import {
  describeIssue,
  handOverEnglish,
  handOverIndonesian,
  shapeEnglish,
  shapeIndonesian,
} from '@berdaya/core/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { momentOf } from '../line-facts.state.js';
import type { HandOverScene } from './hand-over-scene.js';
import type { Incoming } from './incoming.state.js';

const catalogues = {
  id: { ...shapeIndonesian, ...handOverIndonesian },
  en: { ...shapeEnglish, ...handOverEnglish },
};

/** What was read, file by file, and what taking it in would change. */
export function preview(scene: HandOverScene): TemplateResult | typeof nothing {
  const { handOver, words, acts, send, preview: told } = scene;
  const { incoming } = handOver;
  if (incoming.length === 0) return nothing;
  const isAnyRead = incoming.some(({ read }) => read.ok);
  return html`<div class="incoming" part="preview" tabindex="-1">
    <ul>
      ${incoming.map((each) => html`<li>${incomingItem(each, scene)}</li>`)}
    </ul>
    ${
      isAnyRead
        ? html`<p>
              <strong>${told.lines.length === 0 ? words.nothingNew : words.preview(told)}</strong>
            </p>
            ${told.conflicts === 0 ? nothing : html`<p>${words.previewConflicts(told.conflicts)}</p>`}
            ${told.setAside === 0 ? nothing : html`<p>${words.previewSetAside(told.setAside)}</p>`}`
        : nothing
    }
    <div class="buttons">
      ${
        told.lines.length === 0
          ? nothing
          : html`<button type="button" class="primary" data-take-in @click=${acts.takeIn}>
              ${words.takeIn(told.lines.length)}
            </button>`
      }
      <button
        type="button"
        @click=${() => {
          send({ kind: 'drop-incoming' });
        }}
      >
        ${told.lines.length === 0 ? words.done : words.drop}
      </button>
    </div>
  </div>`;
}

function incomingItem({ name, read }: Incoming, { port, words }: HandOverScene): TemplateResult {
  if (!read.ok) {
    return html`${words.refusedFile(name)}
    ${read.issues.map((issue) => describeIssue(issue, catalogues[port.language])).join(' ')}`;
  }
  const { madeBy, madeAt } = read.value;
  const when = words.moment(momentOf(madeAt, port.state.dossier?.training.timeZone));
  return html`${words.from(name, madeBy, when)}`;
}

/** What became of lines that were taken in. */
export function outcome({ port, handOver, words }: HandOverScene): TemplateResult {
  const { taken, isRefused } = handOver;
  return html`<div role="status" aria-live="polite" data-taken>
    ${isRefused ? html`<p class="note error">${words.refused}</p>` : nothing}
    ${
      taken === null
        ? nothing
        : html`<div class="incoming">
            <p><strong>${words.taken(taken)}</strong></p>
            ${taken.conflicts === 0 ? nothing : html`<p>${words.takenConflicts(taken.conflicts)}</p>`}
            ${taken.setAside === 0 ? nothing : html`<p>${words.takenSetAside(taken.setAside)}</p>`}
            ${
              taken.conflicts + taken.setAside === 0
                ? nothing
                : html`<div class="buttons">
                    <button
                      type="button"
                      @click=${() => {
                        port.send({ kind: 'choose-mode', mode: 'review' });
                      }}
                    >
                      ${words.openReview}
                    </button>
                  </div>`
            }
          </div>`
    }
  </div>`;
}
