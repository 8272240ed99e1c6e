import { css, html, nothing, type TemplateResult } from 'lit';
import type { SheetPanel, SheetPort } from '../attendance-panels.js';
import { registrationFormStyles } from '../roster/registration-form.styles.js';
import { registrationForm } from '../roster/registration-form.view.js';
import { KeypadSession } from './keypad-session.js';
import { keypadStyles } from './keypad.styles.js';
import { keypadEntry, keypadLog } from './keypad-entry.view.js';
import { keypadFinish } from './keypad-finish.view.js';
import { keypadSettings } from './keypad-settings.view.js';

/** Looks of the panel. */
export const styles = css`
  ${keypadStyles}
  ${registrationFormStyles}
`;

/** Opens the keypad: a signed paper list is copied by its row numbers. */
export function openPanel(port: SheetPort): SheetPanel {
  const keypad = new KeypadSession(port);
  return {
    render(): TemplateResult {
      const shown = keypad.shown();
      if (shown === undefined) return html``;
      return html`<div class="keypad">
        ${keypadSettings(shown, keypad)}
        ${
          keypad.isRegistering
            ? html`<div class="walk-in">${registrationForm(keypad.walkInForm(shown.session))}</div>`
            : nothing
        }
        ${keypadEntry(shown, keypad)} ${keypadLog(shown, keypad)} ${keypadFinish(shown, keypad)}
      </div>`;
    },
  };
}
