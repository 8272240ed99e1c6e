import { html, type TemplateResult } from 'lit';
import type { PlanPanels } from './plan-panels.js';
import type { PlanPanelName, WorkPlanIntent, WorkPlanMode } from './work-plan.state.js';
import type { WorkPlanWords } from './work-plan.words.js';

/** Whether the strip of views is unfolded where the screen is narrow. */
export interface ViewsFolding {
  readonly areViewsOpen: boolean;
  readonly openViews: (areOpen: boolean) => void;
}

/** The strip that chooses what is shown; on a narrow screen a button with the view on show, which unfolds it. */
export function modesView(
  mode: WorkPlanMode,
  panels: PlanPanels,
  words: WorkPlanWords,
  { areViewsOpen, openViews }: ViewsFolding,
  send: (intent: WorkPlanIntent) => void,
): TemplateResult {
  return html`<button
      type="button"
      class="fold screen-only"
      aria-expanded=${areViewsOpen ? 'true' : 'false'}
      aria-controls="views"
      @click=${() => {
        openViews(!areViewsOpen);
      }}
    >
      <span aria-hidden="true">☰</span> ${words.modes[mode]}
      <span class="visually-hidden">: ${words.mode}</span>
    </button>
    <div
      class=${`views screen-only${areViewsOpen ? ' open' : ''}`}
      id="views"
      part="views"
      role="radiogroup"
      aria-label=${words.mode}
      @click=${(event: MouseEvent) => {
        // A tap wants to see what it chose, once it has chosen; arrow keys may go on to the next.
        if (event.detail === 0 || !areViewsOpen) return;
        const fold = (event.currentTarget as HTMLElement).previousElementSibling;
        setTimeout(() => {
          // What folds away would take the focus with it.
          (fold as HTMLElement).focus();
          openViews(false);
        });
      }}
    >
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
    </div>`;
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
