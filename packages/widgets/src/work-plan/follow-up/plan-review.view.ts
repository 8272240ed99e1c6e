import type { ReviewStep } from '@berdaya/core/review';
import { html, nothing, type TemplateResult } from 'lit';
import { toldFindings } from './findings.state.js';
import { authorIn, fieldsIn, tellingIn, type FollowScene } from './follow-scene.js';
import {
  authorField,
  findingsAt,
  radioField,
  textField,
  type FormView,
} from './form-parts.view.js';
import {
  chosenStep,
  possibleSteps,
  statusOf,
  stepResult,
  stepsSoFar,
  unfinished,
} from './plan-review.state.js';

const form = 'review';

/** How far the plan has come, the steps that lead on, and who did what so far. */
export function planReviewView(scene: FollowScene): TemplateResult {
  const { words, facts } = scene;
  const status = statusOf(facts);
  return html`<h3 id="follow-review" tabindex="-1">
      ${words.reviewTitle}: ${words.reviewStatuses[status]}
    </h3>
    ${
      facts.isReadOnly
        ? nothing
        : html`<p>${words.reviewNext[status]}</p>
            ${nextStep(scene)}`
    }
    <h4>${words.stepsSoFar}</h4>
    ${stepList(scene)}`;
}

function nextStep(scene: FollowScene): TemplateResult {
  const { words, facts, port } = scene;
  if (possibleSteps(facts).length > 0) return stepForm(scene);
  return html`<button
    type="button"
    data-action="table"
    @click=${() => {
      port.send({ kind: 'choose-mode', mode: 'table' });
    }}
  >
    ${words.toTable}
  </button>`;
}

function stepForm(scene: FollowScene): TemplateResult {
  const { words, facts, follow, record } = scene;
  const fields = fieldsIn(scene, form);
  const step = chosenStep(fields, facts);
  const { line, findings } = stepResult(fields, facts, authorIn(scene, form));
  const view: FormView = {
    scene,
    form,
    told: toldFindings(findings, follow.checked.includes(form)),
  };
  const steps = possibleSteps(facts).map((value) => ({ value, label: words.steps[value] }));
  return html`<form
    class="fields"
    data-form="review"
    novalidate
    aria-labelledby="follow-review"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const sentence = step === undefined ? '' : words.stepTaken(words.stepsDone[step]);
      record({ form, line, findings, sentence, focus: ['#follow-review'] });
    }}
  >
    ${steps.length > 1 ? radioField(view, 'step', words.step, steps) : findingsAt(view, 'step')}
    ${
      step === 'close' && unfinished(facts) > 0
        ? html`<p class="note wide" data-part="unfinished">${words.closing(unfinished(facts))}</p>`
        : nothing
    }
    ${
      step === 'reopen'
        ? html`${textField(view, 'minutes', words.minutes, { maximum: 120, isRequired: true })}
          ${textField(view, 'minutesOn', words.minutesOn, { type: 'date' })}`
        : nothing
    }
    ${textField(view, 'remarks', step === 'return' ? words.remarksForReturn : words.remarks, {
      isLong: true,
      maximum: 500,
      isRequired: step === 'return',
    })}
    ${authorField(view, words.stepBy)} ${textField(view, 'role', words.roleField, { maximum: 120 })}
    <div class="buttons wide">
      <button class="primary" data-action="take-step">
        ${step === undefined ? words.recordStep : words.takeStep(words.steps[step])}
      </button>
    </div>
  </form>`;
}

function stepList(scene: FollowScene): TemplateResult {
  const { words, facts } = scene;
  const steps = stepsSoFar(facts);
  if (steps.length === 0) return html`<p class="hint">${words.noSteps}</p>`;
  return html`<ol class="events" reversed>
    ${steps.map((step) => html`<li data-step=${step.step}>${stepTold(step, scene)}</li>`)}
  </ol>`;
}

function stepTold(step: ReviewStep, scene: FollowScene): TemplateResult {
  const { words } = scene;
  const { by, role, at, revision, remarks, minutes } = step;
  const on = minutes?.datedOn == null ? null : words.format.date(minutes.datedOn);
  const told = [
    words.by(by),
    ...(role == null ? [] : [role]),
    tellingIn(scene).when(at),
    words.revision(revision),
    ...(minutes == null ? [] : [words.minutesOf(minutes.reference, on)]),
  ];
  return html`<strong>${words.stepsDone[step.step]}</strong>
    <p class="hint">${told.join(' · ')}</p>
    ${remarks == null ? nothing : html`<p>${remarks}</p>`}`;
}
