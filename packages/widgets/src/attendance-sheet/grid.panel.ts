import { html, type TemplateResult } from 'lit';
import { attendanceGridStyles } from './attendance-grid.styles.js';
import { attendanceGrid } from './attendance-grid.view.js';
import type { SheetPanel, SheetPort } from './attendance-panels.js';
import { chosenPlaces } from './attendance-range.state.js';
import { shownParticipants } from './attendance-rows.state.js';
import type { AttendanceSheetIntent, AttendanceSheetState } from './attendance-sheet.state.js';
import { cyclePlace, noteFocus, placeOf, pressKey, stretchRange } from './grid-events.js';
import { GridRows } from './grid-rows.js';
import { gridTools } from './grid-tools.view.js';
import { gridWords } from './grid.words.js';
import { markDetails } from './mark-details.js';
import { cornerTapped, type RangeCorner } from './range-choice.state.js';

/** All people and all sessions, with what a finger chooses a range by. */
class GridPanel implements SheetPanel {
  readonly #port: SheetPort;
  readonly #rows: GridRows;
  #corner: RangeCorner = null;

  constructor(port: SheetPort) {
    this.#port = port;
    this.#rows = new GridRows(port);
  }

  hidden(): void {
    this.#corner = null;
  }

  render(): TemplateResult {
    const { state, text, language } = this.#port;
    const send = this.#send;
    if (shownParticipants(state).length === 0) return html`<p class="note">${text.nobodyFound}</p>`;
    const { detailed } = state;
    return html`${
        detailed === null ? this.#tools() : markDetails(detailed, state, text, language, send)
      }
      <div
        class=${this.#corner === null ? 'scroll' : 'scroll choosing'}
        @keydown=${this.#press}
        @focusin=${(event: FocusEvent) => {
          noteFocus(event, send);
        }}
        @mousedown=${this.#pointDown}
        @click=${this.#tap}
        @scroll=${this.#rows.follow}
      >
        ${attendanceGrid(state, text, this.#rows.body)}
      </div>
      <p id="keyboard-help" class="status-line screen-only">${text.keyboardHelp}</p>`;
  }

  #tools(): TemplateResult {
    const { state, text, language, element } = this.#port;
    return gridTools(state, text, gridWords[language], {
      corner: this.#corner,
      mayRecord: (element as { readonly?: boolean }).readonly !== true,
      choose: this.#choose,
      send: this.#send,
    });
  }

  /** Begins or ends the choice of a range; what was chosen is let go. */
  readonly #choose = (isOn: boolean): void => {
    const { state, language } = this.#port;
    this.#corner = isOn ? 'first' : null;
    if (state.focus) this.#send({ kind: 'focus', place: state.focus, extend: false });
    if (isOn) this.#send({ kind: 'say', sentence: gridWords[language].tapFirst });
    this.#port.requestUpdate();
  };

  readonly #press = (event: KeyboardEvent): void => {
    const { state, text } = this.#port;
    if (event.key === 'Escape' && this.#corner !== null) this.#choose(false);
    else pressKey(event, state, text, this.#send);
  };

  readonly #pointDown = (event: MouseEvent): void => {
    // The focus would begin a range anew.
    if (this.#corner === null) stretchRange(event, this.#send);
    else if (placeOf(event)) event.preventDefault();
  };

  readonly #tap = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (this.#corner === null || place === undefined) {
      cyclePlace(event, this.#port.state, this.#send);
      return;
    }
    const { next, intent } = cornerTapped(this.#corner, place);
    this.#corner = next;
    this.#send(intent);
    this.#send({ kind: 'say', sentence: this.#chosen(this.#port.state) });
  };

  readonly #send = (intent: AttendanceSheetIntent): void => {
    this.#port.send(intent);
  };

  #chosen(state: AttendanceSheetState): string {
    const { language, text } = this.#port;
    return gridWords[language].chosen(text.format.number(chosenPlaces(state).length));
  }
}

/** Looks of the grid. */
export const styles = attendanceGridStyles;

/** Opens the grid of a sheet. */
export function openPanel(port: SheetPort): SheetPanel {
  return new GridPanel(port);
}
