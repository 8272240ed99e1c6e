import { css, html } from 'lit';
import type { PlanPanel, PlanPort } from '../plan-panels.js';

/** Looks of the panel. */
export const styles = css``;

/** Opens the panel. */
export function openPanel(port: PlanPort): PlanPanel {
  return { render: () => html`<p class="note">${port.state.plan?.owner.name}</p>` };
}
