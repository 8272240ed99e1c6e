import type { Issue } from '@berdaya/core/kernel';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlanDetailsWords } from './plan-details.words.js';
import { labelled } from './plan-fields.view.js';
import { findingsAt, type PlanRow } from './plan-rows.state.js';
import type { PlanView } from './plan-view.js';
import { typedKey, yearOf, type YearField } from './typed-texts.state.js';
import type { WorkPlanWords } from './work-plan.words.js';

/** A year as it is typed: one that is none yet stays in its field, and is told once it is as long as a year. */
export function yearField(
  row: PlanRow,
  name: YearField,
  year: number | null,
  words: PlanDetailsWords,
  view: PlanView,
): TemplateResult {
  const { id } = row.item;
  const field = `planningLink.${name}`;
  const typed = view.state.typedTexts.get(typedKey(id, name));
  const isNoYear = typed !== undefined && yearOf(name, typed) === undefined;
  const isTold = isNoYear && (view.state.isChecked || typed.length >= 4);
  const type = (isLeft: boolean) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    view.send({ kind: 'type-year', year: { id, field: name, typed: value, isLeft } });
  };
  return labelled(
    row,
    {
      label: words[name],
      field,
      findings: isTold ? [noYear] : findingsAt(view.state, row.index, field),
    },
    { ...view, words: withYearWord(view.words, words) },
    ({ invalid, described }) =>
      html`<input
        inputmode="numeric"
        maxlength="4"
        data-field=${field}
        aria-invalid=${invalid}
        aria-describedby=${described}
        ?readonly=${!view.canEdit}
        .value=${live(typed ?? (year === null ? '' : String(year)))}
        @input=${type(false)}
        @change=${type(true)}
      />`,
  );
}

const noYear: Issue = { code: 'shape.wrong-kind', severity: 'error', path: [], params: {} };

function withYearWord(words: WorkPlanWords, { noYear: said }: PlanDetailsWords): WorkPlanWords {
  return { ...words, sentences: { ...words.sentences, [noYear.code]: () => said } };
}
