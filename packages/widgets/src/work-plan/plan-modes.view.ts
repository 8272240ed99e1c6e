import { html, type TemplateResult } from 'lit';
import type { PlanPanels } from './plan-panels.js';
import type { PlanPanelName, WorkPlanIntent, WorkPlanMode } from './work-plan.state.js';
import type { WorkPlanWords } from './work-plan.words.js';

/** The strip that chooses what is shown. */
export function modesView(
  mode: WorkPlanMode,
  panels: PlanPanels,
  words: WorkPlanWords,
  send: (intent: WorkPlanIntent) => void,
): TemplateResult {
  return html`<fieldset class="views screen-only" part="views">
    <legend class="visually-hidden">${words.mode}</legend>
    ${(['table', ...panels.names] as const).map(
      (each) =>
        html`<label>
          <input
            type="radio"
            name="mode"
            value=${each}
            .checked=${each === mode}
            @change=${() => {
              send({ kind: 'choose-mode', mode: each });
            }}
          />
          <span>${words.modes[each]}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** A panel; while it is being fetched, or cannot be, the reason why it is not there. */
export function planPanelView(
  name: PlanPanelName,
  panels: PlanPanels,
  words: WorkPlanWords,
): TemplateResult {
  const panel = panels.panel(name);
  if (panel) {
    return html`<section
      class="panel"
      part="panel"
      data-panel=${name}
      aria-label=${words.modes[name]}
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
