import { html, nothing, type TemplateResult } from 'lit';
import type {
  AttendanceSheetIntent,
  AttendanceSheetState,
  SheetPanelName,
} from './attendance-sheet.state.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';
import type { SheetPanels } from './attendance-panels.js';

/** A panel; while it is being fetched, or cannot be, the reason why it is not there. */
export function panelView(
  name: SheetPanelName,
  panels: SheetPanels,
  words: AttendanceSheetWords,
): TemplateResult {
  const panel = panels.panel(name);
  if (panel) {
    return html`<section
      class="panel"
      part="panel"
      data-panel=${name}
      aria-label=${words.panels[name]}
    >
      ${panel.render()}
    </section>`;
  }
  if (!panels.isMissing(name)) return html`<p class="note">${words.panelLoading}</p>`;
  return html`<div class="note error" role="alert">
    ${words.panelMissing}
    <button type="button" @click=${() => void panels.fetch(name)}>${words.tryAgain}</button>
  </div>`;
}

/** Asks why a locked session is to change. */
export function reasonForm(
  { pending }: AttendanceSheetState,
  words: AttendanceSheetWords,
  send: (intent: AttendanceSheetIntent) => void,
): TemplateResult | typeof nothing {
  if (pending === null) return nothing;
  return html`<form
    class="note screen-only"
    part="reason"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const reason = new FormData(event.target as HTMLFormElement).get('reason');
      if (typeof reason === 'string' && reason.trim() !== '') send({ kind: 'give-reason', reason });
    }}
  >
    <p>${words.reasonNeeded}</p>
    <label>${words.reason} <input name="reason" required maxlength="300" /></label>
    <button class="primary">${words.giveReason}</button>
    <button
      type="button"
      @click=${() => {
        send({ kind: 'drop-pending' });
      }}
    >
      ${words.cancel}
    </button>
  </form>`;
}
