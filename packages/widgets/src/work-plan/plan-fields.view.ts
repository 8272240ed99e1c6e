import type { CalendarDate, Issue } from '@berdaya/core/kernel';
import type { WorkPlanItem } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { findingList, isInvalid } from './findings.view.js';
import { findingsAt, type PlanRow } from './plan-rows.state.js';
import type { PlanView } from './plan-view.js';

/** Texts of an activity that are typed as they are. */
export type TextField = Extract<
  keyof WorkPlanItem,
  | 'activity'
  | 'responsible'
  | 'indicator'
  | 'number'
  | 'problem'
  | 'objective'
  | 'targetGroup'
  | 'method'
  | 'place'
  | 'targetValue'
  | 'unit'
  | 'evidenceNamed'
>;

const longest: Readonly<Record<TextField, number>> = {
  activity: 500,
  responsible: 200,
  indicator: 500,
  number: 40,
  problem: 500,
  objective: 500,
  targetGroup: 200,
  method: 200,
  place: 200,
  targetValue: 40,
  unit: 40,
  evidenceNamed: 200,
};

/** What a field is made of, whatever its kind. */
export interface FieldParts {
  readonly label: string;
  /** Name of the field, for focus and findings. */
  readonly field: string;
  readonly findings: readonly Issue[];
}

/** A field with its label and what is found there. `control` gets what ARIA needs. */
export function labelled(
  { item }: PlanRow,
  { label, field, findings }: FieldParts,
  { words }: PlanView,
  control: (aria: { invalid: 'true' | 'false'; described: string | typeof nothing }) => unknown,
): TemplateResult {
  const id = `findings-${item.id}-${field}`;
  const described = findings.length === 0 ? nothing : id;
  return html`<label>
      <span class="label">${label}</span>
      ${control({ invalid: isInvalid(findings), described })}
    </label>
    ${findingList(id, findings, words)}`;
}

/** A text that grows with what is written in it. */
export function textField(
  row: PlanRow,
  field: TextField,
  label: string,
  view: PlanView,
  also: readonly Issue[] = [],
): TemplateResult {
  const { item, index } = row;
  const findings = [...findingsAt(view.state, index, field), ...also];
  return labelled(row, { label, field, findings }, view, ({ invalid, described }) =>
    growing(
      item[field] ?? '',
      (typed) => {
        view.send({ kind: 'change-item', id: item.id, change: { [field]: typed } });
      },
      { field, maximum: longest[field], invalid, described, isReadOnly: !view.canEdit },
    ),
  );
}

interface Growing {
  readonly field: string;
  readonly maximum: number;
  readonly invalid: 'true' | 'false';
  readonly described: string | typeof nothing;
  readonly isReadOnly: boolean;
}

/** A text area as tall as its text: a copy of the text behind it gives the height, and is what is printed. */
function growing(
  value: string,
  type: (typed: string) => void,
  { field, maximum, invalid, described, isReadOnly }: Growing,
): TemplateResult {
  return html`<span class="grow" data-text=${value}>
    <textarea
      rows="1"
      data-field=${field}
      maxlength=${maximum}
      aria-invalid=${invalid}
      aria-describedby=${described}
      ?readonly=${isReadOnly}
      .value=${live(value)}
      @input=${(event: Event) => {
        type((event.target as HTMLTextAreaElement).value);
      }}
    ></textarea>
  </span>`;
}

/** A day, chosen from the browser's own calendar. */
export function dateField(
  row: PlanRow,
  parts: FieldParts,
  value: CalendarDate | null | undefined,
  view: PlanView,
  choose: (date: CalendarDate | null) => void,
): TemplateResult {
  return labelled(
    row,
    parts,
    view,
    ({ invalid, described }) =>
      html`<span class="grow day" data-text=${value == null ? '' : view.words.format.date(value)}
        ><input
          type="date"
          min="1900-01-01"
          max="2199-12-31"
          data-field=${parts.field}
          aria-invalid=${invalid}
          aria-describedby=${described}
          ?readonly=${!view.canEdit}
          .value=${live(value ?? '')}
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            // A year that is being typed is 2 and 20 first, and a plan with such a day cannot be read again.
            if (isOutOfRange(input)) return;
            choose(input.value === '' ? null : (input.value as CalendarDate));
          }}
          @blur=${({ target }: Event) => {
            if (isOutOfRange(target as HTMLInputElement)) choose(null);
          }}
      /></span>`,
  );
}

function isOutOfRange({ validity }: HTMLInputElement): boolean {
  return validity.rangeUnderflow || validity.rangeOverflow;
}
