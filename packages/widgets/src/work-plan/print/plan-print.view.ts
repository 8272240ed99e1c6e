import { planShapes, type PlanColumn, type PlanForm, type WorkPlan } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { select } from '../../element/paper/print-fields.view.js';
import { responsiblePeople } from './card-paper.state.js';
import {
  formsToChoose,
  optionalColumns,
  type CardsFor,
  type ChosenForm,
  type PlanPrintChoice,
} from './plan-print.state.js';
import type { PlanPrintWords } from './plan-print.words.js';

/** What the choices of the panel show, and whom they tell. */
export interface PlanPrintControls {
  readonly plan: WorkPlan;
  readonly choice: PlanPrintChoice;
  /** The form as chosen. */
  readonly form: ChosenForm;
  readonly documentForm: PlanForm | null;
  readonly words: PlanPrintWords;
  readonly choose: (change: Partial<PlanPrintChoice>) => void;
}

/** What to print, and how. */
export function planPrintChoices(controls: PlanPrintControls): TemplateResult {
  const { choice, form, documentForm, words, choose } = controls;
  const forms = formsToChoose(documentForm);
  return html`<div class="print-choices">
      ${select(
        words.kind,
        choice.shape,
        planShapes.map((shape) => [shape, words.shapes[shape]]),
        (shape) => {
          choose({ shape: shape as PlanPrintChoice['shape'] });
        },
        'wide',
      )}
      ${choice.shape === 'card' ? cardsChoice(controls) : nothing}
      ${select(
        words.form,
        choice.formId ?? forms[0]?.id ?? '',
        forms.map((each) => [each.id, formName(each, documentForm, words)]),
        (formId) => {
          choose({ formId, signatories: null });
        },
      )}
      ${select(
        words.paper,
        form.paper ?? 'A4',
        ['A4', 'F4'].map((each) => [each, each]),
        (paper) => {
          choose({ own: { ...choice.own, paper: paper as 'A4' | 'F4' } });
        },
      )}
    </div>
    ${choice.shape === 'table' ? columnChoices(controls) : nothing}`;
}

function cardsChoice({ plan, choice, words, choose }: PlanPrintControls): TemplateResult {
  const people = responsiblePeople(plan);
  return select(
    words.cards,
    choice.cards,
    [
      ['owner', words.wholePlan],
      ...(people.length === 0 ? [] : [['everyone', words.eachPerson] as const]),
      ...people.map((person) => [`person:${person}`, person] as const),
    ],
    (cards) => {
      choose({ cards: cards as CardsFor });
    },
  );
}

function columnChoices({ choice, form, words, choose }: PlanPrintControls): TemplateResult {
  const isShown = (column: PlanColumn) => form.columns.some(({ shows }) => shows === column);
  return html`<details class="signing">
    <summary>${words.shownColumns}</summary>
    <fieldset>
      <legend class="visually-hidden">${words.shownColumns}</legend>
      ${optionalColumns.map(
        (column) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${live(isShown(column))}
              @change=${(event: Event) => {
                const { checked } = event.target as HTMLInputElement;
                choose({ columns: { ...choice.columns, [column]: checked } });
              }}
            />
            ${words.columns[column]}
          </label>`,
      )}
    </fieldset>
  </details>`;
}

function formName(form: PlanForm, documentForm: PlanForm | null, words: PlanPrintWords): string {
  return form.name ?? (form === documentForm ? words.documentForm : words.standardForm);
}
