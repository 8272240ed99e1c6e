import { isCalendarDate } from '@berdaya/core/kernel';
import type { AttendanceForm, FormSignatory } from '@berdaya/core/attendance';
import { trainingDays } from '@berdaya/core/training';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';
import {
  formsToChoose,
  isColumnShown,
  optionalColumns,
  type PrintChoice,
} from './print-form.state.js';
import type { PrintWords } from './print.words.js';
import { mostSignatories, withChange, without, withOneMore } from './signatories.state.js';

/** What the choices of the panel show, and whom they tell. */
export interface PrintControls {
  readonly state: AttendanceSheetState;
  readonly choice: PrintChoice;
  /** The form as chosen. */
  readonly form: AttendanceForm;
  readonly documentForm: AttendanceForm | null;
  readonly words: PrintWords;
  readonly choose: (change: Partial<PrintChoice>) => void;
  readonly chooseSession: (sessionId: string) => void;
}

/** What to print, and how. */
export function printChoices(controls: PrintControls): TemplateResult {
  const { choice, form, documentForm, words, choose } = controls;
  const own = (change: Partial<AttendanceForm>) => {
    choose({ own: { ...choice.own, ...change } });
  };
  const isList = choice.kind !== 'recap';
  return html`<div class="print-choices">
    ${select(words.kind, choice.kind, Object.entries(words.kinds), (kind) => {
      choose({ kind: kind as PrintChoice['kind'] });
    })}
    ${
      isList
        ? scopeChoice(controls)
        : select(words.recapBy, choice.recapBy, Object.entries(words.recapKinds), (recapBy) => {
            choose({ recapBy: recapBy as PrintChoice['recapBy'] });
          })
    }
    ${select(
      words.form,
      choice.formId ?? formsToChoose(documentForm)[0]?.id ?? '',
      formsToChoose(documentForm).map((each) => [each.id, formName(each, documentForm, words)]),
      (formId) => {
        choose({ formId });
      },
    )}
    ${select(
      words.paper,
      form.paper ?? 'A4',
      ['A4', 'F4'].map((each) => [each, each]),
      (paper) => {
        own({ paper: paper as AttendanceForm['paper'] });
      },
    )}
    ${isList ? listChoices(controls, own) : nothing}
  </div>`;
}

function listChoices(
  { choice, form, words, choose }: PrintControls,
  own: (change: Partial<AttendanceForm>) => void,
): TemplateResult {
  return html`${select(
      words.orientation,
      form.orientation ?? 'portrait',
      Object.entries(words.orientations),
      (orientation) => {
        own({ orientation: orientation as AttendanceForm['orientation'] });
      },
    )}
    ${select(
      words.signatures,
      form.signatures ?? 'alternating',
      Object.entries(words.signatureStyles),
      (signatures) => {
        own({ signatures: signatures as AttendanceForm['signatures'] });
      },
    )}
    ${
      choice.kind === 'blank'
        ? html`<label
            >${words.emptyRows}
            <input
              type="number"
              min="0"
              max="100"
              .value=${live(String(form.emptyRows ?? 5))}
              @change=${(event: Event) => {
                const typed = Math.trunc(Number(valueOf(event)));
                own({ emptyRows: Math.min(100, Math.max(0, Number.isNaN(typed) ? 0 : typed)) });
              }}
            />
          </label>`
        : nothing
    }
    <fieldset>
      <legend>${words.shownColumns}</legend>
      ${optionalColumns.map(
        (column) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${live(isColumnShown(form, column))}
              @change=${(event: Event) => {
                const { checked } = event.target as HTMLInputElement;
                choose({ columns: { ...choice.columns, [column]: checked } });
              }}
            />
            ${words.optional[column]}
          </label>`,
      )}
    </fieldset>`;
}

function scopeChoice({
  state,
  choice,
  words,
  choose,
  chooseSession,
}: PrintControls): TemplateResult {
  const days = trainingDays(state);
  const options = [
    ...state.sessions.map(({ id, heldOn, startTime, title }): [string, string] => [
      `session:${id}`,
      [words.format.date(heldOn), startTime, `· ${title}`].filter(Boolean).join(' '),
    ]),
    ...days.map(({ date }): [string, string] => [
      `day:${date}`,
      words.wholeDay(words.format.dayAndDate(date)),
    ]),
    ['every-session', words.everySession] as const,
    ['every-day', words.everyDay] as const,
  ];
  return select(
    words.scope,
    choice.scope ?? `session:${state.sessionId ?? ''}`,
    options,
    (scope) => {
      const isSession = scope.startsWith('session:');
      choose({ scope: isSession ? null : scope });
      if (isSession) chooseSession(scope.slice('session:'.length));
    },
    'wide',
  );
}

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

function formName(
  form: AttendanceForm,
  documentForm: AttendanceForm | null,
  words: PrintWords,
): string {
  if (form === documentForm) return form.name ?? words.documentForm;
  return form.name ?? words.standardForm;
}

function field(
  label: string,
  value: string,
  longest: number,
  change: (typed: string) => void,
): TemplateResult {
  return html`<label
    >${label}
    <input
      maxlength=${longest}
      .value=${live(value)}
      @change=${(event: Event) => {
        change(valueOf(event).trim());
      }}
    />
  </label>`;
}

function select(
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

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
