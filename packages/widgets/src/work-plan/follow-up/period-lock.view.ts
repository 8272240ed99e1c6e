import { html, nothing, type TemplateResult } from 'lit';
import { toldFindings, type FormResult } from './findings.state.js';
import { authorIn, fieldsIn, tellingIn, type FollowScene } from './follow-scene.js';
import { authorField, textField, type FormView } from './form-parts.view.js';
import { lockResult, typedThrough, type NewLock } from './period-lock.state.js';

const form = 'period-lock';

/** Until when reports are settled, by whom, and a form to settle more. */
export function periodLockView(scene: FollowScene): TemplateResult {
  const { words, facts, follow } = scene;
  const fields = fieldsIn(scene, form);
  const result = lockResult(fields, facts, authorIn(scene, form));
  const view: FormView = {
    scene,
    form,
    told: toldFindings(result.findings, follow.checked.includes(form)),
  };
  return html`<section aria-labelledby="follow-locks">
    <h3 id="follow-locks" tabindex="-1">${words.locksTitle}</h3>
    <p class="hint">${words.locksMean}</p>
    ${lockList(scene)} ${facts.isReadOnly ? nothing : lockForm(view, result)}
  </section>`;
}

function lockForm(view: FormView, { line, findings }: FormResult<NewLock>): TemplateResult {
  const { scene } = view;
  const { words, facts, record } = scene;
  return html`<form
    class="fields"
    data-form="period-lock"
    novalidate
    aria-labelledby="follow-locks"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const sentence = line === null ? '' : words.settled(words.format.date(line.through));
      record({ form, line, findings, sentence, focus: ['#follow-locks'] });
    }}
  >
    ${textField(view, 'through', words.through, {
      type: 'date',
      isRequired: true,
      initial: typedThrough(fieldsIn(scene, form), facts),
    })}
    ${textField(view, 'reason', words.lockReason, { maximum: 300 })}
    ${authorField(view, words.lockBy)}
    <div class="buttons wide">
      <button class="primary" data-action="settle">${words.settle}</button>
    </div>
  </form>`;
}

function lockList(scene: FollowScene): TemplateResult {
  const { words, facts } = scene;
  const { when } = tellingIn(scene);
  if (facts.locks.length === 0) return html`<p>${words.noLocks}</p>`;
  return html`<ul class="events">
    ${[...facts.locks].reverse().map(
      ({ through, by, at, reason }) =>
        html`<li>
          <strong>${words.settledThrough(words.format.date(through))}</strong>
          <p class="hint">${words.by(by)} · ${when(at)}</p>
          ${reason == null ? nothing : html`<p>${reason}</p>`}
        </li>`,
    )}
  </ul>`;
}
