import { css, html, type TemplateResult } from 'lit';
import type { SheetPanel, SheetPort } from '../attendance-panels.js';

/** Looks of the panel. */
export const styles = css``;

/** Opens the panel. */
export function openPanel(port: SheetPort): SheetPanel {
  return {
    render(): TemplateResult {
      return html`<p>${port.state.participants.length}</p>`;
    },
  };
}
