import { describeIssue } from '@berdaya/core/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FormFinding } from './findings.state.js';
import { authorIn, type FollowScene } from './follow-scene.js';
import { typedInto, type FormKey } from './typed.state.js';

/** A form as its fields need it. */
export interface FormView {
  readonly scene: FollowScene;
  readonly form: FormKey;
  /** What is told at its fields. */
  readonly told: readonly FormFinding[];
}

interface FieldOptions {
  readonly type?: 'text' | 'date' | 'number';
  readonly isLong?: boolean;
  readonly maximum?: number;
  readonly hint?: string;
  readonly isRequired?: boolean;
  /** What is shown while nothing is typed. */
  readonly initial?: string;
}

/** Attributes that tie a field to what is said about it. */
function ties({ form, told }: FormView, name: string, hint: string | undefined) {
  const id = fieldId(form, name);
  const here = told.filter(({ field }) => field === name);
  const ids = [hint === undefined ? '' : `${id}-hint`, here.length === 0 ? '' : `${id}-findings`];
  const described = ids.filter((each) => each !== '').join(' ');
  return {
    id,
    invalid: here.some(({ severity }) => severity === 'error') ? 'true' : 'false',
    described: described === '' ? nothing : described,
  } as const;
}

/** The id of a field; one form of each kind is shown at a time. */
export function fieldId(form: FormKey, name: string): string {
  return `follow-${form.split(' ')[0] ?? ''}-${name}`;
}

/** What is found at a field, in words. */
export function findingsAt(
  { scene: { words, catalogue, port }, form, told }: FormView,
  name: string,
): TemplateResult | typeof nothing {
  const here = told.filter(({ field }) => field === name);
  if (here.length === 0) return nothing;
  return html`<div id="${fieldId(form, name)}-findings">
    ${here.map(
      (finding) =>
        html`<p
          class="finding ${finding.severity}"
          data-code=${'fault' in finding ? finding.fault : finding.issue.code}
        >
          <strong>${port.words[finding.severity]}:</strong>
          ${'fault' in finding ? words.findings[finding.fault] : describeIssue(finding.issue, catalogue)}
        </p>`,
    )}
  </div>`;
}

/** A field into which something is written. */
export function textField(
  view: FormView,
  name: string,
  label: string,
  { type = 'text', isLong = false, maximum = 200, hint, isRequired = false, initial }: FieldOptions,
): TemplateResult {
  const { scene, form } = view;
  const { id, invalid, described } = ties(view, name, hint);
  const value = typedInto(scene.follow, form).fields[name] ?? initial ?? '';
  const type_ = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value;
    scene.send({ kind: 'type', form, fields: { [name]: typed } });
  };
  return html`<div class="field ${isLong ? 'wide' : ''}">
    <label for=${id}>${label}${requiredNote(scene, isRequired)}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${
      isLong
        ? html`<textarea
            id=${id}
            data-field=${name}
            maxlength=${maximum}
            aria-required=${isRequired}
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${live(value)}
            @input=${type_}
          ></textarea>`
        : html`<input
            id=${id}
            data-field=${name}
            type=${type === 'date' ? 'date' : 'text'}
            inputmode=${type === 'number' ? 'numeric' : nothing}
            maxlength=${type === 'date' ? nothing : maximum}
            autocomplete="off"
            aria-required=${isRequired}
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${live(value)}
            @input=${type_}
          />`
    }
    ${findingsAt(view, name)}
  </div>`;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A field in which one of some is chosen. */
export function choiceField(
  view: FormView,
  name: string,
  label: string,
  choices: readonly Choice[],
  change?: (value: string) => void,
): TemplateResult {
  const { scene, form } = view;
  const { id, invalid, described } = ties(view, name, undefined);
  const value = typedInto(scene.follow, form).fields[name] ?? '';
  return html`<div class="field">
    <label for=${id}>${label}${requiredNote(scene, true)}</label>
    <select
      id=${id}
      data-field=${name}
      aria-required="true"
      aria-invalid=${invalid}
      aria-describedby=${described}
      .value=${live(value)}
      @change=${(event: Event) => {
        const chosen = (event.target as HTMLSelectElement).value;
        if (change) change(chosen);
        else scene.send({ kind: 'type', form, fields: { [name]: chosen } });
      }}
    >
      ${[{ value: '', label: scene.words.choose }, ...choices].map(
        (choice) =>
          html`<option value=${choice.value} ?selected=${choice.value === value}>
            ${choice.label}
          </option>`,
      )}
    </select>
    ${findingsAt(view, name)}
  </div>`;
}

/** One of a few, each to be tapped. */
export function radioField(
  view: FormView,
  name: string,
  label: string,
  choices: readonly Choice[],
  change?: (value: string) => void,
  chosen?: string,
): TemplateResult {
  const { scene, form } = view;
  const { id, invalid, described } = ties(view, name, undefined);
  const value = chosen ?? typedInto(scene.follow, form).fields[name] ?? '';
  return html`<fieldset
    class="field wide choices"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${invalid}
    aria-describedby=${described}
  >
    <legend>${label}${requiredNote(scene, true)}</legend>
    <div class="chips">
      ${choices.map(
        (choice) =>
          html`<label>
            <input
              type="radio"
              name=${id}
              data-field=${name}
              value=${choice.value}
              .checked=${live(choice.value === value)}
              @change=${() => {
                if (change) change(choice.value);
                else scene.send({ kind: 'type', form, fields: { [name]: choice.value } });
              }}
            />
            <span>${choice.label}</span>
          </label>`,
      )}
    </div>
    ${findingsAt(view, name)}
  </fieldset>`;
}

/** Who records the form. */
export function authorField(view: FormView, label: string): TemplateResult {
  return textField(view, 'author', label, {
    maximum: 120,
    isRequired: true,
    initial: authorIn(view.scene, view.form),
  });
}

function requiredNote({ words }: FollowScene, isRequired: boolean) {
  return isRequired ? html` <span class="hint">(${words.required})</span>` : nothing;
}
