import { render, type CSSResult, type TemplateResult } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isLeftOut } from '../print-alone.js';
import { pageCss, paperCss } from './page-css.state.js';
import type { PaperLayout } from './paper.state.js';
import { paperStyles, printedStyles } from './paper.styles.js';

/** What is printed when the page is. */
export interface Printed {
  /** The pages of each paper. */
  readonly papers: readonly (readonly TemplateResult[])[];
  /** Whether these very pages are in view. */
  readonly isInView: boolean;
  /** The measures of the page, and looks and measures of what stands on it. */
  readonly layout: PaperLayout;
  readonly styles: CSSResult;
  readonly css: string;
}

const host = 'data-berdaya-printed';

/** By these somebody is seen to work with a part of the page. */
const uses = ['pointerdown', 'focusin', 'input'];

/**
 * Has lists and plans printed when the page is, by its own menu as well. The pages stand in an element of their own at the end
 * of the document while it is printed, and are gone afterwards: no frame of the portal around the element cuts them. Whoever
 * works with the element gets its papers alone; whoever prints the page without having touched the element gets them after it.
 */
export class PaperPrinting implements ReactiveController {
  readonly #element: HTMLElement;
  readonly #printed: () => Printed | null;
  #isAsked = false;
  /** Whether the element was what somebody last worked with; `null` before anything was touched. */
  #isInUse: boolean | null = null;
  #tidy: (() => void) | undefined;

  constructor(element: HTMLElement, printed: () => Printed | null) {
    this.#element = element;
    this.#printed = printed;
    // An element of Lit tells when it leaves the page.
    (element as HTMLElement & Partial<ReactiveControllerHost>).addController?.(this);
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

  /** Has the browser print the papers, and nothing else of the page. */
  print(): void {
    this.#isAsked = true;
    window.print();
    this.#isAsked = false;
  }

  readonly #noteUse = (event: Event): void => {
    this.#isInUse = event.composedPath().includes(this.#element);
  };

  readonly #begin = (): void => {
    this.#end();
    const printed = this.#printed();
    if (printed === null || printed.papers.length === 0 || isLeftOut(this.#element)) return;
    const isAlone = this.#isAsked || (this.#isInUse ?? printed.isInView);
    const page = document.createElement('div');
    page.setAttribute(host, isAlone ? 'alone' : '');
    page.lang = this.#element.closest<HTMLElement>('[lang]')?.lang ?? '';
    page.append(...this.#letterheads(printed.papers.length));
    const root = page.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [
      ...sheets(paperStyles.styleSheet, printed.styles.styleSheet, printedStyles.styleSheet),
      styleSheet(paperCss(printed.layout) + printed.css),
    ];
    render(printed.papers, root);
    document.body.append(page);
    const rules = styleSheet(pageCss(printed.layout, isAlone) + hiding(isAlone));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    const own = this.#element.shadowRoot;
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

  /** The page's own letterhead, once for each paper: an element can stand in one place only. */
  #letterheads(count: number): Node[] {
    const own = [...this.#element.children].filter(({ slot }) => slot === 'letterhead');
    return Array.from({ length: count }, (_, index) =>
      own.map((each) => {
        const copy = each.cloneNode(true) as Element;
        copy.slot = letterheadSlot(index);
        return copy;
      }),
    ).flat();
  }
}

/** The slot of the letterhead of one paper among several. */
export function letterheadSlot(index: number): string {
  return `letterhead-${String(index)}`;
}

/** On paper the portal gives way to a paper that is printed alone; so do the papers of other elements. */
function hiding(isAlone: boolean): string {
  if (!isAlone) return `@media print{[${host}]{break-before:page}}`;
  return `@media print{html,body{display:block!important;block-size:auto!important;min-block-size:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important}
body>:not([${host}=alone]){display:none!important}body::before,body::after{display:none!important}}`;
}

function styleSheet(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

function sheets(...found: readonly (CSSStyleSheet | undefined)[]): CSSStyleSheet[] {
  return found.filter((each) => each !== undefined);
}
