import { css } from 'lit';

/**
 * Colours and sizes of all elements. Each follows the page's own `--berdaya-…`, then the national
 * design system's `--ina-…`, then a fall-back whose contrast is checked (text 4.5:1, borders 3:1).
 */
export const tokens = css`
  :host {
    --_text: var(--berdaya-color-text, var(--ina-content-primary, #1f1f1f));
    --_muted: var(--berdaya-color-muted, #4d4d4d);
    --_surface: var(--berdaya-color-surface, var(--ina-background-primary, #ffffff));
    --_raised: var(--berdaya-color-raised, #f3f5f7);
    --_border: var(--berdaya-color-border, #767676);
    --_line: var(--berdaya-color-line, #d3d7db);
    --_accent: var(--berdaya-color-accent, var(--ina-primary-700, #0b5394));
    --_on-accent: var(--berdaya-color-on-accent, #ffffff);
    --_error: var(--berdaya-color-error, #a31515);
    --_error-surface: var(--berdaya-color-error-surface, #fdecec);
    --_warning: var(--berdaya-color-warning, #7a4b00);
    --_warning-surface: var(--berdaya-color-warning-surface, #fff5dc);
    --_radius: var(--berdaya-radius, var(--ina-radius-md, 0.375rem));
    --_target: var(--berdaya-target-size, 2.75rem);
    display: block;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--berdaya-font, inherit);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  button,
  input,
  select,
  textarea {
    min-height: var(--_target);
    padding-inline: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
  }
  button {
    min-width: var(--_target);
    cursor: pointer;
  }
  button:disabled {
    color: var(--_muted);
    background: var(--_raised);
    cursor: default;
  }
  button.primary {
    border-color: var(--_accent);
    color: var(--_on-accent);
    background: var(--_accent);
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875em;
  }
  .note {
    margin-block: 0.5rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-surface);
  }
  .note.error {
    border-color: var(--_error);
    background: var(--_error-surface);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .screen-only {
      display: none !important;
    }
  }
`;
