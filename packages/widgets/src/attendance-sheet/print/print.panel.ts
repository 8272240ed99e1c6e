import { parseAttendanceForm, type AttendanceForm } from '@berdaya/core/attendance';
import type { Issue } from '@berdaya/core/kernel';
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { issueSentence } from '../../element/issue-words.js';
import type { SheetPanel, SheetPort } from '../attendance-panels.js';
import { layoutCss } from './layout-css.state.js';
import { PaperPrinting, letterheadSlot } from './paper-printing.js';
import { paperStyles } from './paper.styles.js';
import { pageView } from './paper.view.js';
import { choiceInView, pageAt, pageCount, papersOf } from './papers.state.js';
import type { LaidOut } from './list-paper.state.js';
import { chosenForm, firstChoice, type PrintChoice } from './print-form.state.js';
import { printPanelStyles } from './print.styles.js';
import { printChoices, signingDetails, type PrintControls } from './print.view.js';
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

/** Millimetres in a pixel of the stylesheet. */
const millimetresPerPixel = 25.4 / 96;

class PrintPanel implements SheetPanel {
  readonly #port: SheetPort;
  readonly #printing: PaperPrinting;
  readonly #layoutSheet = new CSSStyleSheet();
  #choice: PrintChoice = firstChoice;
  #layout = '';
  #made: { key: readonly unknown[]; papers: readonly LaidOut[] } | undefined;
  #read: { raw: unknown; form: AttendanceForm | null; issues: readonly Issue[] } | undefined;
  #width = 0;
  readonly #resize = new ResizeObserver(([entry]) => {
    if (entry) this.#fit(entry.target as HTMLElement);
  });

  constructor(port: SheetPort) {
    this.#port = port;
    this.#printing = new PaperPrinting(port.element as LitElement, () => this.#printed());
    const root = port.element.shadowRoot;
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#layoutSheet];
  }

  hidden(): void {
    this.#resize.disconnect();
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
    const { laidOut, index, page } = at;
    const { paper, layout } = laidOut;
    this.#applyLayout(layoutCss(paper, layout));
    this.#width = layout.width;
    const count = pageCount(papers);
    const shown = paper.pages[index];
    return html`<div class="print-bar screen-only">
        <button type="button" class="primary" @click=${this.#print}>${words.print(count)}</button>
        <button
          type="button"
          aria-pressed=${this.#choice.isLarge ? 'true' : 'false'}
          @click=${this.#enlarge}
        >
          ${words.enlarge}
        </button>
        <span class="turning"
          ><button
            type="button"
            aria-label=${words.previous}
            ?disabled=${page === 0}
            @click=${() => {
              this.#turnTo(page - 1, count);
            }}
          >
            ‹
          </button>
          <span class="place-of-page">${words.page(page + 1, count)}</span>
          <button
            type="button"
            aria-label=${words.next}
            ?disabled=${page >= count - 1}
            @click=${() => {
              this.#turnTo(page + 1, count);
            }}
          >
            ›
          </button></span
        >
      </div>
      <div
        class=${this.#choice.isLarge ? 'preview large' : 'preview'}
        tabindex="0"
        role="region"
        aria-label=${words.preview}
      >
        <div class="sheet-view" ${ref(this.#watch)}>
          ${shown ? pageView(paper, shown, words, html`<slot name="letterhead"></slot>`) : nothing}
        </div>
      </div>`;
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
    if (this.#read?.raw !== raw || this.#read === undefined) {
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
      pages: (laidOut: LaidOut) =>
        laidOut.paper.pages.map((page) => {
          const slot = letterheadSlot(papers.indexOf(laidOut));
          return pageView(laidOut.paper, page, words, html`<slot name=${slot}></slot>`);
        }),
    };
  }

  readonly #choose = (change: Partial<PrintChoice>): void => {
    this.#choice = { ...this.#choice, page: 0, ...change };
    this.#port.requestUpdate();
  };

  #turnTo(page: number, count: number): void {
    this.#choose({ page });
    this.#port.send({ kind: 'say', sentence: this.#words.page(page + 1, count) });
  }

  readonly #enlarge = (): void => {
    this.#choose({ page: this.#choice.page, isLarge: !this.#choice.isLarge });
  };

  readonly #print = (): void => {
    this.#printing.print();
  };

  #applyLayout(rules: string): void {
    if (rules === this.#layout) return;
    this.#layout = rules;
    this.#layoutSheet.replaceSync(rules);
  }

  readonly #watch = (view: Element | undefined): void => {
    this.#resize.disconnect();
    if (view) this.#resize.observe(view);
  };

  /** Scales the page to the room there is for it. */
  #fit(view: HTMLElement): void {
    const scale = (view.clientWidth * millimetresPerPixel) / this.#width;
    view.style.setProperty('--_scale', String(scale));
  }
}
