import type { ReactiveController } from 'lit';
import {
  panelModules,
  panelNames,
  type SheetPanel,
  type SheetPanelModule,
  type SheetPort,
} from './attendance-panels.js';
import type { AttendanceSheetMode, SheetPanelName } from './attendance-sheet.state.js';
import type { LitElement } from 'lit';

/** Fetches a sheet's panels, opens each once, and tells them when they come into view and go. */
export class SheetPanels implements ReactiveController {
  readonly #host: LitElement;
  readonly #port: SheetPort;
  readonly #modules = new Map<SheetPanelName, Promise<SheetPanelModule | undefined>>();
  readonly #opened = new Map<SheetPanelName, SheetPanel>();
  readonly #missing = new Set<SheetPanelName>();
  #inView: SheetPanelName | null = null;

  constructor(host: LitElement, port: SheetPort) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Whether a panel could not be fetched. */
  isMissing(name: SheetPanelName): boolean {
    return this.#missing.has(name);
  }

  /** The panel, once it is there. Asking for one that is not fetches it. */
  panel(name: SheetPanelName): SheetPanel | undefined {
    const opened = this.#opened.get(name);
    if (opened === undefined && !this.#missing.has(name)) void this.fetch(name);
    return opened;
  }

  /** Tells panels that the sheet now shows this. */
  show(mode: AttendanceSheetMode): void {
    const name = panelNames.find((each) => each === mode) ?? null;
    if (name === this.#inView) return;
    this.#leave();
    this.#inView = name;
    if (name !== null) this.#opened.get(name)?.shown?.();
  }

  /** Fetches a panel, again after it was missing. */
  async fetch(name: SheetPanelName): Promise<void> {
    this.#missing.delete(name);
    const known = this.#modules.get(name) ?? panelModules[name]().catch(() => undefined);
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
    for (const name of panelNames) if (!this.#modules.has(name)) void this.fetch(name);
  }

  #open(name: SheetPanelName, { styles, openPanel }: SheetPanelModule): void {
    if (this.#opened.has(name)) return;
    const root = this.#host.renderRoot as ShadowRoot;
    if (styles.styleSheet)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet];
    this.#opened.set(name, openPanel(this.#port));
    if (this.#inView === name) this.#opened.get(name)?.shown?.();
  }

  #leave(): void {
    if (this.#inView !== null) this.#opened.get(this.#inView)?.hidden?.();
    this.#inView = null;
  }
}
