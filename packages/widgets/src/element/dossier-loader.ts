import { failure, readJson, success, type Issue, type Result } from '@berdaya/core/kernel';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that gets a document by property, by `src`, or from a JSON script inside it. */
export interface DossierHost extends ReactiveControllerHost, HTMLElement {
  readonly dossier?: unknown;
  readonly document?: unknown;
  src: string | null;
}

/** The property of an element by which it gets its document. */
type DocumentProperty = 'dossier' | 'document';

/**
 * Finds the document an element was given and delivers what the element reads of it, whenever it changes.
 */
export class DossierLoader<Dossier> implements ReactiveController {
  readonly #host: DossierHost;
  readonly #property: DocumentProperty;
  readonly #parse: (document: unknown) => Result<Dossier>;
  readonly #deliver: (result: Result<Dossier>) => void;
  #given: unknown;
  #request: AbortController | undefined;

  constructor(
    host: DossierHost,
    parse: (document: unknown) => Result<Dossier>,
    deliver: (result: Result<Dossier>) => void,
    property: DocumentProperty = 'dossier',
  ) {
    this.#host = host;
    this.#property = property;
    this.#parse = parse;
    this.#deliver = deliver;
    host.addController(this);
  }

  hostUpdate(): void {
    const given = this.#document ?? this.#host.src ?? this.#host;
    if (given === this.#given) return;
    this.#given = given;
    void this.load();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#request === undefined) return;
    this.#request.abort();
    // Cut off half-way, it is asked for again when the element is back in the page.
    this.#given = undefined;
  }

  /** Loads again, after a failure say. */
  async load(): Promise<void> {
    this.#request?.abort();
    const { src } = this.#host;
    if (this.#document != null) this.#deliver(this.#parse(this.#document));
    else if (src !== null) {
      const request = (this.#request = new AbortController());
      const json = await fetchText(src, request.signal);
      if (request.signal.aborted) return;
      this.#request = undefined;
      this.#deliver(json.ok ? this.#read(json.value) : json);
    } else {
      await childrenParsed(this.#host.ownerDocument);
      if (this.#given !== this.#host) return;
      const script = this.#host.querySelector('script[type="application/json"]');
      this.#deliver(
        script === null
          ? refusal('source.missing', { property: this.#property })
          : this.#read(script.textContent),
      );
    }
  }

  get #document(): unknown {
    return this.#host[this.#property];
  }

  #read(json: string): Result<Dossier> {
    const document = readJson(json);
    return document.ok ? this.#parse(document.value) : document;
  }
}

/** A classic script in the head upgrades an element before the parser has reached its children. */
function childrenParsed(page: Document): Promise<unknown> {
  if (page.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    page.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

async function fetchText(src: string, signal: AbortSignal): Promise<Result<string>> {
  try {
    const response = await fetch(src, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return refusal('source.refused', { src, status: response.status });
    return success(await response.text());
  } catch {
    return refusal('source.unreachable', { src });
  }
}

/** Codes of issues about where a dossier comes from. */
export type SourceCode =
  'source.missing' | 'source.refused' | 'source.unreachable' | 'source.no-such-plan';

function refusal(code: SourceCode, params: Issue['params'] = {}): Result<never> {
  return failure([{ code, severity: 'error', path: [], params }]);
}
