import type { CSSResult } from 'lit';

/** Gives an element the styles of a part that came later. */
export function adoptStyles(element: HTMLElement, { styleSheet }: CSSResult): void {
  const root = element.shadowRoot;
  if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
