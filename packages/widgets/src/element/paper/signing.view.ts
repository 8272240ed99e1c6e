import { isCalendarDate, type CalendarDate } from '@berdaya/core/kernel';
import type { Signatory } from '@berdaya/core/paper';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { field, select, valueOf } from './print-fields.view.js';
import type { PaperWords } from './paper.words.js';
import { mostSignatories, withChange, without, withOneMore } from './signatories.state.js';

/** Who signs, where and when. */
interface Signing {
  readonly signedAt?: string | null | undefined;
  readonly signedOn?: CalendarDate | null | undefined;
  readonly signatories?: readonly Signatory[] | null | undefined;
}

/** What is asked for signing, and who is told. */
export interface SigningControls {
  readonly form: Signing;
  readonly words: PaperWords;
  /** What is asked beside place and date. */
  readonly more?: unknown;
  /** `isLeft` is `false` while somebody is still typing. */
  readonly own: (change: Pick<Signing, 'signedAt' | 'signedOn'>, isLeft?: boolean) => void;
  readonly sign: (signatories: Signatory[], isLeft?: boolean) => void;
}

/** Place, date and signatories, kept while the page is open. */
export function signingDetails({ form, words, more, own, sign }: SigningControls): TemplateResult {
  const signatories = form.signatories ?? [];
  return html`<details class="signing">
    <summary>${words.details}</summary>
    <p class="status-line">${words.memory}</p>
    <div class="print-choices">
      ${more}
      ${field(words.signedAt, form.signedAt ?? '', 100, (signedAt, isLeft) => {
        own({ signedAt: signedAt === '' ? null : signedAt }, isLeft);
      })}
      <label
        >${words.signedOn}
        <input
          type="date"
          min="1900-01-01"
          max="2199-12-31"
          .value=${live(form.signedOn ?? '')}
          @change=${(event: Event) => {
            const typed = valueOf(event);
            // A year that is being typed is 2 and 20 first; to take that for none would empty the field.
            if (typed === '') own({ signedOn: null });
            else if (isCalendarDate(typed)) own({ signedOn: typed });
          }}
        />
      </label>
    </div>
    ${signatories.map((who, index) => signatoryFields(who, index, signatories, words, sign))}
    <button
      type="button"
      ?disabled=${signatories.length >= mostSignatories}
      @click=${() => {
        sign(withOneMore(signatories));
      }}
    >
      ${words.addSignatory}
    </button>
  </details>`;
}

function signatoryFields(
  who: Signatory,
  index: number,
  all: readonly Signatory[],
  words: PaperWords,
  sign: SigningControls['sign'],
): TemplateResult {
  const change =
    (name: Parameters<typeof withChange>[2]) =>
    (typed: string, isLeft = true) => {
      sign(withChange(all, index, name, typed), isLeft);
    };
  return html`<fieldset>
    <legend>${words.signatory(index + 1)}</legend>
    ${select(words.position, who.position, Object.entries(words.positions), change('position'))}
    ${field(words.opening, who.opening ?? '', 120, change('opening'))}
    ${field(words.office, who.office ?? '', 200, change('office'))}
    ${field(words.name, who.name ?? '', 120, change('name'))}
    ${field(words.nip, who.nip ?? '', 40, change('nip'))}
    <button
      type="button"
      @click=${() => {
        sign(without(all, index));
      }}
    >
      ${words.removeSignatory(index + 1)}
    </button>
  </fieldset>`;
}
