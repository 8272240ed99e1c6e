import type { ListedParticipant } from '@berdaya/core/participant';
import { html, nothing, type TemplateResult } from 'lit';
import { villageMeant } from './known-places.state.js';
import {
  personLabel,
  registrationFault,
  type Registration,
  type RegistrationContext,
} from './registration.state.js';
import type { RosterWords } from './roster.words.js';

/** What a form of registration is for, and what it does with what was typed. */
export interface RegistrationForm {
  readonly words: RosterWords;
  readonly context: RegistrationContext;
  /** Who may be replaced; none asks for no substitution. */
  readonly replaceable: readonly ListedParticipant[];
  readonly roles: readonly string[];
  readonly title: string;
  readonly submitLabel: string;
  /** The form as it is filled in at first, and whose correction it is. */
  readonly initial?: Registration;
  readonly id?: string;
  /** Session in which the person may be marked present at once; not asked where there is none. */
  readonly presentIn?: string;
  readonly isPresent?: boolean;
  /** Why the form was not taken. */
  readonly refusal: string;
  readonly submit: (registration: Registration, isPresent: boolean) => void;
  readonly refuse: (sentence: string) => void;
  readonly cancel?: () => void;
}

/** Asks for a name, and for whatever else is known by then: sex, village, role, whom the person stands in for. */
export function registrationForm(form: RegistrationForm): TemplateResult {
  const { words, context, initial, roles, replaceable } = form;
  const key = form.id ?? 'new';
  return html`<form
    class="registration"
    aria-label=${form.title}
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      submit(event.target as HTMLFormElement, form);
    }}
  >
    <label class="wide"
      >${words.name}
      <input
        name="name"
        required
        maxlength="120"
        autocomplete="off"
        autocapitalize="words"
        .value=${initial?.name ?? ''}
      />
    </label>
    <fieldset class="sexes">
      <legend>${words.sex}</legend>
      ${(['female', 'male', 'unknown'] as const).map(
        (each) =>
          html`<label
            ><input
              type="radio"
              name="sex"
              value=${each}
              ?checked=${(initial?.sex ?? 'unknown') === each}
            />${words.sexes[each]}</label
          >`,
      )}
    </fieldset>
    <label
      >${words.village}
      <input
        name="village"
        list="villages-${key}"
        maxlength="100"
        autocomplete="off"
        .value=${initial?.village ?? ''}
        @change=${(event: Event) => {
          completeVillage(event.target as HTMLInputElement, context);
        }}
      />
    </label>
    <label
      >${words.role}
      <input
        name="role"
        list="roles-${key}"
        maxlength="120"
        autocomplete="off"
        .value=${initial?.role ?? ''}
      />
    </label>
    ${
      replaceable.length === 0
        ? nothing
        : html`<details ?open=${(initial?.substitutesFor ?? '') !== ''}>
            <summary>${words.more}</summary>
            <div class="registration">
              <label
                >${words.substitutesFor}
                <input
                  name="substitutesFor"
                  list="people-${key}"
                  autocomplete="off"
                  aria-describedby="substitute-help-${key}"
                  .value=${initial?.substitutesFor ?? ''}
                />
              </label>
              <label
                >${words.letter}
                <input
                  name="letter"
                  maxlength="120"
                  autocomplete="off"
                  .value=${initial?.letter ?? ''}
                />
              </label>
              <p class="hint" id="substitute-help-${key}">${words.substituteHelp}</p>
            </div>
          </details>`
    }
    ${
      form.presentIn === undefined
        ? nothing
        : html`<label class="check"
            ><input
              type="checkbox"
              name="isPresent"
              ?checked=${form.isPresent ?? true}
            />${words.markPresent(form.presentIn)}</label
          >`
    }
    ${form.refusal === '' ? nothing : html`<p class="refusal wide">${form.refusal}</p>`}
    <div class="actions">
      <button class="primary">${form.submitLabel}</button>
      ${
        form.cancel
          ? html`<button type="button" class="cancel" @click=${form.cancel}>
              ${words.cancel}
            </button>`
          : nothing
      }
    </div>
    ${suggestions(
      `villages-${key}`,
      context.villages.map(({ label }) => label),
    )}
    ${suggestions(`roles-${key}`, roles)}
    ${suggestions(`people-${key}`, replaceable.map(personLabel))}
  </form>`;
}

const mostSuggestions = 300;

function suggestions(id: string, values: readonly string[]): TemplateResult {
  return html`<datalist id=${id}>
    ${values.slice(0, mostSuggestions).map((value) => html`<option value=${value}></option>`)}
  </datalist>`;
}

/** A few letters that can only be one village become it, so that whoever types sees what is meant. */
function completeVillage(input: HTMLInputElement, { villages }: RegistrationContext): void {
  input.value = villageMeant(input.value, villages)?.label ?? input.value;
}

function submit(element: HTMLFormElement, form: RegistrationForm): void {
  const data = new FormData(element);
  const typed = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const sex = typed('sex');
  const registration: Registration = {
    name: typed('name'),
    sex: sex === 'female' || sex === 'male' ? sex : null,
    village: typed('village'),
    role: typed('role'),
    substitutesFor: typed('substitutesFor'),
    letter: typed('letter'),
  };
  const fault = registrationFault(registration, form.context, form.id);
  if (fault !== null) {
    form.refuse(form.words.faults[fault]);
    const wrong = fault === 'no-name' ? 'name' : 'substitutesFor';
    element.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
    return;
  }
  form.submit(registration, data.get('isPresent') !== null);
  element.reset();
}
