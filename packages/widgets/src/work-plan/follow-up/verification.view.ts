import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { toldFindings } from './findings.state.js';
import { authorIn, fieldsIn, type FollowScene } from './follow-scene.js';
import {
  authorField,
  findingsAt,
  radioField,
  textField,
  type FormView,
} from './form-parts.view.js';
import { nameOf } from './item-list.view.js';
import { reportFacts } from './report-facts.view.js';
import {
  awaitingReports,
  choiceField,
  chosenReports,
  ownReports,
  verificationResult,
  type AwaitingReport,
} from './verification.state.js';

const form = 'verification';

/** Reports that wait, to be chosen one or several, and what the verifier found about them. */
export function verificationView(scene: FollowScene): TemplateResult {
  const { words, facts, follow, record } = scene;
  const awaiting = awaitingReports(facts);
  const heading = html`<h3 id="follow-verification" tabindex="-1">${words.verifyTitle}</h3>
    <p class="hint">${words.verifyMeans}</p>`;
  if (awaiting.length === 0)
    return html`${heading}
      <p>${words.nothingToVerify}</p>`;
  if (facts.isReadOnly) {
    return html`${heading}
      <ul class="events">
        ${awaiting.map(({ followed, report }) => html`<li>${nameOf(followed, scene)} ${reportFacts(report, scene)}</li>`)}
      </ul>`;
  }
  const fields = fieldsIn(scene, form);
  const author = authorIn(scene, form);
  const { line, findings } = verificationResult(fields, facts, author);
  const view: FormView = {
    scene,
    form,
    told: toldFindings(findings, follow.checked.includes(form)),
  };
  const own = ownReports(fields, facts, author);
  const count = chosenReports(fields, facts).length;
  const verdicts = (['confirmed', 'rejected'] as const).map((value) => ({
    value,
    label: words.verdicts[value],
  }));
  return html`${heading}
    <form
      class="fields"
      data-form="verification"
      novalidate
      aria-labelledby="follow-verification"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        record({
          form,
          line,
          findings,
          sentence: words.verified(count),
          focus: ['#follow-verification'],
        });
      }}
    >
      <ul class="waiting wide">
        ${awaiting.map((each, index) => awaitingRow(each, index, own.has(each.report.id), view))}
      </ul>
      ${findingsAt(view, 'chosen')} ${radioField(view, 'verdict', words.verdict, verdicts)}
      ${textField(view, 'remarks', words.remarks, {
        isLong: true,
        maximum: 500,
        isRequired: fields.verdict === 'rejected',
      })}
      ${authorField(view, words.verifiedBy)}
      ${textField(view, 'role', words.roleField, { maximum: 120 })}
      <div class="buttons wide">
        <button class="primary" data-action="record-verification">
          ${words.recordVerification(count)}
        </button>
      </div>
    </form>`;
}

function awaitingRow(
  { followed, report }: AwaitingReport,
  index: number,
  isOwn: boolean,
  { scene, told }: FormView,
): TemplateResult {
  const { words, send, focus } = scene;
  const name = choiceField(report.id);
  const isChosen = fieldsIn(scene, form)[name] === 'yes';
  const title = words.chooseReport(nameOf(followed, scene), words.percent(report.percent));
  const isRefused = isChosen && isOwn;
  const isAsked = index === 0 && told.some(({ field }) => field === 'chosen');
  return html`<li data-report=${report.id}>
    <label class="tick">
      <input
        type="checkbox"
        data-field="chosen"
        aria-invalid=${isRefused || isAsked}
        aria-describedby="follow-report-${index}"
        .checked=${live(isChosen)}
        @change=${(event: Event) => {
          const isYes = (event.target as HTMLInputElement).checked;
          send({ kind: 'type', form, fields: { [name]: isYes ? 'yes' : '' } });
        }}
      />
      ${title}
    </label>
    <div id="follow-report-${index}" class="facts">
      ${isOwn ? html`<p class=${isRefused ? 'finding error' : 'hint'}>⚠ ${words.ownReport}</p>` : nothing}
      ${reportFacts(report, scene)}
    </div>
    <button
      type="button"
      aria-label="${words.openItem}: ${nameOf(followed, scene)}"
      @click=${() => {
        send({ kind: 'open-item', itemId: followed.item.id });
        focus('.follow .card h3');
      }}
    >
      ${words.openItem}
    </button>
  </li>`;
}
