import { attendanceProofs, cellKey, type AttendanceCell } from '@berdaya/core/attendance';
import { fullName } from '@berdaya/core/participant';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../element/languages.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetState,
  Place,
} from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import {
  cellHistory,
  detailedMark,
  writtenDetails,
  type HistoryLine,
  type WrittenDetails,
} from './mark-details.state.js';
import { markDetailsWords, type MarkDetailsWords } from './mark-details.words.js';

type Send = (intent: AttendanceSheetIntent) => void;

/** Reason, remark, arrival, proof and history of one person in one session. What is written is recorded when it is left. */
export function markDetailsView(
  place: Place,
  state: AttendanceSheetState,
  words: AttendanceSheetWords,
  language: Language,
  send: Send,
): TemplateResult {
  const own = markDetailsWords[language];
  const { participantId, sessionId } = place;
  const key = cellKey(participantId, sessionId);
  const cell = state.sheet.get(key);
  const person = state.participants.find(({ id }) => id === participantId);
  const session = state.sessions.find(({ id }) => id === sessionId);
  const title = `${person ? fullName(person) : participantId}, ${session?.title ?? sessionId}`;
  return html`<section
    class="details screen-only"
    part="details"
    tabindex="-1"
    aria-label=${title}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') send({ kind: 'detail', place: null });
    }}
  >
    <p>
      <strong>${title}</strong>: ${cell?.status ? words.statuses[cell.status] : words.unrecorded}
    </p>
    ${
      cell?.status
        ? repeat([key], String, () => detailsForm(cell, words, own, send))
        : html`<p>${own.nothing}</p>`
    }
    <button
      type="button"
      class="close"
      @click=${() => {
        send({ kind: 'detail', place: null });
      }}
    >
      ${own.close}
    </button>
    ${historyOf(cellHistory(place, state), words, own)}
  </section>`;
}

function detailsForm(
  cell: AttendanceCell,
  words: AttendanceSheetWords,
  own: MarkDetailsWords,
  send: Send,
): TemplateResult {
  const { reason, note, arrivedAt, signed } = writtenDetails(cell);
  const save = (form: HTMLFormElement) => {
    const written = Object.fromEntries(new FormData(form)) as Partial<WrittenDetails>;
    const mark = detailedMark(cell, { ...writtenDetails(cell), ...written });
    if (mark) send({ kind: 'mark', marks: [mark] });
  };
  const isLate = cell.status === 'late' || arrivedAt !== '';
  return html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      save(event.currentTarget as HTMLFormElement);
    }}
    @focusout=${(event: FocusEvent) => {
      const form = event.currentTarget as HTMLFormElement;
      if (form.isConnected && !form.contains(event.relatedTarget as Node | null)) save(form);
    }}
  >
    ${textField('reason', own.reason, reason)}
    ${
      isLate
        ? html`<label>
            ${own.arrivedAt} <input type="time" name="arrivedAt" .value=${arrivedAt} />
          </label>`
        : nothing
    }
    <label>
      ${own.signed}
      <select name="signed">
        <option value="" .selected=${signed === ''}>${own.notStated}</option>
        ${attendanceProofs.map(
          (proof) =>
            html`<option value=${proof} .selected=${signed === proof}>
              ${own.proofs[proof]}
            </option>`,
        )}
      </select>
    </label>
    ${textField('note', own.note, note)}
    <button class="primary">${words.save}</button>
  </form>`;
}

function textField(name: string, label: string, value: string): TemplateResult {
  return html`<label>
    ${label} <input name=${name} maxlength="300" autocomplete="off" .value=${value} />
  </label>`;
}

function historyOf(
  lines: readonly HistoryLine[],
  words: AttendanceSheetWords,
  own: MarkDetailsWords,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const word = (status: HistoryLine['entry']['status']) =>
    status === 'unrecorded' ? words.unrecorded : words.statuses[status];
  return html`<p id="mark-history">${own.history}</p>
    <ol class="history" aria-labelledby="mark-history" reversed>
      ${lines.map(({ entry, when, zone, from }) => {
        const before = from.length === 0 ? words.unrecorded : from.map(word).join(', ');
        const told = [
          entry.reason,
          entry.arrivedAt,
          entry.signed && own.proofs[entry.signed],
          entry.note,
        ];
        return html`<li>
          <b>${before === word(entry.status) ? before : own.change(before, word(entry.status))}</b>
          ${told.filter(Boolean).join(' · ')}
          <span class="place">
            ${own.by(entry.author, words.format.date(when.date), `${when.time} ${zone}`)}
          </span>
        </li>`;
      })}
    </ol>`;
}
