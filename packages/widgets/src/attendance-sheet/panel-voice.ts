import type { SheetPort } from './attendance-panels.js';

/** How a panel is heard, and where it leads the focus. */
export class PanelVoice {
  readonly #port: SheetPort;
  #spoken = '';

  constructor(port: SheetPort) {
    this.#port = port;
  }

  /** Has the live region say a sentence. The same again is news too: a space at its end makes a screen reader say it. */
  readonly say = (sentence: string): void => {
    this.#spoken = this.#spoken === sentence ? `${sentence}\u00A0` : sentence;
    this.#port.send({ kind: 'say', sentence: this.#spoken });
  };

  /** Focuses something of the sheet, once it is there. */
  readonly focus = (selector: string): void => {
    const element = this.#port.element as HTMLElement & { updateComplete?: Promise<unknown> };
    void Promise.resolve(element.updateComplete).then(() => {
      element.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
    });
  };
}
