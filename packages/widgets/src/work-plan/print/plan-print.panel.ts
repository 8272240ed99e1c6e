import type { Instant, Issue } from '@berdaya/core/kernel';
import { parsePlanForm, type PlanForm } from '@berdaya/core/work-plan';
import { css, html, nothing, type TemplateResult } from 'lit';
import { issueSentence } from '../../element/issue-words.js';
import { nowUtc } from '../../element/now.js';
import { PaperPrinting, letterheadSlot } from '../../element/paper/paper-printing.js';
import { pageAt, pageCount } from '../../element/paper/paper.state.js';
import { paperStyles } from '../../element/paper/paper.styles.js';
import { PreviewFit } from '../../element/paper/preview-fit.js';
import { previewView } from '../../element/paper/preview.view.js';
import { printPanelStyles } from '../../element/paper/print-panel.styles.js';
import { signingDetails } from '../../element/paper/signing.view.js';
import { venueClock } from '../../element/venue-clock.js';
import type { PlanPanel, PlanPort } from '../plan-panels.js';
import { recordOf } from '../work-plan.state.js';
import { planCss } from './plan-css.state.js';
import { choiceBefore, keepChoice } from './plan-choice.js';
import type { PlanRequest } from './plan-heading.state.js';
import type { LaidOutPlan } from './plan-page.state.js';
import { planPageStyles } from './plan-page.styles.js';
import { planPage } from './plan-page.view.js';
import { planPapers } from './plan-papers.state.js';
import { chosenForm, choiceInView, firstChoice, type PlanPrintChoice } from './plan-print.state.js';
import { planPrintChoices, type PlanPrintControls } from './plan-print.view.js';
import { planPrintWords, type PlanPrintWords } from './plan-print.words.js';

/** Looks of the panel. */
export const styles = css`
  ${printPanelStyles}
  ${paperStyles}
  ${planPageStyles}
`;

/** Opens the panel. From then on the page's own printing prints the plan's papers, whatever view the plan is in. */
export function openPanel(port: PlanPort): PlanPanel {
  return new PlanPrintPanel(port);
}

interface ReadForm {
  readonly raw: unknown;
  readonly form: PlanForm | null;
  readonly issues: readonly Issue[];
}

class PlanPrintPanel implements PlanPanel {
  readonly #port: PlanPort;
  readonly #printing: PaperPrinting;
  readonly #fit: PreviewFit;
  #choice: PlanPrintChoice = firstChoice;
  /** The plan that the choice is about. */
  #planId: string | undefined;
  #read: ReadForm | undefined;
  #made: { readonly key: readonly unknown[]; readonly papers: readonly LaidOutPlan[] } | undefined;

  constructor(port: PlanPort) {
    this.#port = port;
    this.#printing = new PaperPrinting(port.element, () => this.#printed());
    this.#fit = new PreviewFit(port.element);
  }

  render(): TemplateResult {
    this.#followPlan();
    const words = this.#words;
    const { plan } = this.#port.state;
    if (plan === null) return html`<p class="note">${words.nothingToPrint}</p>`;
    const { form: documentForm, issues } = this.#documentForm();
    const papers = this.#papers(this.#choice);
    const [first] = papers;
    const form = chosenForm(this.#choice, documentForm);
    const controls: PlanPrintControls = {
      ...{ plan, form, documentForm, words },
      choice: this.#choice,
      choose: this.#choose,
    };
    return html`<div class="screen-only">
        ${issues.length === 0 ? nothing : this.#refusal(issues)} ${planPrintChoices(controls)}
        ${signingDetails({
          // Before anybody has named them, those who sign are as the paper shows them.
          form: { ...form, signatories: form.signatories ?? first?.paper.signatories ?? [] },
          words,
          own: (change, isLeft) => {
            this.#choose({ own: { ...this.#choice.own, ...change } }, isLeft);
          },
          sign: (signatories, isLeft) => {
            this.#choose({ signatories }, isLeft);
          },
        })}
      </div>
      ${this.#preview(papers)}`;
  }

  #preview(papers: readonly LaidOutPlan[]): TemplateResult | typeof nothing {
    const words = this.#words;
    const at = pageAt(papers, this.#choice.page);
    const page = at?.laidOut.paper.pages[at.index];
    if (at === null || page === undefined) return nothing;
    this.#fit.show(at.laidOut.layout, planCss(at.laidOut.paper));
    const count = pageCount(papers);
    return previewView({
      ...{ page: at.page, count, words },
      shown: planPage(at.laidOut, page, words, html`<slot name="letterhead"></slot>`),
      isLarge: this.#choice.isLarge,
      print: () => {
        this.#printing.print();
      },
      enlarge: () => {
        this.#choose({ isLarge: !this.#choice.isLarge });
      },
      turnTo: (next) => {
        this.#choose({ page: next });
        this.#port.send({ kind: 'say', sentence: words.page(next + 1, count) });
      },
    });
  }

  #refusal(issues: readonly Issue[]): TemplateResult {
    return html`<div class="note" role="status">
      ${this.#words.formRefused}
      <ul>
        ${issues.map(
          (issue) =>
            html`<li>
              <code>${issue.path.join('.')}</code> ${issueSentence(issue, this.#port.language)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  get #words(): PlanPrintWords {
    return planPrintWords[this.#port.language];
  }

  /** The form the page hands in, or else the document's own. */
  #documentForm(): ReadForm {
    const { planForm } = this.#port.element as { planForm?: unknown };
    const raw = planForm ?? this.#port.state.dossier?.planForm ?? null;
    if (this.#read === undefined || this.#read.raw !== raw) {
      const result = raw === null ? null : parsePlanForm(raw);
      this.#read = {
        raw,
        form: result?.ok ? result.value : null,
        issues: result === null || result.ok ? [] : result.issues,
      };
    }
    return this.#read;
  }

  /** The papers of a choice; made anew only when what they show has changed. */
  #papers(choice: PlanPrintChoice): readonly LaidOutPlan[] {
    const { state, element } = this.#port;
    const record = recordOf(state);
    if (record === null) return [];
    const { page: _page, isLarge: _isLarge, ...chosen } = choice;
    const documentForm = this.#documentForm().form;
    const hasLetterhead = element.querySelector(':scope > [slot="letterhead"]') !== null;
    const today = this.#dayOf(nowUtc());
    const key = [
      ...[state.dossier, state.plan, state.lines, state.waiting],
      ...[documentForm, hasLetterhead, this.#words, today],
      ...Object.values(chosen),
    ];
    if (this.#made === undefined || key.some((each, index) => each !== this.#made?.key[index])) {
      const request: PlanRequest = {
        ...{ record, hasLetterhead, today, dayOf: this.#dayOf },
        dossier: state.dossier,
        form: chosenForm(choice, documentForm),
        words: this.#words,
      };
      this.#made = { key, papers: planPapers(choice, request) };
    }
    return this.#made.papers;
  }

  /** The day of a moment where the training was held, or else by this device's clock. */
  readonly #dayOf = (moment: Instant) =>
    venueClock(moment, this.#port.state.dossier?.training.timeZone).date;

  #printed() {
    const { state } = this.#port;
    if (state.phase !== 'ready') return null;
    this.#followPlan();
    const words = this.#words;
    const papers = this.#papers(choiceInView(this.#choice, state.mode));
    const [first] = papers;
    if (first === undefined) return null;
    return {
      isInView: state.mode === 'print',
      layout: first.layout,
      styles: planPageStyles,
      css: planCss(first.paper),
      papers: papers.map((laidOut, index) =>
        laidOut.paper.pages.map((page) =>
          planPage(laidOut, page, words, html`<slot name=${letterheadSlot(index)}></slot>`),
        ),
      ),
    };
  }

  /** Another plan is printed as was chosen for it. */
  #followPlan(): void {
    const planId = this.#port.state.plan?.id;
    if (planId === this.#planId) return;
    this.#planId = planId;
    this.#choice = planId === undefined ? firstChoice : choiceBefore(planId);
  }

  /** What is still being typed is remembered at once, and laid out when its field is left. */
  readonly #choose = (change: Partial<PlanPrintChoice>, isLeft = true): void => {
    // Another paper is looked at from its beginning; whoever names a signatory stays where they look.
    const page = 'shape' in change || 'cards' in change ? 0 : this.#choice.page;
    this.#choice = { ...this.#choice, page, ...change };
    if (this.#planId !== undefined) keepChoice(this.#planId, this.#choice);
    if (isLeft) this.#port.requestUpdate();
  };
}
