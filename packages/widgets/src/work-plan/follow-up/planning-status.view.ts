import { itemPlanning, planningLinkDocuments } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { toldFindings } from './findings.state.js';
import { authorIn, type FollowScene } from './follow-scene.js';
import { authorField, choiceField, textField, type FormView } from './form-parts.view.js';
import type { FollowedItem } from './plan-facts.state.js';
import {
  planningFields,
  planningResult,
  planningStatuses,
  planningTakenBack,
} from './planning-status.state.js';
import { typedInto, type FormKey } from './typed.state.js';

const summarySelector = '.follow [data-part="planning"] summary';

/** In which planning document an activity is, how far, and a form to record it. */
export function planningView(followed: FollowedItem, scene: FollowScene): TemplateResult {
  const { words, facts } = scene;
  const link = followed.item.planningLink;
  const now =
    link == null
      ? words.planningNone
      : words.planningIs(
          words.documents[link.document],
          link.year,
          words.planningStatuses[link.status],
        );
  const stands = itemPlanning(followed.item.id, facts.record.planning ?? []);
  return html`<details class="more" data-part="planning">
    <summary>
      <span>${words.planning}: <strong>${now}</strong></span>
    </summary>
    ${stands?.isContested === true ? html`<p class="note">${words.planningContested}</p>` : nothing}
    ${
      facts.isReadOnly
        ? nothing
        : html`<p class="hint">${words.planningMeans}</p>
            ${planningForm(followed, scene)}`
    }
  </details>`;
}

function planningForm(followed: FollowedItem, scene: FollowScene): TemplateResult {
  const { words, facts, follow, record } = scene;
  const form: FormKey = `planning ${followed.item.id}`;
  const typed = typedInto(follow, form).fields;
  const known = planningFields(followed.item.planningLink);
  const fields = { ...known, ...typed };
  const author = authorIn(scene, form);
  const { line, findings } = planningResult(fields, followed, facts, author);
  const isChecked = follow.checked.includes(form);
  // What is shown is what is known, with what is typed over it.
  const shown = { ...follow, forms: { ...follow.forms, [form]: { fields, evidence: [] } } };
  const view: FormView = {
    scene: { ...scene, follow: shown },
    form,
    told: toldFindings(findings, isChecked),
  };
  const choices = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
    values.map((value) => ({ value, label: labels[value] }));
  return html`<form
    class="fields"
    data-form="planning"
    novalidate
    aria-label=${words.planning}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      record({ form, line, findings, sentence: words.planningRecorded, focus: [summarySelector] });
    }}
  >
    ${choiceField(view, 'document', words.document, choices(planningLinkDocuments, words.documents))}
    ${textField(view, 'year', words.year, { type: 'number', maximum: 4, isRequired: true })}
    ${choiceField(view, 'status', words.planningStatus, choices(planningStatuses, words.planningStatuses))}
    ${textField(view, 'proposedOn', words.proposedOn, { type: 'date' })}
    ${textField(view, 'reference', words.planningReference, { maximum: 120 })}
    ${textField(view, 'basisYear', words.basisYear, {
      type: 'number',
      maximum: 4,
      hint: words.basisYearHint,
    })}
    ${authorField(view, words.stepBy)}
    <div class="buttons wide">
      <button class="primary" data-action="record-planning">${words.recordPlanning}</button>
      ${
        followed.item.planningLink == null
          ? nothing
          : html`<button
              type="button"
              data-action="take-back-planning"
              @click=${() => {
                record({
                  form,
                  line: author.trim() === '' ? null : planningTakenBack(followed, facts),
                  findings: findings.filter(({ field }) => field === 'author'),
                  sentence: words.takenBack,
                  focus: [summarySelector],
                });
              }}
            >
              ${words.takeBack}
            </button>`
      }
    </div>
  </form>`;
}
