import { progressStages, progressStatuses } from '@berdaya/core/work-plan';
import { html, nothing, type TemplateResult } from 'lit';
import { evidenceFields } from './evidence.view.js';
import { toldFindings } from './findings.state.js';
import { authorIn, type FollowScene } from './follow-scene.js';
import {
  authorField,
  choiceField,
  radioField,
  textField,
  type FormView,
} from './form-parts.view.js';
import type { FollowedItem } from './plan-facts.state.js';
import { afterStatus, isBlocked, needsReason, reportResult } from './report-form.state.js';
import { typedInto, type FormKey } from './typed.state.js';

/** The form of the report about an activity. */
export function reportKey({ item }: FollowedItem): FormKey {
  return `report ${item.id}`;
}

/** How far the activity is, since when, what is in the way, and what proves it. */
export function reportForm(followed: FollowedItem, scene: FollowScene): TemplateResult {
  const { words, facts, follow, record } = scene;
  const form = reportKey(followed);
  const typed = typedInto(follow, form);
  const { line, findings } = reportResult(typed, followed, facts, authorIn(scene, form));
  const view: FormView = {
    scene,
    form,
    told: toldFindings(findings, follow.checked.includes(form)),
  };
  return html`<form
    class="fields"
    data-form="report"
    novalidate
    aria-labelledby="follow-report-title"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      record({ form, line, findings, sentence: words.reported, focus: ['.follow .card h3'] });
    }}
  >
    <h4 id="follow-report-title" tabindex="-1">${words.report}</h4>
    ${followed.reports.length === 0 ? nothing : html`<p class="hint wide">${words.correcting}</p>`}
    ${statusField(view)} ${percentField(view, followed)}
    ${
      isBlocked(typed.fields)
        ? html`${textField(view, 'obstacle', words.obstacle, { isLong: true, maximum: 500 })}
          ${textField(view, 'nextStep', words.nextStep, { isLong: true, maximum: 500 })}`
        : nothing
    }
    ${textField(view, 'seenOn', words.seenOn, { type: 'date', hint: words.seenOnHint })}
    ${
      needsReason(typed.fields, facts)
        ? textField(view, 'reason', words.reason, {
            maximum: 300,
            isRequired: true,
            hint: words.settledHint(words.format.date(facts.settledThrough ?? facts.today)),
          })
        : nothing
    }
    ${textField(view, 'note', words.note, { isLong: true, maximum: 500 })}
    ${evidenceFields(view, followed)} ${authorField(view, words.reportedBy)}
    <div class="buttons wide">
      <button class="primary" data-action="record-report">${words.recordReport}</button>
    </div>
  </form>`;
}

function statusField(view: FormView): TemplateResult {
  const { scene, form } = view;
  const { fields } = typedInto(scene.follow, form);
  const statuses = progressStatuses.map((value) => ({ value, label: scene.words.statuses[value] }));
  return radioField(view, 'status', scene.words.status, statuses, (status) => {
    scene.send({ kind: 'type', form, fields: afterStatus(status, fields) });
  });
}

function percentField(view: FormView, { item }: FollowedItem): TemplateResult {
  const { words } = view.scene;
  if (item.isStaged !== true) {
    return textField(view, 'percent', words.percentField, {
      type: 'number',
      maximum: 3,
      isRequired: true,
    });
  }
  const stages = progressStages.map((stage) => ({
    value: String(stage),
    label: words.percent(stage),
  }));
  return choiceField(view, 'percent', words.stage, stages);
}
