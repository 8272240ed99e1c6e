import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../element/languages.js';
import type { LateModule } from '../element/late-module.js';
import { attendanceGrid } from './attendance-grid.view.js';
import { keepingNote, noticeSentence, reviewNote } from './attendance-notes.view.js';
import { panelView, reasonForm } from './attendance-panel.view.js';
import { shownParticipants } from './attendance-rows.state.js';
import type { AttendanceSheetIntent, AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { attendanceToolbar, type ToolbarSettings } from './attendance-toolbar.view.js';
import { attendanceTotals } from './attendance-totals.view.js';
import { cyclePlace, noteFocus, pressKey, stretchRange } from './grid-events.js';
import type { GridRows } from './grid-rows.js';
import { markDetails } from './mark-details.js';
import { rollCallSentence } from './roll-call.sentences.js';
import { rollCallView } from './roll-call.view.js';
import type { SheetPanels } from './attendance-panels.js';

/** What the sheet is shown from. */
export interface SheetParts {
  readonly state: AttendanceSheetState;
  readonly text: AttendanceSheetWords;
  readonly language: Language;
  readonly settings: ToolbarSettings;
  readonly panels: SheetPanels;
  readonly rows: GridRows;
  readonly troubles: LateModule<typeof import('./attendance-troubles.js')>;
  readonly send: (intent: AttendanceSheetIntent) => void;
  /** Loads the document again. */
  readonly load: () => void;
}

/** The whole sheet, or why there is none. */
export function sheetView(parts: SheetParts): TemplateResult {
  const { state, text } = parts;
  if (state.phase === 'loading') return html`<slot>${text.loading}</slot>`;
  if (state.phase === 'refused') return html`${refusal(parts)}<slot></slot>`;
  if (state.sessions.length === 0) return html`<p class="note">${text.noSessions}</p>`;
  return readySheet(parts);
}

function readySheet(parts: SheetParts): TemplateResult {
  const { state, text, settings, send } = parts;
  const isRollCall = state.mode === 'roll-call';
  const notice = noticeSentence(state, text);
  return html`
    ${reviewNote(state, text, send)}
    ${settings.isReadOnly ? html`<p class="note screen-only">${text.readOnly}</p>` : nothing}
    ${attendanceToolbar(state, text, settings, send)} ${attendanceTotals(state, text)}
    ${keepingNote(state, text, storageSentence(parts), () => {
      send({ kind: 'keep-again' });
    })}
    ${reasonForm(state, text, send)} ${mainView(parts)}
    <p id="keyboard-help" class="status-line screen-only">
      ${isRollCall ? text.rollCallHelp : text.keyboardHelp}
    </p>
    <div class="visually-hidden" role="status" aria-live="polite">
      ${isRollCall ? rollCallSentence(state, text, notice) : notice}
    </div>
  `;
}

function mainView(parts: SheetParts): TemplateResult {
  const { state, text, language, rows, panels, send } = parts;
  const { mode, detailed } = state;
  if (mode !== 'roll-call' && mode !== 'grid') return panelView(mode, panels, text);
  // Panels stay within reach: the first of all may walk in and be registered on the spot.
  if (state.participants.length === 0) return html`<p class="note">${text.noParticipants}</p>`;
  const details = detailed === null ? nothing : markDetails(detailed, state, text, language, send);
  if (mode === 'roll-call') return rollCallView(state, text, details, send);
  if (shownParticipants(state).length === 0) return html`<p class="note">${text.nobodyFound}</p>`;
  return html`${detailed === null ? detailsButton(state, text, send) : details}
    <div
      class="scroll"
      @keydown=${(event: KeyboardEvent) => {
        pressKey(event, state, text, send);
      }}
      @focusin=${(event: FocusEvent) => {
        noteFocus(event, send);
      }}
      @mousedown=${(event: MouseEvent) => {
        stretchRange(event, send);
      }}
      @click=${(event: MouseEvent) => {
        cyclePlace(event, state, send);
      }}
      @scroll=${rows.follow}
    >
      ${attendanceGrid(state, text, rows.body)}
    </div>`;
}

/** Opens the details of the cell in focus, for those who have no Enter key. */
function detailsButton(
  { focus, participants, sessions }: AttendanceSheetState,
  words: AttendanceSheetWords,
  send: SheetParts['send'],
): TemplateResult | typeof nothing {
  const person = participants.find(({ id }) => id === focus?.participantId);
  const session = sessions.find(({ id }) => id === focus?.sessionId);
  if (person === undefined || session === undefined) return nothing;
  return html`<button
    type="button"
    class="details screen-only"
    @click=${() => {
      send({ kind: 'detail', place: focus });
    }}
  >
    ${words.details}: ${person.name}, ${session.title}
  </button>`;
}

function refusal({ state, text, language, troubles, load }: SheetParts): TemplateResult {
  return (
    troubles.module?.refusedView(text.refused, text.tryAgain, state.issues, language, load) ??
    html`<p class="note error" role="alert" part="refused">${text.refused}</p>`
  );
}

function storageSentence({ state, language, troubles }: SheetParts): string {
  const { storageIssue } = state;
  return storageIssue === null
    ? ''
    : (troubles.module?.issueSentence(storageIssue, language) ?? '');
}
