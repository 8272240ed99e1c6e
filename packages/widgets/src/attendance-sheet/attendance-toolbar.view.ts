import { attendanceStatuses, type AttendanceStatus } from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  districtsOf,
  lessonHourTotals,
  sessionCounts,
  sheetRows,
  shownParticipants,
} from './attendance-rows.state.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetMode,
  AttendanceSheetState,
} from './attendance-sheet.state.js';
import { restOfSession } from './attendance-marking.state.js';
import { panelNames } from './attendance-panels.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

type Send = (intent: AttendanceSheetIntent) => void;
type Words = AttendanceSheetWords;

/** View, session, filter, search, author, mark-the-rest and undo. */
export function attendanceToolbar(
  state: AttendanceSheetState,
  words: Words,
  restStatus: AttendanceStatus,
  chooseRestStatus: (status: AttendanceStatus) => void,
  send: Send,
): TemplateResult {
  const rest = restOfSession(state, restStatus).length;
  return html`<div
    class="toolbar screen-only"
    role="group"
    aria-label=${words.toolbar}
    part="toolbar"
  >
    ${choice(
      words.mode,
      state.mode,
      [
        ['roll-call', words.rollCall],
        ['grid', words.grid],
        ...panelNames.map((name) => [name, words.panels[name]] as const),
      ],
      (mode) => {
        send({ kind: 'choose-mode', mode: mode as AttendanceSheetMode });
      },
    )}
    ${sessionChoice(state, words, send)} ${districtChoice(state, words, send)}
    <label class="wide">
      ${words.search}
      <input
        type="search"
        .value=${live(state.search)}
        @input=${(event: InputEvent) => {
          send({ kind: 'search', search: valueOf(event) });
        }}
      />
    </label>
    <label>
      ${words.author}
      <input
        autocomplete="name"
        placeholder=${words.defaultAuthor}
        maxlength="120"
        .value=${live(state.author)}
        @input=${(event: Event) => {
          send({ kind: 'name-author', author: valueOf(event) });
        }}
      />
    </label>
    <div class="rest">
      <select
        aria-label=${words.statusOfRest}
        @change=${(event: Event) => {
          chooseRestStatus(valueOf(event) as AttendanceStatus);
        }}
      >
        ${attendanceStatuses.map(
          (each) =>
            html`<option value=${each} .selected=${live(each === restStatus)}>
              ${words.statuses[each]}
            </option>`,
        )}
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
      </button>
      <button
        type="button"
        class="undo"
        ?disabled=${state.undoable.length === 0}
        @click=${() => {
          send({ kind: 'undo' });
        }}
      >
        ${words.undo}
      </button>
      <button
        type="button"
        class="redo"
        ?disabled=${state.redoable.length === 0}
        @click=${() => {
          send({ kind: 'redo' });
        }}
      >
        ${words.redo}
      </button>
    </div>
  </div>`;
}

/** How many have which status in the chosen session, and the lesson hours of all shown. */
export function attendanceTotals(
  state: AttendanceSheetState,
  words: Words,
): TemplateResult | typeof nothing {
  if (state.sessionId === null) return nothing;
  const counts = sessionCounts(state, shownParticipants(state), state.sessionId);
  const hours = lessonHourTotals(sheetRows(state));
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
    <p class="status-line">
      ${words.totals(hours.attendedHours, hours.countedHours, hours.unrecordedHours)}
    </p>`;
}

function sessionChoice(
  { sessions, sessionId }: AttendanceSheetState,
  words: Words,
  send: Send,
): TemplateResult {
  const options = sessions.map(({ id, title, heldOn, startTime, lessonHours }) => {
    const time = startTime == null ? '' : ` ${startTime}`;
    const label = `${words.format.date(heldOn)}${time} · ${title} (${String(lessonHours)} ${words.lessonHours})`;
    return [id, label] as const;
  });
  const choose = (chosen: string) => {
    send({ kind: 'choose-session', sessionId: chosen });
  };
  return choice(words.session, sessionId ?? '', options, choose, 'wide');
}

function districtChoice(
  { participants, filter }: AttendanceSheetState,
  words: Words,
  send: Send,
): TemplateResult {
  const all = '*';
  const options = districtsOf(participants).map(
    (name) => [name, name === '' ? words.noDistrict : name] as const,
  );
  return choice(
    words.district,
    filter.district ?? all,
    [[all, words.allDistricts], ...options],
    (chosen) => {
      send({ kind: 'filter', filter: { district: chosen === all ? null : chosen } });
    },
  );
}

function choice(
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
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
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </label>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
