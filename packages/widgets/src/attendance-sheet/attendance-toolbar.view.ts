import { attendanceStatuses, type AttendanceStatus } from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { rosterValues, type RosterField } from './attendance-rows.state.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetMode,
  AttendanceSheetState,
  SheetFilter,
  SheetGrouping,
} from './attendance-sheet.state.js';
import { panelNames } from './attendance-panels.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { sheetTally } from './attendance-tally.state.js';

type Send = (intent: AttendanceSheetIntent) => void;
type Words = AttendanceSheetWords;
type Option = readonly [value: string, label: string];

/** What the toolbar needs beside the state. */
export interface ToolbarSettings {
  /** Nothing may be recorded: the tools that record are left out. */
  readonly isReadOnly: boolean;
  readonly restStatus: AttendanceStatus;
  readonly chooseRestStatus: (status: AttendanceStatus) => void;
}

/** Panels by which something is recorded or taken in. */
const recordingPanels: readonly AttendanceSheetMode[] = ['keypad', 'roster', 'hand-over'];

/** What no filter and no grouping is called in a choice; no name on a roster is an asterisk. */
const all = '*';

/** View, session, search, buttons to record, and everything else behind one line that opens. */
export function attendanceToolbar(
  state: AttendanceSheetState,
  words: Words,
  settings: ToolbarSettings,
  send: Send,
): TemplateResult {
  const isList = state.mode === 'roll-call' || state.mode === 'grid';
  const { isReadOnly } = settings;
  return html`<div
    class="toolbar screen-only"
    role="group"
    aria-label=${words.toolbar}
    part="toolbar"
  >
    ${viewSwitch(state.mode, words, isReadOnly, send)} ${sessionChoice(state, words, send)}
    ${isList ? searchField(state, words, send) : nothing}
    ${
      isReadOnly
        ? nothing
        : html`<div class="rest">
            ${isList ? restTools(state, words, settings, send) : nothing}
            ${turnButton('undo', state.undoable.length, words, send)}
            ${turnButton('redo', state.redoable.length, words, send)}
          </div>`
    }
    ${moreTools(state, words, isList, isReadOnly, send)}
  </div>`;
}

function viewSwitch(
  mode: AttendanceSheetMode,
  words: Words,
  isReadOnly: boolean,
  send: Send,
): TemplateResult {
  const panels = panelNames.filter((name) => !isReadOnly || !recordingPanels.includes(name));
  const views: readonly Option[] = [
    ['roll-call', words.rollCall],
    ['grid', words.grid],
    ...panels.map((name): Option => [name, words.panels[name]]),
  ];
  return html`<div class="views" role="radiogroup" aria-label=${words.mode}>
    ${views.map(
      ([name, label]) =>
        html`<label>
          <input
            type="radio"
            name="mode"
            value=${name}
            .checked=${live(name === mode)}
            @change=${() => {
              send({ kind: 'choose-mode', mode: name as AttendanceSheetMode });
            }}
          />
          ${label}
        </label>`,
    )}
  </div>`;
}

function searchField({ search }: AttendanceSheetState, words: Words, send: Send): TemplateResult {
  return html`<label class="wide">
    ${words.search}
    <input
      type="search"
      .value=${live(search)}
      @input=${(event: InputEvent) => {
        send({ kind: 'search', search: valueOf(event) });
      }}
    />
  </label>`;
}

function restTools(
  state: AttendanceSheetState,
  words: Words,
  { restStatus, chooseRestStatus }: ToolbarSettings,
  send: Send,
): TemplateResult {
  const { rest } = sheetTally(state);
  return html`<select
      aria-label=${words.statusOfRest}
      @change=${(event: Event) => {
        chooseRestStatus(valueOf(event) as AttendanceStatus);
      }}
    >
      ${optionsOf(statusOptions(words), restStatus)}
    </select>
    <button
      type="button"
      class="primary"
      ?disabled=${rest === 0}
      @click=${() => {
        send({ kind: 'mark-the-rest', status: restStatus });
      }}
    >
      ${words.markRest(rest, words.statuses[restStatus])}
    </button>`;
}

function turnButton(
  kind: 'undo' | 'redo',
  steps: number,
  words: Words,
  send: Send,
): TemplateResult {
  return html`<button
    type="button"
    class=${kind}
    ?disabled=${steps === 0}
    @click=${() => {
      send({ kind });
    }}
  >
    ${words[kind]}
  </button>`;
}

function moreTools(
  state: AttendanceSheetState,
  words: Words,
  isList: boolean,
  isReadOnly: boolean,
  send: Send,
): unknown {
  const { participants, sessions, sessionId, filter, grouping, author } = state;
  const inputs = [participants, sessions, sessionId, filter, grouping, author, words];
  return guard(
    [...inputs, isList, isReadOnly],
    () =>
      html`<details class="more">
        <summary>${words.moreTools}</summary>
        <div>
          ${isList ? listTools(state, words, send) : nothing}
          ${isList && !isReadOnly ? copyButton(state, words, send) : nothing}
          ${isReadOnly ? nothing : authorField(state, words, send)}
        </div>
      </details>`,
  );
}

function listTools(state: AttendanceSheetState, words: Words, send: Send): TemplateResult[] {
  const filterBy = (field: keyof SheetFilter, options: readonly Option[]) =>
    choice(words[field], state.filter[field] ?? all, [[all, words.all], ...options], (chosen) => {
      send({ kind: 'filter', filter: { [field]: chosen === all ? null : chosen } });
    });
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
    ${words.copyFromSession(previous.title)}
  </button>`;
}

function authorField({ author }: AttendanceSheetState, words: Words, send: Send): TemplateResult {
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

/** How many have which status in the chosen session, and the lesson hours of all shown. */
export function attendanceTotals(
  state: AttendanceSheetState,
  words: Words,
): TemplateResult | typeof nothing {
  if (state.sessionId === null) return nothing;
  const { counts, attendedHours, countedHours, unrecordedHours } = sheetTally(state);
  return html`<ul class="counts" part="totals">
      ${[...attendanceStatuses, undefined].map(
        (status) =>
          html`<li>
            ${status === undefined ? words.unrecorded : words.statuses[status]}
            <b data-count=${status ?? 'unrecorded'}
              >${words.format.number(counts.get(status) ?? 0)}</b
            >
          </li>`,
      )}
    </ul>
    <p class="status-line">${words.totals(attendedHours, countedHours, unrecordedHours)}</p>`;
}

function sessionChoice(
  { sessions, sessionId }: AttendanceSheetState,
  words: Words,
  send: Send,
): unknown {
  return guard([sessions, sessionId, words], () => {
    const options = sessions.map(({ id, title, heldOn, startTime, lessonHours }): Option => {
      const time = startTime == null ? '' : ` ${startTime}`;
      const hours = `(${String(lessonHours)} ${words.lessonHours})`;
      return [id, `${words.format.date(heldOn)}${time} · ${title} ${hours}`];
    });
    const choose = (chosen: string) => {
      send({ kind: 'choose-session', sessionId: chosen });
    };
    return choice(words.session, sessionId ?? '', options, choose, 'wide');
  });
}

function statusOptions(words: Words): readonly Option[] {
  return attendanceStatuses.map((each) => [each, words.statuses[each]]);
}

function choice(
  label: string,
  chosen: string,
  options: readonly Option[],
  choose: (value: string) => void,
  width = '',
): TemplateResult {
  return html`<label class=${width}>
    ${label}
    <select
      @change=${(event: Event) => {
        choose(valueOf(event));
      }}
    >
      ${optionsOf(options, chosen)}
    </select>
  </label>`;
}

function optionsOf(options: readonly Option[], chosen: string): TemplateResult[] {
  return options.map(
    ([value, text]) =>
      html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
  );
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
