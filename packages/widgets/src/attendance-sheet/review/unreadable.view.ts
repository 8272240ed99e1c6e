import { parseLedgerLine } from '@berdaya/core/ledger';
import {
  attendanceEnglish,
  attendanceIndonesian,
  describeIssue,
  shapeEnglish,
  shapeIndonesian,
} from '@berdaya/core/messages';
import type { Issue } from '@berdaya/core/kernel';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../element/languages.js';
import { strayCells } from '../attendance-rows.state.js';
import { asOne, moreButton } from './review-parts.view.js';
import { tellingIn, type ReviewScene } from './review-scene.js';

const catalogues = {
  id: { ...shapeIndonesian, ...attendanceIndonesian },
  en: { ...shapeEnglish, ...attendanceEnglish },
};

/** The sentence for what is wrong with an entry, or worth a look in the ledger. */
export function entrySentence(issue: Issue, language: Language): string {
  return describeIssue(issue, catalogues[language]);
}

/** Entries that could not be read: who made them, as far as they tell, what is wrong with them, and as they came. */
export function unreadableSection(scene: ReviewScene): TemplateResult | typeof nothing {
  const { port, words, review } = scene;
  const { quarantined } = port.state;
  if (quarantined.length === 0) return nothing;
  const { when, device } = tellingIn(scene);
  return html`<section data-asks part="quarantine" aria-labelledby="review-unreadable">
    <h2 id="review-unreadable" tabindex="-1">${words.unreadable(quarantined.length)}</h2>
    <p class="asides">${words.unreadableMeans}</p>
    <ol>
      ${quarantined.slice(0, review.shown.unreadable).map(({ raw, issues }) => {
        const line = parseLedgerLine(raw);
        return html`<li>
          ${
            line.ok
              ? html`<strong
                  >${words.fromLine(line.value.author, device(line.value.deviceId), when(line.value.recordedAt))}</strong
                >`
              : nothing
          }
          ${issues.map(
            (issue) =>
              html`<div>
                <code>${issue.path.join('.')}</code> ${entrySentence(issue, port.language)}
              </div>`,
          )}
          <details>
            <summary>${words.asItCame}</summary>
            <pre>${JSON.stringify(raw, null, 1)}</pre>
          </details>
        </li>`;
      })}
    </ol>
    ${moreButton('unreadable', quarantined.length, scene)}
  </section>`;
}

/** Records for people or sessions that the document does not list. */
export function strayedSection(scene: ReviewScene): TemplateResult | typeof nothing {
  const { port, words, review } = scene;
  const cells = strayCells(port.state);
  if (cells.length === 0) return nothing;
  const { status, facts, person, session } = tellingIn(scene);
  const people = new Set(port.state.participants.map(({ id }) => id));
  const sessions = new Set(port.state.sessions.map(({ id }) => id));
  return html`<section data-asks part="strayed" aria-labelledby="review-strayed">
    <h2 id="review-strayed" tabindex="-1">${words.strayed(cells.length)}</h2>
    <p class="asides">${words.strayedMeans}</p>
    <ul>
      ${cells.slice(0, review.shown.strayed).map(({ participantId, sessionId, entry }) => {
        const who = people.has(participantId)
          ? person(participantId)
          : words.unknownPerson(participantId);
        const what = sessions.has(sessionId) ? session(sessionId) : words.unknownSession(sessionId);
        return html`<li>
          <strong>${words.lineOfMark(who, what, status(entry))}</strong>
          <div>${asOne(facts(entry))}</div>
        </li>`;
      })}
    </ul>
    ${moreButton('strayed', cells.length, scene)}
    <div class="buttons">
      <button
        type="button"
        @click=${() => {
          port.send({ kind: 'choose-mode', mode: 'roster' });
        }}
      >
        ${words.openRoster}
      </button>
    </div>
  </section>`;
}
