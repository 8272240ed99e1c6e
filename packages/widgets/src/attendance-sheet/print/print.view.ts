import type { AttendanceForm } from '@berdaya/core/attendance';
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
import { select, valueOf } from '../../element/paper/print-fields.view.js';
import type { PrintWords } from './print.words.js';

/** What the choices of the panel show, and whom they tell. */
export interface PrintControls {
  readonly state: AttendanceSheetState;
  readonly choice: PrintChoice;
  /** The form as chosen. */
  readonly form: AttendanceForm;
  readonly documentForm: AttendanceForm | null;
  readonly words: PrintWords;
  /** `isLeft` is `false` while somebody is still typing. */
  readonly choose: (change: Partial<PrintChoice>, isLeft?: boolean) => void;
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

function formName(
  form: AttendanceForm,
  documentForm: AttendanceForm | null,
  words: PrintWords,
): string {
  if (form === documentForm) return form.name ?? words.documentForm;
  return form.name ?? words.standardForm;
}
