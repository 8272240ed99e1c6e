import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../element/languages.js';
import type { LateModule } from '../element/late-module.js';
import { keepingNote, noticeSentence, reviewNote } from './attendance-notes.view.js';
import { panelView, reasonForm } from './attendance-panel.view.js';
import type { AttendanceSheetIntent, AttendanceSheetState } from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import { attendanceToolbar, type ToolbarSettings } from './attendance-toolbar.view.js';
import { isList } from './attendance-modes.js';
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
  const review = reviewNote(state, text, send);
  const keeping = keepingNote(state, text, storageSentence(parts), () => {
    send({ kind: 'keep-again' });
  });
  // What went wrong comes first; that all is well may be read at the end.
  const isKeeping = state.storageIssue === null;
  return html`
    ${settings.isReadOnly ? html`<p class="note screen-only">${text.readOnly}</p>` : nothing}
    ${attendanceToolbar(state, text, settings, send)} ${isKeeping ? nothing : keeping}
    ${reasonForm(state, text, send)} ${isRollCall ? nothing : review}
    ${mainView(parts, html`${isRollCall ? review : nothing} ${isKeeping ? keeping : nothing}`)}
    <div class="visually-hidden" role="status" aria-live="polite">
      ${isRollCall ? rollCallSentence(state, text, notice) : notice}
    </div>
  `;
}

/** What the mode shows, with the notes that come after it. */
function mainView(parts: SheetParts, notes: TemplateResult): TemplateResult {
  const { state, text, language, panels, send } = parts;
  const { mode, detailed } = state;
  // The other panels stay within reach: the first of all may walk in and be registered on the spot.
  if (state.participants.length === 0 && isList(mode))
    return html`<p class="note">${text.noParticipants}</p>
      ${notes}`;
  if (mode !== 'roll-call') return html`${panelView(mode, panels, text)} ${notes}`;
  const details = detailed === null ? nothing : markDetails(detailed, state, text, language, send);
  return rollCallView(state, text, details, notes, send);
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
