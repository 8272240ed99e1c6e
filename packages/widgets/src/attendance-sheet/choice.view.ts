import { attendanceStatuses } from '@berdaya/core/attendance';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AttendanceSheetWords } from './attendance-sheet.words.js';

/** What a choice offers. */
export type Option = readonly [value: string, label: string];

/** Every status, to choose one from. */
export function statusOptions(words: AttendanceSheetWords): readonly Option[] {
  return attendanceStatuses.map((each) => [each, words.statuses[each]]);
}

/** A choice with its label. */
export function choice(
  label: string | TemplateResult,
  chosen: string,
  options: readonly Option[],
  choose: (value: string) => void,
  width = '',
): TemplateResult {
  return html`<label class=${width}>
    ${label}
    <select
      @change=${(event: Event) => {
        choose(valueOf(event));
      }}
    >
      ${optionsOf(options, chosen)}
    </select>
  </label>`;
}

/** The options of a choice. */
export function optionsOf(options: readonly Option[], chosen: string): TemplateResult[] {
  return options.map(
    ([value, text]) =>
      html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
  );
}

/** What stands in the field an event comes from. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
