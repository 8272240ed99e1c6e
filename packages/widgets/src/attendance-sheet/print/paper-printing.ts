import { render, type TemplateResult } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isLeftOut } from '../../element/print-alone.js';
import { layoutCss, pageCss } from './layout-css.state.js';
import type { LaidOut } from './paper.state.js';
import { paperStyles, printedStyles } from './paper.styles.js';

/** What is printed when the page is. */
export interface Printed {
  readonly papers: readonly LaidOut[];
  /** Whether these very pages are in view. */
  readonly isInView: boolean;
  /** The pages of one list. */
  readonly pages: (laidOut: LaidOut) => TemplateResult[];
}

const host = 'data-berdaya-printed';

/** By these somebody is seen to work with a part of the page. */
const uses = ['pointerdown', 'focusin', 'input'];

/**
 * Puts lists on paper when the page is printed, by its own menu as well. The pages stand in an element of their own at the end
 * of the document while it is printed, and are gone afterwards: no frame of the portal around the sheet cuts them. Whoever
 * works with the sheet gets the lists alone; whoever prints the page without having touched the sheet gets them after it.
 */
export class PaperPrinting implements ReactiveController {
  readonly #sheet: HTMLElement;
  readonly #printed: () => Printed | null;
  #isAsked = false;
  /** Whether the sheet was what somebody last worked with; `null` before anything was touched. */
  #isInUse: boolean | null = null;
  #tidy: (() => void) | undefined;

  constructor(sheet: HTMLElement, printed: () => Printed | null) {
    this.#sheet = sheet;
    this.#printed = printed;
    // The sheet is an element of Lit, and tells when it leaves the page.
    (sheet as HTMLElement & Partial<ReactiveControllerHost>).addController?.(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    for (const type of uses) addEventListener(type, this.#noteUse, true);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    for (const type of uses) removeEventListener(type, this.#noteUse, true);
    this.#end();
  }

  /** Has the browser print the lists, and nothing else of the page. */
  print(): void {
    this.#isAsked = true;
    window.print();
    this.#isAsked = false;
  }

  readonly #noteUse = (event: Event): void => {
    this.#isInUse = event.composedPath().includes(this.#sheet);
  };

  readonly #begin = (): void => {
    this.#end();
    const printed = this.#printed();
    const [first] = printed?.papers ?? [];
    if (printed === null || first === undefined || isLeftOut(this.#sheet)) return;
    const isAlone = this.#isAsked || (this.#isInUse ?? printed.isInView);
    const page = document.createElement('div');
    page.setAttribute(host, '');
    page.lang = this.#sheet.closest<HTMLElement>('[lang]')?.lang ?? '';
    page.append(...this.#letterheads(printed.papers.length));
    const root = page.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [
      ...sheets(paperStyles.styleSheet, printedStyles.styleSheet),
      styleSheet(layouts(printed.papers)),
    ];
    render(
      printed.papers.map((laidOut) => printed.pages(laidOut)),
      root,
    );
    document.body.append(page);
    const rules = styleSheet(pageCss(first.layout, isAlone) + hiding(isAlone));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    const own = this.#sheet.shadowRoot;
    const covered = styleSheet('@media print{:host>*{display:none!important}}');
    if (own) own.adoptedStyleSheets = [...own.adoptedStyleSheets, covered];
    this.#tidy = () => {
      page.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
      if (own) own.adoptedStyleSheets = own.adoptedStyleSheets.filter((each) => each !== covered);
    };
  };

  readonly #end = (): void => {
    this.#tidy?.();
    this.#tidy = undefined;
  };

  /** The page's own letterhead, once for each list: an element can stand in one place only. */
  #letterheads(count: number): Node[] {
    const own = [...this.#sheet.children].filter(({ slot }) => slot === 'letterhead');
    return Array.from({ length: count }, (_, index) =>
      own.map((each) => {
        const copy = each.cloneNode(true) as Element;
        copy.slot = letterheadSlot(index);
        return copy;
      }),
    ).flat();
  }
}

/** The slot of the letterhead of one list among several. */
export function letterheadSlot(index: number): string {
  return `letterhead-${String(index)}`;
}

function layouts(papers: readonly LaidOut[]): string {
  const [first] = papers;
  return first ? layoutCss(first.paper, first.layout) : '';
}

/** On paper the portal gives way to a list that is printed alone, and keeps no room around it. */
function hiding(isAlone: boolean): string {
  if (!isAlone) return `@media print{[${host}]{break-before:page}}`;
  return `@media print{html,body{display:block!important;block-size:auto!important;min-block-size:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important}
body>:not([${host}]){display:none!important}body::before,body::after{display:none!important}}`;
}

function styleSheet(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

function sheets(...found: readonly (CSSStyleSheet | undefined)[]): CSSStyleSheet[] {
  return found.filter((each) => each !== undefined);
}
