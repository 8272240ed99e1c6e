import type { AttendanceStatus } from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetMode,
  AttendanceSheetState,
} from './attendance-sheet.state.js';
import { panelNames } from './attendance-panels.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { choice, optionsOf, statusOptions, valueOf, type Option } from './choice.view.js';
import { authorField, moreTools } from './more-tools.view.js';
import { sheetTally } from './attendance-tally.state.js';

type Send = (intent: AttendanceSheetIntent) => void;
type Words = AttendanceSheetWords;

/** What the toolbar needs beside the state. */
export interface ToolbarSettings {
  /** Nothing may be recorded: the tools that record are left out. */
  readonly isReadOnly: boolean;
  readonly restStatus: AttendanceStatus;
  readonly chooseRestStatus: (status: AttendanceStatus) => void;
}

/** Panels by which something is recorded or taken in. */
const recordingPanels: readonly AttendanceSheetMode[] = ['keypad', 'roster', 'hand-over'];

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
    ${isList ? moreTools(state, words, isReadOnly, send) : nothing}
    ${isList || isReadOnly ? nothing : authorField(state, words, send)}
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
