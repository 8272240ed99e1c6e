import type { AttendanceMark } from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { issueSentence } from '../element/issue-words.js';
import type { Language } from '../element/language.js';
import { openCells } from './attendance-tally.state.js';
import type { AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

type Words = AttendanceSheetWords;

/** Marks that disagree, each with a button to settle it. */
export function contestedNote(
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
export function quarantineNote(
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
export function strayNote(
  state: AttendanceSheetState,
  words: Words,
): TemplateResult | typeof nothing {
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

/** Whether the records are safe, and what to do where they are not. */
export function keepingNote(
  { unkept, storageIssue }: AttendanceSheetState,
  words: Words,
  language: Language,
  tryAgain: () => void,
): TemplateResult {
  if (storageIssue !== null) {
    return html`<div class="note error screen-only" role="alert" part="storage">
      ${unkept.length > 0 ? words.notKept(unkept.length) : nothing}
      ${issueSentence(storageIssue, language)}
      <button type="button" @click=${tryAgain}>${words.tryAgain}</button>
    </div>`;
  }
  return html`<p class="status-line screen-only" part="storage" data-unkept=${unkept.length}>
    ${unkept.length === 0 ? words.kept : words.keeping(unkept.length)}
  </p>`;
}

/** What was just done, in a sentence for the live region. */
export function noticeSentence(
  { notice, participants, sessions }: AttendanceSheetState,
  words: Words,
): string {
  if (notice === null) return '';
  if (notice.kind === 'said') return notice.sentence;
  if (notice.kind === 'nothing-to-undo') return words.nothingToUndo;
  if (notice.kind === 'nothing-to-redo') return words.nothingToRedo;
  if (notice.kind === 'overtaken') return words.overtaken;
  if (notice.kind === 'reason-needed') return words.reasonNeeded;
  const [first, ...others] = notice.marks;
  if (notice.kind === 'undone') return words.undone(notice.marks.length);
  if (notice.kind === 'redone') return words.redone(notice.marks.length);
  if (first === undefined || others.length > 0) return words.markedMany(notice.marks.length);
  const person = participants.find(({ id }) => id === first.participantId)?.name;
  const session = sessions.find(({ id }) => id === first.sessionId)?.title;
  const status = first.status === 'unrecorded' ? words.unrecorded : words.statuses[first.status];
  return words.marked(person ?? first.participantId, session ?? first.sessionId, status);
}
