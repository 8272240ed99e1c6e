import { paperCss } from './page-css.state.js';
import type { PaperLayout } from './paper.state.js';

/** Millimetres in a pixel of a stylesheet. */
const millimetresPerPixel = 25.4 / 96;

/** Gives the page in the preview the measures of its paper, and scales it to the room there is. */
export class PreviewFit {
  readonly #root: ShadowRoot | null;
  readonly #sheet = new CSSStyleSheet();
  readonly #resize = new ResizeObserver(() => {
    this.#fit();
  });
  #rules = '';
  #width = 1;

  constructor(element: HTMLElement) {
    this.#root = element.shadowRoot;
    if (this.#root) {
      this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, this.#sheet];
    }
    this.#resize.observe(element);
  }

  /** The paper whose page is being rendered, and the measures of what stands on it. */
  show(layout: PaperLayout, css: string): void {
    this.#width = layout.width;
    const rules = paperCss(layout) + css;
    if (rules !== this.#rules) this.#sheet.replaceSync(rules);
    this.#rules = rules;
    // Once the page is in place, its room can be measured.
    queueMicrotask(() => {
      this.#fit();
    });
  }

  #fit(): void {
    const view = this.#root?.querySelector<HTMLElement>('.sheet-view');
    if (!view) return;
    const scale = (view.clientWidth * millimetresPerPixel) / this.#width;
    view.style.setProperty('--_scale', String(scale));
  }
}
