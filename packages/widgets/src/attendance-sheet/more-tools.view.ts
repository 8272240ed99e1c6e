import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { rosterValues, type RosterField } from './attendance-rows.state.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetState,
  SheetFilter,
  SheetGrouping,
} from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { choice, statusOptions, valueOf, type Option } from './choice.view.js';

type Send = (intent: AttendanceSheetIntent) => void;
type Words = AttendanceSheetWords;

/** What no filter and no grouping is called in a choice; no name on a roster is an asterisk. */
const all = '*';

/** Filters, grouping, copying and who records. */
export function moreTools(
  state: AttendanceSheetState,
  words: Words,
  isReadOnly: boolean,
  send: Send,
): unknown {
  const { participants, sessions, sessionId, filter, grouping, author } = state;
  const inputs = [participants, sessions, sessionId, filter, grouping, author, words];
  return guard(
    [...inputs, isReadOnly],
    () =>
      html`<div>
        ${listTools(state, words, send)}
        ${
          isReadOnly
            ? nothing
            : html`${copyButton(state, words, send)} ${authorField(state, words, send)}`
        }
      </div>`,
  );
}

function listTools(state: AttendanceSheetState, words: Words, send: Send): TemplateResult[] {
  const filterBy = (field: keyof SheetFilter, options: readonly Option[]) =>
    choice(
      words[field],
      state.filter[field] ?? all,
      [[all, words.anyone], ...options],
      (chosen) => {
        send({ kind: 'filter', filter: { [field]: chosen === all ? null : chosen } });
      },
    );
  const fields: readonly RosterField[] = ['district', 'village', 'role'];
  return [
    ...fields.map((field) =>
      filterBy(
        field,
        rosterValues(state, field).map((value): Option => [value, value || words.notTold]),
      ),
    ),
    filterBy('status', [...statusOptions(words), ['unrecorded', words.unrecorded]]),
    choice(
      words.groupBy,
      state.grouping ?? all,
      [[all, words.ungrouped], ...fields.map((field): Option => [field, words[field]])],
      (by) => {
        send({ kind: 'group', by: by === all ? null : (by as SheetGrouping) });
      },
    ),
  ];
}

function copyButton(
  { sessions, sessionId }: AttendanceSheetState,
  words: Words,
  send: Send,
): TemplateResult | typeof nothing {
  const previous = sessions[sessions.findIndex(({ id }) => id === sessionId) - 1];
  if (previous === undefined) return nothing;
  return html`<button
    type="button"
    class="copy"
    @click=${() => {
      send({ kind: 'copy-session', from: previous.id });
    }}
  >
    ${words.copySession(previous.title)}
  </button>`;
}

/** Who records. */
export function authorField(
  { author }: AttendanceSheetState,
  words: Words,
  send: Send,
): TemplateResult {
  return html`<label>
    ${words.author}
    <input
      autocomplete="name"
      placeholder=${words.defaultAuthor}
      maxlength="120"
      .value=${live(author)}
      @input=${(event: Event) => {
        send({ kind: 'name-author', author: valueOf(event) });
      }}
    />
  </label>`;
}
