/** An element that tells when it has rendered all. */
interface Rendering extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Puts the focus on the first of these that is there once the sheet has rendered all. */
export function focusOnceRendered(element: HTMLElement, ...selectors: readonly string[]): void {
  onceRendered(element, () => {
    const found = selectors.map((each) => element.shadowRoot?.querySelector<HTMLElement>(each));
    found.find((each) => each != null)?.focus();
  });
}

/** Does something once the element has rendered all. */
export function onceRendered(element: HTMLElement, then: () => void): void {
  void (element as Rendering).updateComplete.then(then);
}
