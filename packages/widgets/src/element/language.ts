import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from './languages.js';

/** Follows the nearest `lang` around an element, through shadow roots; Indonesian without one. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;
  #language: Language = 'id';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new MutationObserver(() => {
      this.#look();
    });
    host.addController(this);
  }

  get language(): Language {
    return this.#language;
  }

  hostConnected(): void {
    const watched = { attributes: true, attributeFilter: ['lang'], subtree: true };
    let root: Node = this.#host.getRootNode();
    while (root instanceof ShadowRoot) {
      this.#observer.observe(root, watched);
      root = root.host.getRootNode();
    }
    this.#observer.observe(root, watched);
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    const nearest = nearestLanguage(this.#host);
    if (nearest === this.#language) return;
    this.#language = nearest;
    this.#host.requestUpdate();
  }
}

function nearestLanguage(element: Element): Language {
  const root = element.getRootNode();
  const written = element.closest('[lang]')?.getAttribute('lang');
  if (written != null) return /^en\b/i.test(written) ? 'en' : 'id';
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : 'id';
}
