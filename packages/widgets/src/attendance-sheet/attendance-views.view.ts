import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isList } from './attendance-modes.js';
import { panelNames } from './attendance-panels.js';
import type {
  AttendanceSheetIntent,
  AttendanceSheetMode,
  AttendanceSheetState,
} from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

type Send = (intent: AttendanceSheetIntent) => void;
type Words = AttendanceSheetWords;

/** Whether views and tools are folded away where the screen is narrow. */
export interface Folding {
  /** Nothing may be recorded: what records is left out. */
  readonly isReadOnly: boolean;
  /** Whether a narrow screen shows more than the session. */
  readonly areToolsOpen: boolean;
  readonly openTools: (areOpen: boolean) => void;
}

/** Panels by which something is recorded or taken in. */
const recordingPanels: readonly AttendanceSheetMode[] = ['keypad', 'roster', 'hand-over'];

/** On a narrow screen: the view on show, which opens the other views and the tools. */
export function foldButton(
  { mode, filter, search }: AttendanceSheetState,
  words: Words,
  { areToolsOpen, openTools }: Folding,
): TemplateResult {
  // Nobody should miss people because of a search that is out of sight.
  const isFiltered = search !== '' || Object.values(filter).some((each) => each !== null);
  return html`<button
    type="button"
    class="fold"
    aria-expanded=${areToolsOpen ? 'true' : 'false'}
    aria-controls="views tools"
    @click=${() => {
      openTools(!areToolsOpen);
    }}
  >
    <span aria-hidden="true">☰</span> ${viewName(mode, words)}
    ${isFiltered && isList(mode) ? html`<b>(${words.filtered})</b>` : nothing}
    <span class="visually-hidden">: ${words.toolbar}</span>
  </button>`;
}

function viewName(mode: AttendanceSheetMode, words: Words): string {
  return mode === 'roll-call' ? words.rollCall : words.panels[mode];
}

/** The choice of the view. */
export function viewSwitch(
  mode: AttendanceSheetMode,
  words: Words,
  { isReadOnly, openTools }: Folding,
  send: Send,
): TemplateResult {
  const names: readonly AttendanceSheetMode[] = ['roll-call', ...panelNames];
  const offered = names.filter((name) => !isReadOnly || !recordingPanels.includes(name));
  return html`<div
    class="views"
    id="views"
    role="radiogroup"
    aria-label=${words.mode}
    @click=${(event: MouseEvent) => {
      // A tap wants to see what it chose, once it has chosen; arrow keys may go on to the next.
      if (event.detail === 0) return;
      const { parentElement } = event.currentTarget as HTMLElement;
      setTimeout(() => {
        // What folds away would take the focus with it.
        parentElement?.querySelector<HTMLElement>('.fold')?.focus();
        openTools(false);
      });
    }}
  >
    ${offered.map(
      (name) =>
        html`<label>
          <input
            type="radio"
            name="mode"
            value=${name}
            .checked=${live(name === mode)}
            @change=${() => {
              send({ kind: 'choose-mode', mode: name });
            }}
          />
          ${viewName(name, words)}
        </label>`,
    )}
  </div>`;
}
