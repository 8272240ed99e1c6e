import type { AttendanceStatus } from '@berdaya/core/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import type { AttendanceSheetIntent, AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { choice, optionsOf, statusOptions, valueOf, type Option } from './choice.view.js';
import { attendanceTotals } from './attendance-totals.view.js';
import { isList } from './attendance-modes.js';
import { foldButton, viewSwitch, type Folding } from './attendance-views.view.js';
import type { LateModule } from '../element/late-module.js';
import { sessionMoment } from './session-moment.js';
import { sheetTally } from './attendance-tally.state.js';

type Send = (intent: AttendanceSheetIntent) => void;
type Words = AttendanceSheetWords;

/** What the toolbar needs beside the state. */
export interface ToolbarSettings extends Folding {
  readonly restStatus: AttendanceStatus;
  readonly chooseRestStatus: (status: AttendanceStatus) => void;
  readonly tools: LateModule<typeof import('./more-tools.view.js')>;
}

/** View, session, search, buttons to record, and everything else; on a narrow screen the session and a button for the rest. */
export function attendanceToolbar(
  state: AttendanceSheetState,
  words: Words,
  settings: ToolbarSettings,
  send: Send,
): TemplateResult {
  const { isReadOnly, areToolsOpen } = settings;
  const { mode } = state;
  return html`<div
    class=${areToolsOpen ? 'toolbar open screen-only' : 'toolbar screen-only'}
    role="group"
    aria-label=${words.toolbar}
    part="toolbar"
  >
    ${foldButton(state, words, settings)} ${viewSwitch(mode, words, settings, send)}
    ${isList(mode) || mode === 'roster' ? sessionChoice(state, words, send) : nothing}
    <div class="tools" id="tools">
      ${isList(mode) ? searchField(state, words, send) : nothing}
      ${
        isReadOnly || mode === 'print'
          ? nothing
          : html`<div class="rest">
              ${isList(mode) ? restTools(state, words, settings, send) : nothing}
              ${turnButton('undo', state.undoable.length, words, send)}
              ${turnButton('redo', state.redoable.length, words, send)}
            </div>`
      }
      ${otherTools(state, words, settings, send)}
    </div>
  </div>`;
}

function otherTools(
  state: AttendanceSheetState,
  words: Words,
  { isReadOnly, tools }: ToolbarSettings,
  send: Send,
): unknown {
  const { mode } = state;
  if (mode === 'print') return nothing;
  const more = isList(mode)
    ? html`<details class="more" @toggle=${() => void tools.fetch()}>
        <summary>${words.moreTools}</summary>
        ${tools.loaded?.moreTools(state, words, isReadOnly, send) ?? words.panelLoading}
      </details>`
    : isReadOnly
      ? nothing
      : tools.module?.authorField(state, words, send);
  const isOfSession = mode !== 'review' && mode !== 'hand-over';
  return html`${more} ${isOfSession ? attendanceTotals(state, words) : nothing}`;
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
    const options = sessions.map((session): Option => {
      const hours = `(${String(session.lessonHours)} ${words.lessonHours})`;
      return [session.id, `${sessionMoment(session, words.format)} · ${session.title} ${hours}`];
    });
    const choose = (chosen: string) => {
      send({ kind: 'choose-session', sessionId: chosen });
    };
    return choice(html`<span>${words.session}</span>`, sessionId ?? '', options, choose, 'wide');
  });
}
