import type { Signatory } from '@berdaya/core/paper';
import {
  planColumns,
  planFormExamples,
  type PlanColumn,
  type PlanForm,
  type PlanShape,
} from '@berdaya/core/work-plan';
import type { WorkPlanMode } from '../work-plan.state.js';

/** Whose card is printed: the plan's as a whole, one for each who answers for an activity, or that of one of them. */
export type CardsFor = 'owner' | 'everyone' | `person:${string}`;

/** What somebody has chosen in the panel, and typed. */
export interface PlanPrintChoice {
  readonly shape: PlanShape;
  readonly cards: CardsFor;
  /** The form; `null` is the document's own, or else the usual one. */
  readonly formId: string | null;
  readonly columns: Readonly<Partial<Record<PlanColumn, boolean>>>;
  /** Fields that take the place of the form's. */
  readonly own: Partial<Pick<PlanForm, 'paper' | 'signedAt' | 'signedOn'>>;
  readonly signatories: readonly Signatory[] | null;
  /** The page in view, from 0. */
  readonly page: number;
  readonly isLarge: boolean;
}

/** The choice before anybody has chosen. */
export const firstChoice: PlanPrintChoice = {
  shape: 'table',
  cards: 'owner',
  formId: null,
  columns: {},
  own: {},
  signatories: null,
  page: 0,
  isLarge: false,
};

/** Columns without which the action table says nothing. */
const fixedColumns: readonly PlanColumn[] = ['number', 'activity'];

/** Columns that may be switched on and off. */
export const optionalColumns = planColumns.filter((each) => !fixedColumns.includes(each));

/** Columns of the usual form. */
const standardColumns: readonly PlanColumn[] = [
  'number',
  'activity',
  'objective',
  'target-group',
  'place',
  'time',
  'cost',
  'funding',
  'responsible',
  'parties',
  'indicator',
  'evidence',
];

/** A form as it was chosen, with the columns it comes to. */
export type ChosenForm = PlanForm & {
  readonly columns: NonNullable<PlanForm['columns']>;
};

/** The forms to choose from: the document's own or else the usual one, and the examples. */
export function formsToChoose(documentForm: PlanForm | null): readonly PlanForm[] {
  return [documentForm ?? { id: 'standard' }, ...planFormExamples];
}

/** The form as chosen. */
export function chosenForm(choice: PlanPrintChoice, documentForm: PlanForm | null): ChosenForm {
  const forms = formsToChoose(documentForm);
  const form = forms.find(({ id }) => id === choice.formId) ?? forms[0];
  const signatories = choice.signatories ?? form?.signatories;
  return {
    id: 'standard',
    ...form,
    ...choice.own,
    columns: shownColumns(choice, form?.columns ?? standardColumns.map((shows) => ({ shows }))),
    signatories: signatories == null ? null : [...signatories],
  };
}

/** The form's columns with those that were switched on or off, each once; the activity is never left out. */
function shownColumns(
  { columns }: PlanPrintChoice,
  given: ChosenForm['columns'],
): ChosenForm['columns'] {
  const shown = given.filter(
    ({ shows }, index) =>
      columns[shows] !== false && given.findIndex((each) => each.shows === shows) === index,
  );
  const missing = [...fixedColumns, ...optionalColumns.filter((each) => columns[each] === true)];
  for (const shows of missing) {
    if (shown.some((each) => each.shows === shows)) continue;
    const later = planColumns.slice(planColumns.indexOf(shows) + 1);
    const place = shown.findIndex((each) => later.includes(each.shows));
    shown.splice(place < 0 ? shown.length : place, 0, { shows });
  }
  return shown;
}

/** What Ctrl+P prints: what the panel shows; from any other view the shape that is nearest to it. */
export function choiceInView(choice: PlanPrintChoice, mode: WorkPlanMode): PlanPrintChoice {
  if (mode === 'print') return choice;
  const shape = mode === 'timeline' ? 'weeks' : mode === 'follow-up' ? 'card' : 'table';
  return { ...choice, shape, cards: 'owner' };
}
