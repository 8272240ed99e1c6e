import { parseAttendanceForm, type AttendanceForm } from '@berdaya/core/attendance';
import type { Issue } from '@berdaya/core/kernel';
import { css, html, nothing, type TemplateResult } from 'lit';
import { issueSentence } from '../../element/issue-words.js';
import type { SheetPanel, SheetPort } from '../attendance-panels.js';
import { PaperPrinting, letterheadSlot } from '../../element/paper/paper-printing.js';
import { pageAt, pageCount } from '../../element/paper/paper.state.js';
import { paperStyles } from '../../element/paper/paper.styles.js';
import { PreviewFit } from '../../element/paper/preview-fit.js';
import { previewView } from '../../element/paper/preview.view.js';
import { field } from '../../element/paper/print-fields.view.js';
import { printPanelStyles } from '../../element/paper/print-panel.styles.js';
import { signingDetails } from '../../element/paper/signing.view.js';
import { listCss } from './list-css.state.js';
import type { LaidOutList } from './list.state.js';
import { listStyles } from './list.styles.js';
import { listPage } from './list.view.js';
import { choiceInView, papersOf } from './papers.state.js';
import { chosenForm, firstChoice, type PrintChoice } from './print-form.state.js';
import { printChoices, type PrintControls } from './print.view.js';
import { printWords, type PrintWords } from './print.words.js';

/** Looks of the panel. */
export const styles = css`
  ${printPanelStyles}
  ${paperStyles}
  ${listStyles}
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
  #made: { key: readonly unknown[]; papers: readonly LaidOutList[] } | undefined;
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
        ${this.#signing(controls)}
      </div>
      ${this.#preview(papers, words)}`;
  }

  #signing({ form, words, choice, choose }: PrintControls): TemplateResult {
    const own = (change: Partial<AttendanceForm>, isLeft?: boolean) => {
      choose({ own: { ...choice.own, ...change } }, isLeft);
    };
    return signingDetails({
      ...{ form, words, own },
      more: field(words.place, form.place ?? '', 300, (place, isLeft) => {
        own({ place: place === '' ? null : place }, isLeft);
      }),
      sign: (signatories, isLeft) => {
        choose({ signatories }, isLeft);
      },
    });
  }

  #preview(papers: readonly LaidOutList[], words: PrintWords): TemplateResult | typeof nothing {
    const at = pageAt(papers, this.#choice.page);
    const page = at?.laidOut.paper.pages[at.index];
    if (at === null || page === undefined) return nothing;
    this.#fit.show(at.laidOut.layout, listCss(at.laidOut));
    const count = pageCount(papers);
    return previewView({
      ...{ page: at.page, count, words },
      shown: listPage(at.laidOut, page, words, html`<slot name="letterhead"></slot>`),
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
  #papers(choice: PrintChoice): readonly LaidOutList[] {
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
    const [first] = papers;
    if (first === undefined) return null;
    return {
      isInView: state.mode === 'print',
      layout: first.layout,
      styles: listStyles,
      css: listCss(first),
      papers: papers.map((laidOut, index) =>
        laidOut.paper.pages.map((page) =>
          listPage(laidOut, page, words, html`<slot name=${letterheadSlot(index)}></slot>`),
        ),
      ),
    };
  }

  readonly #choose = (change: Partial<PrintChoice>, isLeft = true): void => {
    // Another list is looked at from its beginning; whoever names a signatory stays where they look.
    const page = 'kind' in change || 'scope' in change ? 0 : this.#choice.page;
    this.#choice = { ...this.#choice, page, ...change };
    // What is being typed is laid out when its field is left.
    if (isLeft) this.#port.requestUpdate();
  };

  readonly #enlarge = (): void => {
    this.#choose({ isLarge: !this.#choice.isLarge });
  };

  readonly #print = (): void => {
    this.#printing.print();
  };
}
