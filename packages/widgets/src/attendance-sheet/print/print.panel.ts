import { parseAttendanceForm, type AttendanceForm } from '@berdaya/core/attendance';
import type { Issue } from '@berdaya/core/kernel';
import { css, html, nothing, type TemplateResult } from 'lit';
import { issueSentence } from '../../element/issue-words.js';
import type { SheetPanel, SheetPort } from '../attendance-panels.js';
import { PaperPrinting, letterheadSlot } from './paper-printing.js';
import { paperStyles } from './paper.styles.js';
import { pageView } from './paper.view.js';
import { choiceInView, pageAt, pageCount, papersOf } from './papers.state.js';
import type { LaidOut } from './paper.state.js';
import { chosenForm, firstChoice, type PrintChoice } from './print-form.state.js';
import { PreviewFit } from './preview-fit.js';
import { previewView } from './preview.view.js';
import { printPanelStyles } from './print.styles.js';
import { printChoices, type PrintControls } from './print.view.js';
import { signingDetails } from './signing.view.js';
import { printWords, type PrintWords } from './print.words.js';

/** Looks of the panel. */
export const styles = css`
  ${printPanelStyles}
  ${paperStyles}
`;

/** Opens the panel. From then on the page's own printing prints the lists, whatever view the sheet is in. */
export function openPanel(port: SheetPort): SheetPanel {
  return new PrintPanel(port);
}

class PrintPanel implements SheetPanel {
  readonly #port: SheetPort;
  readonly #printing: PaperPrinting;
  readonly #fit: PreviewFit;
  #choice: PrintChoice = firstChoice;
  #made: { key: readonly unknown[]; papers: readonly LaidOut[] } | undefined;
  #read: { raw: unknown; form: AttendanceForm | null; issues: readonly Issue[] } | undefined;

  constructor(port: SheetPort) {
    this.#port = port;
    this.#printing = new PaperPrinting(port.element, () => this.#printed());
    this.#fit = new PreviewFit(port.element);
  }

  render(): TemplateResult {
    const { state } = this.#port;
    const words = this.#words;
    const { form: documentForm, issues } = this.#documentForm();
    const papers = this.#papers(this.#choice);
    const controls: PrintControls = {
      state,
      choice: this.#choice,
      form: chosenForm(this.#choice, documentForm, words),
      documentForm,
      words,
      choose: this.#choose,
      chooseSession: (sessionId) => {
        this.#port.send({ kind: 'choose-session', sessionId });
      },
    };
    return html`<div class="screen-only">
        ${issues.length === 0 ? nothing : this.#refusal(issues, words)} ${printChoices(controls)}
        ${signingDetails(controls)}
      </div>
      ${this.#preview(papers, words)}`;
  }

  #preview(papers: readonly LaidOut[], words: PrintWords): TemplateResult | typeof nothing {
    const at = pageAt(papers, this.#choice.page);
    if (at === null) return nothing;
    this.#fit.show(at.laidOut);
    const count = pageCount(papers);
    return previewView({
      ...{ ...at, count, words },
      isLarge: this.#choice.isLarge,
      print: this.#print,
      enlarge: this.#enlarge,
      turnTo: (page) => {
        this.#choose({ page });
        this.#port.send({ kind: 'say', sentence: words.page(page + 1, count) });
      },
    });
  }

  #refusal(issues: readonly Issue[], words: PrintWords): TemplateResult {
    return html`<div class="note" role="status">
      ${words.formRefused}
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

  get #words(): PrintWords {
    return printWords[this.#port.language];
  }

  /** The form the page hands in, or else the document's own. */
  #documentForm(): { form: AttendanceForm | null; issues: readonly Issue[] } {
    const { attendanceForm } = this.#port.element as { attendanceForm?: unknown };
    const raw = attendanceForm ?? this.#port.state.dossier?.attendanceForm ?? null;
    if (this.#read === undefined || this.#read.raw !== raw) {
      const result = raw === null ? null : parseAttendanceForm(raw);
      this.#read = {
        raw,
        form: result?.ok ? result.value : null,
        issues: result === null || result.ok ? [] : result.issues,
      };
    }
    return this.#read;
  }

  /** The papers of a choice; made anew only when what they show has changed. */
  #papers(choice: PrintChoice): readonly LaidOut[] {
    const { state } = this.#port;
    const { page: _page, isLarge: _isLarge, ...chosen } = choice;
    const documentForm = this.#documentForm().form;
    const hasLetterhead = this.#port.element.querySelector(':scope > [slot="letterhead"]') !== null;
    const { dossier, participants, sessions, sessionId, sheet, locks } = state;
    const key = [
      ...[dossier, participants, sessions, sessionId, sheet, locks],
      ...[documentForm, hasLetterhead, this.#words],
      ...Object.values(chosen),
    ];
    if (this.#made === undefined || key.some((each, index) => each !== this.#made?.key[index])) {
      const source = { state, documentForm, words: this.#words, hasLetterhead };
      this.#made = { key, papers: papersOf(choice, source) };
    }
    return this.#made.papers;
  }

  #printed() {
    const { state } = this.#port;
    if (state.phase !== 'ready' || state.sessions.length === 0) return null;
    const words = this.#words;
    const papers = this.#papers(choiceInView(this.#choice, state));
    return {
      papers,
      isInView: state.mode === 'print',
      pages: (laidOut: LaidOut) =>
        laidOut.paper.pages.map((page) => {
          const slot = letterheadSlot(papers.indexOf(laidOut));
          return pageView(laidOut.paper, page, words, html`<slot name=${slot}></slot>`);
        }),
    };
  }

  readonly #choose = (change: Partial<PrintChoice>): void => {
    // Another list is looked at from its beginning; whoever names a signatory stays where they look.
    const page = 'kind' in change || 'scope' in change ? 0 : this.#choice.page;
    this.#choice = { ...this.#choice, page, ...change };
    this.#port.requestUpdate();
  };

  readonly #enlarge = (): void => {
    this.#choose({ isLarge: !this.#choice.isLarge });
  };

  readonly #print = (): void => {
    this.#printing.print();
  };
}
