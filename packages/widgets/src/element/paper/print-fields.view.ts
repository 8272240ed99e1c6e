import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Hears what is typed into a line: as it is typed, and once more, without blanks around it, when the line is left. */
export type Typing = (typed: string, isLeft: boolean) => void;

/** A line to type in. */
export function field(
  label: string,
  value: string,
  longest: number,
  change: Typing,
): TemplateResult {
  return html`<label
    >${label}
    <input
      maxlength=${longest}
      .value=${live(value)}
      @input=${(event: Event) => {
        change(valueOf(event), false);
      }}
      @change=${(event: Event) => {
        change(valueOf(event).trim(), true);
      }}
    />
  </label>`;
}

/** A choice among several. */
export function select(
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
  choose: (value: string) => void,
  width = '',
): TemplateResult {
  return html`<label class=${width}
    >${label}
    <select
      @change=${(event: Event) => {
        choose(valueOf(event));
      }}
    >
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </label>`;
}

/** What was typed or chosen. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
