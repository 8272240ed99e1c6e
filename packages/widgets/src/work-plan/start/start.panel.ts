import type { CalendarDate } from '@berdaya/core/kernel';
import type { WorkPlanTemplate } from '@berdaya/core/work-plan';
import { newIdentifier } from '@berdaya/sync';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanPanel, PlanPort } from '../plan-panels.js';
import { standingOf } from '../plan-standing.state.js';
import { pastedView } from './pasted.view.js';
import {
  chosenTemplate,
  emptyStart,
  newItems,
  startUpdate,
  templatesFor,
  type StartIntent,
  type StartState,
} from './start.state.js';
import { keepStart, startBefore } from './start-memory.js';
import { takenSentence, takenView } from './taken.view.js';
import { startWords, type StartWords } from './start.words.js';

export { startStyles as styles } from './start.styles.js';

/** Opens the panel. */
export function openPanel(port: PlanPort): PlanPanel {
  return new StartPanel(port);
}

type Origin = 'template' | 'pasted';

/** Begins a plan with the activities of a template or of a pasted table, behind those there are or in their place. */
class StartPanel implements PlanPanel {
  readonly #port: PlanPort;
  #state: StartState = emptyStart;
  /** The plan that is being begun. */
  #planId: string | undefined;
  /** The plan right after something was taken: undoing later would take back another edit. */
  #takenInto: unknown;

  constructor(port: PlanPort) {
    this.#port = port;
  }

  render(): TemplateResult {
    this.#followPlan();
    const words = startWords[this.#port.language];
    const { taken } = this.#state;
    if (!standingOf(this.#port.state).canEdit) {
      return html`<h2>${words.title}</h2>
        <p class="note">${words.locked}</p>`;
    }
    return html`<h2>${words.title}</h2>
      <p>${words.explained}</p>
      ${taken === null ? nothing : this.#taken(taken, words)} ${this.#templates(words)}
      ${this.#paste(words)}`;
  }

  /** Another plan is begun with something else. */
  #followPlan(): void {
    const planId = this.#port.state.plan?.id;
    if (planId === this.#planId) return;
    this.#planId = planId;
    const before = planId === undefined ? emptyStart : startBefore(planId);
    this.#state = startUpdate(emptyStart, {
      kind: 'brought-back',
      before,
      after: this.#trainingEnd,
    });
  }

  #templates(words: StartWords): TemplateResult {
    const program = this.#port.state.dossier?.program;
    const template = chosenTemplate(this.#state);
    return html`<fieldset data-templates>
      <legend>${words.templates}</legend>
      ${templatesFor(program?.key ?? program?.id ?? null).map(
        ({ id, title, program: name, items }) =>
          html`<label class="choice">
            <input
              type="radio"
              name="template"
              value=${id}
              .checked=${id === template?.id}
              @change=${() => {
                this.#send({ kind: 'choose-template', id });
              }}
            />
            <span>${words.template(title, name, items.length)}</span>
          </label>`,
      )}
      ${template === undefined ? nothing : this.#template(template, words)}
    </fieldset>`;
  }

  #template({ items, source }: WorkPlanTemplate, words: StartWords): TemplateResult {
    return html`<h3>${words.preview}</h3>
      <ol data-preview>
        ${items.map(
          ({ activity, targetGroup, suggestedEvidence }) =>
            html`<li>
              ${activity}${targetGroup == null ? nothing : html` (${targetGroup})`}
              ${
                suggestedEvidence === undefined
                  ? nothing
                  : html`<div class="source">${words.evidence(suggestedEvidence)}</div>`
              }
            </li>`,
        )}
      </ol>
      <p class="source">${words.source(source)}</p>
      ${this.#buttons('template', words)}`;
  }

  #paste(words: StartWords): TemplateResult {
    const { pasted, table, taken } = this.#state;
    return html`<fieldset data-paste>
      <legend>${words.paste}</legend>
      <p class="hint" id="paste-hint">${words.pasteHint}</p>
      <label>
        ${words.pasteLabel}
        <textarea
          aria-describedby="paste-hint"
          spellcheck="false"
          .value=${pasted}
          @input=${({ target }: Event) => {
            const text = (target as HTMLTextAreaElement).value;
            this.#send({ kind: 'paste', text, after: this.#trainingEnd });
          }}
        ></textarea>
      </label>
      ${
        table === null || taken !== null
          ? nothing
          : html`${pastedView(table, words, (column, field) => {
              this.#send({ kind: 'choose-column', column, field, after: this.#trainingEnd });
            })}
            ${table.rows.some(({ kind }) => kind === 'activity') ? this.#buttons('pasted', words) : nothing}`
      }
    </fieldset>`;
  }

  #buttons(from: Origin, words: StartWords): TemplateResult {
    const count = this.#port.state.plan?.items.length ?? 0;
    return html`<div class="buttons">
      <button
        type="button"
        class=${this.#state.taken === null ? 'primary' : nothing}
        data-action=${`append-${from}`}
        @click=${() => {
          this.#take(from, 'append', words);
        }}
      >
        ${count === 0 ? words.use : words.append}
      </button>
      ${
        count === 0
          ? nothing
          : html`<button
              type="button"
              data-action=${`replace-${from}`}
              @click=${() => {
                this.#take(from, 'replace', words);
              }}
            >
              ${words.replace(count)}
            </button>`
      }
    </div>`;
  }

  #taken(taken: NonNullable<StartState['taken']>, words: StartWords): TemplateResult {
    const takeBack = () => {
      this.#takeBack(words);
    };
    const isLatest = this.#port.state.plan === this.#takenInto;
    return takenView(taken, words, this.#see, isLatest ? takeBack : null);
  }

  #take(from: Origin, how: 'append' | 'replace', words: StartWords): void {
    const fresh = newItems(this.#state, from, newIdentifier);
    const present = how === 'append' ? (this.#port.state.plan?.items ?? []) : [];
    this.#port.send({ kind: 'replace-items', items: [...present, ...fresh] });
    this.#takenInto = this.#port.state.plan;
    this.#send({ kind: 'taken', count: fresh.length, isPasted: from === 'pasted' });
    const rest = this.#state.taken?.leftover.length ?? 0;
    this.#port.send({ kind: 'say', sentence: takenSentence(fresh.length, rest, words) });
    this.#focus('[data-action="see"]');
  }

  #takeBack(words: StartWords): void {
    this.#port.send({ kind: 'undo' });
    this.#send({ kind: 'taken-back' });
    this.#port.send({ kind: 'say', sentence: words.undone });
    this.#focus('[data-templates] input:checked, [data-paste] textarea');
  }

  readonly #see = (): void => {
    this.#port.send({ kind: 'choose-mode', mode: 'table' });
  };

  /** Once the element has rendered what has changed. */
  #focus(selector: string): void {
    requestAnimationFrame(() => {
      this.#port.element.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  #send(intent: StartIntent): void {
    this.#state = startUpdate(this.#state, intent);
    if (this.#planId !== undefined) keepStart(this.#planId, this.#state);
    this.#port.requestUpdate();
  }

  get #trainingEnd(): CalendarDate | null {
    const dates = this.#port.state.dossier?.training.dates;
    return dates?.status === 'exact' ? dates.endsOn : null;
  }
}
