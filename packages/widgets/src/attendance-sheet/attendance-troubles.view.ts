import type { AttendanceMark } from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { issueSentence } from '../element/issue-words.js';
import type { Language } from '../element/language.js';
import { openCells } from './attendance-tally.state.js';
import type { AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

export { issueSentence } from '../element/issue-words.js';
export { refusedView } from '../element/refused.view.js';

type Words = AttendanceSheetWords;

/** What asks for a person's attention: marks that disagree, entries that cannot be read, records of nobody. */
export function openNotes(
  state: AttendanceSheetState,
  words: Words,
  language: Language,
  mark: (mark: AttendanceMark) => void,
): TemplateResult {
  return html`${contestedNote(state, words, mark)} ${quarantineNote(state, words, language)}
  ${strayNote(state, words)}`;
}

/** Marks that disagree, each with a button to settle it. */
function contestedNote(
  state: AttendanceSheetState,
  words: Words,
  mark: (mark: AttendanceMark) => void,
): TemplateResult | typeof nothing {
  const cells = openCells(state).contested;
  if (cells.length === 0) return nothing;
  const personOf = (id: string) => state.participants.find((each) => each.id === id)?.name ?? id;
  const sessionOf = (id: string) => state.sessions.find((each) => each.id === id)?.title ?? id;
  return html`<section class="note screen-only" part="contested">
    <strong>${words.contested(cells.length)}</strong>
    <ul class="conflicts">
      ${cells.map(
        ({ participantId, sessionId, heads }) =>
          html`<li>
            <span>${personOf(participantId)}, ${sessionOf(sessionId)}:</span>
            ${heads.map(({ status, author, recordedAt, reason }) => {
              const word = status === 'unrecorded' ? words.unrecorded : words.statuses[status];
              const time = recordedAt.slice(0, 16).replace('T', ' ');
              return html`<button
                type="button"
                @click=${() => {
                  mark({ participantId, sessionId, status, reason: reason ?? null });
                }}
              >
                ${words.choose}: ${words.contestedBy(word, author, `${time} UTC`)}
              </button>`;
            })}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Entries that could not be read, as they came, with what is wrong with them. */
function quarantineNote(
  { quarantined }: AttendanceSheetState,
  words: Words,
  language: Language,
): TemplateResult | typeof nothing {
  if (quarantined.length === 0) return nothing;
  return html`<details class="note screen-only" part="quarantine">
    <summary>${words.quarantined(quarantined.length)}</summary>
    <ol>
      ${quarantined.map(
        ({ raw, issues }) =>
          html`<li>
            ${issues.map(
              (issue) =>
                html`<div>
                  <code>${issue.path.join('.')}</code> ${issueSentence(issue, language)}
                </div>`,
            )}
            <code class="raw">${JSON.stringify(raw)}</code>
          </li>`,
      )}
    </ol>
  </details>`;
}

/** Records for people or sessions the document does not list. */
function strayNote(state: AttendanceSheetState, words: Words): TemplateResult | typeof nothing {
  const cells = openCells(state).strays;
  if (cells.length === 0) return nothing;
  return html`<details class="note screen-only" part="strayed">
    <summary>${words.strayed(cells.length)}</summary>
    <ul>
      ${cells.map(
        ({ participantId, sessionId, status, entry }) =>
          html`<li>
            <code>${participantId}, ${sessionId}</code>:
            ${status === undefined ? words.unrecorded : words.statuses[status]} – ${entry.author}
          </li>`,
      )}
    </ul>
  </details>`;
}
