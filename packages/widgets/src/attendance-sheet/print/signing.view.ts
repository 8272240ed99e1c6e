import { isCalendarDate } from '@berdaya/core/kernel';
import type { AttendanceForm, FormSignatory } from '@berdaya/core/attendance';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { field, select, valueOf } from './print-fields.view.js';
import type { PrintControls } from './print.view.js';
import type { PrintWords } from './print.words.js';
import { mostSignatories, withChange, without, withOneMore } from './signatories.state.js';

/** Place, date and signatories, kept while the page is open. */
export function signingDetails({ choice, form, words, choose }: PrintControls): TemplateResult {
  const signatories = form.signatories ?? [];
  const own = (change: Partial<AttendanceForm>) => {
    choose({ own: { ...choice.own, ...change } });
  };
  const sign = (changed: FormSignatory[]) => {
    choose({ signatories: changed });
  };
  return html`<details class="signing">
    <summary>${words.details}</summary>
    <p class="status-line">${words.memory}</p>
    <div class="print-choices">
      ${field(words.place, form.place ?? '', 300, (place) => {
        own({ place: place === '' ? null : place });
      })}
      ${field(words.signedAt, form.signedAt ?? '', 100, (signedAt) => {
        own({ signedAt: signedAt === '' ? null : signedAt });
      })}
      <label
        >${words.signedOn}
        <input
          type="date"
          .value=${live(form.signedOn ?? '')}
          @change=${(event: Event) => {
            const typed = valueOf(event);
            own({ signedOn: isCalendarDate(typed) ? typed : null });
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
  who: FormSignatory,
  index: number,
  all: readonly FormSignatory[],
  words: PrintWords,
  sign: (changed: FormSignatory[]) => void,
): TemplateResult {
  const change = (name: Parameters<typeof withChange>[2]) => (typed: string) => {
    sign(withChange(all, index, name, typed));
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
