import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { planDetailsWords } from './plan-details.words.js';
import type { PlanView } from './plan-view.js';

/** Asks who hands the plan in, before it is done. */
export function submitForm({ state, words: base, language, send }: PlanView): TemplateResult {
  const words = planDetailsWords[language];
  const warnings = state.findings.filter(({ severity }) => severity === 'warning').length;
  const isNameless = state.notice?.kind === 'nameless';
  const type = (field: 'author' | 'role') => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    send({ kind: 'type-submitter', typed: { [field]: value } });
  };
  return html`<form
    class="submit screen-only"
    part="submit"
    aria-labelledby="submit-heading"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const given = new FormData(event.target as HTMLFormElement);
      const [author, role] = ['author', 'role'].map((name) => (given.get(name) as string).trim());
      send({ kind: 'submit', author: author ?? '', ...(role ? { role } : {}) });
    }}
  >
    <h2 id="submit-heading">${words.submitHeading}</h2>
    <p>${words.submitHint}</p>
    ${warnings === 0 ? nothing : html`<p class="finding">${words.submitWarnings(warnings)}</p>`}
    <div class="fields">
      <div>
        <label>
          ${words.submitter}
          <input
            name="author"
            maxlength="120"
            autocomplete="name"
            required
            .value=${live(state.submitter?.author ?? state.author)}
            @input=${type('author')}
            aria-invalid=${isNameless ? 'true' : 'false'}
            aria-describedby=${isNameless ? 'submit-nameless' : nothing}
          />
        </label>
        ${isNameless ? html`<p id="submit-nameless" class="finding error">${base.nameless}</p>` : nothing}
      </div>
      <label>
        ${words.role}
        <input
          name="role"
          maxlength="120"
          .value=${live(state.submitter?.role ?? '')}
          @input=${type('role')}
        />
      </label>
    </div>
    <div class="buttons">
      <button type="submit" class="primary" data-action="submit">${words.submit}</button>
      <button
        type="button"
        data-action="cancel-submit"
        @click=${() => {
          send({ kind: 'cancel-submit' });
        }}
      >
        ${words.cancel}
      </button>
    </div>
  </form>`;
}
