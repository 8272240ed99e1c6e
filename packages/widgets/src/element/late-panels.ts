import type { CSSResult, LitElement, ReactiveController, TemplateResult } from 'lit';
import { adoptStyles } from './adopt-styles.js';

/** A part of an element that is loaded when it is first wanted, with a state of its own. */
export interface LatePanel {
  render(): TemplateResult;
  /** Told when the panel comes into view, and when it goes. */
  shown?(): void;
  hidden?(): void;
}

/** What the module of a panel exports. `Port` is what a panel sees of its element. */
export interface LatePanelModule<Port> {
  readonly styles: CSSResult;
  readonly openPanel: (port: Port) => LatePanel;
}

/** How each panel of an element is fetched, in the order of the choice. */
export type LatePanelModules<Name extends string, Port> = Readonly<
  Record<Name, () => Promise<LatePanelModule<Port>>>
>;

/** Fetches an element's panels, opens each once, and tells them when they come into view and go. */
export class LatePanels<Name extends string, Port> implements ReactiveController {
  /** The panels in the order of the choice. */
  readonly names: readonly Name[];
  readonly #host: LitElement;
  readonly #sources: LatePanelModules<Name, Port>;
  readonly #port: Port;
  readonly #modules = new Map<Name, Promise<LatePanelModule<Port> | undefined>>();
  readonly #opened = new Map<Name, LatePanel>();
  readonly #missing = new Set<Name>();
  #inView: Name | null = null;

  constructor(host: LitElement, sources: LatePanelModules<Name, Port>, port: Port) {
    this.names = Object.keys(sources) as Name[];
    this.#host = host;
    this.#sources = sources;
    this.#port = port;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Whether a panel could not be fetched. */
  isMissing(name: Name): boolean {
    return this.#missing.has(name);
  }

  /** The panel, once it is there. Asking for one that is not fetches it. */
  panel(name: Name): LatePanel | undefined {
    const opened = this.#opened.get(name);
    if (opened === undefined && !this.#missing.has(name)) void this.fetch(name);
    return opened;
  }

  /** Tells panels that the element now shows this. */
  show(mode: string): void {
    const name = this.names.find((each) => each === mode) ?? null;
    if (name === this.#inView) return;
    this.#leave();
    this.#inView = name;
    if (name !== null) this.#opened.get(name)?.shown?.();
  }

  /** Fetches a panel, again after it was missing. */
  async fetch(name: Name): Promise<void> {
    this.#missing.delete(name);
    const known = this.#modules.get(name) ?? this.#sources[name]().catch(() => undefined);
    this.#modules.set(name, known);
    const loaded = await known;
    if (loaded === undefined) {
      this.#modules.delete(name);
      this.#missing.add(name);
    } else this.#open(name, loaded);
    this.#host.requestUpdate();
  }

  /** Fetches all panels, so that they are there when the network is not. */
  fetchAll(): void {
    for (const name of this.names) if (!this.#modules.has(name)) void this.fetch(name);
  }

  #open(name: Name, { styles, openPanel }: LatePanelModule<Port>): void {
    if (this.#opened.has(name)) return;
    adoptStyles(this.#host, styles);
    this.#opened.set(name, openPanel(this.#port));
    if (this.#inView === name) this.#opened.get(name)?.shown?.();
  }

  #leave(): void {
    if (this.#inView !== null) this.#opened.get(this.#inView)?.hidden?.();
    this.#inView = null;
  }
}
