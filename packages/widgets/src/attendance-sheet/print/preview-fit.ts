import { layoutCss } from './layout-css.state.js';
import type { LaidOut } from './paper.state.js';

/** Millimetres in a pixel of a stylesheet. */
const millimetresPerPixel = 25.4 / 96;

/** Gives the page in the preview the measures of its list, and scales it to the room there is. */
export class PreviewFit {
  readonly #sheet = new CSSStyleSheet();
  readonly #resize = new ResizeObserver(([entry]) => {
    if (entry) this.#fit(entry.target as HTMLElement);
  });
  #rules = '';
  #width = 1;

  constructor(root: ShadowRoot | null) {
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** The list whose page is shown. */
  show({ paper, layout }: LaidOut): void {
    this.#width = layout.width;
    const rules = layoutCss(paper, layout);
    if (rules === this.#rules) return;
    this.#rules = rules;
    this.#sheet.replaceSync(rules);
  }

  /** Keeps the page in an element to its width; `undefined` when it is gone. */
  readonly watch = (view: Element | undefined): void => {
    this.#resize.disconnect();
    if (view) this.#resize.observe(view);
  };

  #fit(view: HTMLElement): void {
    const scale = (view.clientWidth * millimetresPerPixel) / this.#width;
    view.style.setProperty('--_scale', String(scale));
  }
}
