import { describeIssue } from '@berdaya/core/messages';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanPanel, PlanPort } from '../plan-panels.js';
import type { WorkPlanIntent } from '../work-plan.state.js';
import {
  fieldOfQuestion,
  planQuality,
  type Advice,
  type AdviceGroup,
  type AnsweredQuestion,
  type PlanQuality,
} from './quality.state.js';
import { qualityWords, type QualityWords } from './quality.words.js';

export { qualityStyles as styles } from './quality.styles.js';

/** Opens the panel. */
export function openPanel(port: PlanPort): PlanPanel {
  return new QualityPanel(port);
}

/** What makes a plan better, by activity, each with the way to its field. */
class QualityPanel implements PlanPanel {
  readonly #port: PlanPort;
  #known: { readonly plan: unknown; readonly quality: PlanQuality } | undefined;

  constructor(port: PlanPort) {
    this.#port = port;
  }

  render(): TemplateResult {
    const { plan, dossier, limits } = this.#port.state;
    const words = qualityWords[this.#port.language];
    if (plan === null || plan.items.length === 0) {
      return html`<h2>${words.title}</h2>
        <p class="note">${words.empty}</p>`;
    }
    if (this.#known?.plan !== plan)
      this.#known = { plan, quality: planQuality(plan, dossier, limits) };
    const { groups, count, questions } = this.#known.quality;
    return html`<h2>${words.title}</h2>
      <p>${words.explained}</p>
      ${
        count === 0
          ? html`<p class="note" data-nothing-found>${words.nothingFound}</p>`
          : html`<p data-count>${words.found(count)}</p>
              ${groups.map((group) => this.#group(group, words))}`
      }
      ${this.#questions(questions, words)}`;
  }

  #group(group: AdviceGroup, words: QualityWords): TemplateResult {
    const { id, number, activity, advice } = group;
    return html`<section class="about" data-about=${id ?? 'plan'}>
      <h3>${id === null ? words.wholePlan : words.item(number, activity)}</h3>
      <ul>
        ${advice.map((each) => this.#advice(each, group, words))}
      </ul>
    </section>`;
  }

  #advice({ issue, field }: Advice, { id, number }: AdviceGroup, words: QualityWords) {
    const { sentences, examples } = words;
    const example = examples[issue.code];
    const intent: WorkPlanIntent =
      id === null
        ? { kind: 'choose-mode', mode: 'table' }
        : { kind: 'go-to-item', id, ...(field !== null && { field }) };
    const name = id === null ? words.goToTable : words.goTo;
    return html`<li class=${issue.severity === 'error' ? 'must' : 'may'} data-code=${issue.code}>
      <p>
        <strong>${this.#port.words[issue.severity]}:</strong>
        ${describeIssue(issue, { ...this.#port.catalogue, ...sentences })}
      </p>
      ${example === undefined ? nothing : html`<p class="example">${words.example(example)}</p>`}
      <button
        type="button"
        aria-label=${id === null ? nothing : `${words.goTo}: ${words.item(number, '')}`}
        @click=${() => {
          this.#port.send(intent);
        }}
      >
        ${name}
      </button>
    </li>`;
  }

  #questions(questions: readonly AnsweredQuestion[], words: QualityWords): TemplateResult {
    return html`<h3 id="questions">${words.questionsTitle}</h3>
      <table aria-labelledby="questions">
        <thead>
          <tr>
            <th scope="col">${words.question}</th>
            <th scope="col">${words.answered}</th>
            <th scope="col">${words.next}</th>
          </tr>
        </thead>
        <tbody>
          ${questions.map((each) => this.#question(each, words))}
        </tbody>
      </table>`;
  }

  #question({ question, answered, asked, open }: AnsweredQuestion, words: QualityWords) {
    return html`<tr data-question=${question}>
      <th scope="row">${words.questions[question]}</th>
      <td>${words.answeredOf(answered, asked)}</td>
      <td>
        ${
          open === null
            ? words.allAnswered
            : html`<button
                type="button"
                aria-label=${`${words.fillIn(open.number)}: ${words.questions[question]}`}
                @click=${() => {
                  const field = fieldOfQuestion[question];
                  this.#port.send({ kind: 'go-to-item', id: open.id, field });
                }}
              >
                ${words.fillIn(open.number)}
              </button>`
        }
      </td>
    </tr>`;
  }
}
