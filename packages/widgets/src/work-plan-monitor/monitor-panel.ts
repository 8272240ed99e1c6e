import type { LitElement } from 'lit';
import { adoptStyles } from '../attendance-recap/recap-page.js';
import type { MonitorIntent } from './monitor-model.state.js';

type Panel = typeof import('./work-plan-monitor.panel.js');

/** What a monitor loads on demand, and what is said of loading it. */
export class MonitorPanel {
  readonly #host: LitElement;
  readonly #send: (intent: MonitorIntent) => void;
  #panel: Panel | undefined;

  constructor(host: LitElement, send: (intent: MonitorIntent) => void) {
    this.#host = host;
    this.#send = send;
  }

  /** What is loaded; nothing until it is. */
  get module(): Panel | undefined {
    return this.#panel;
  }

  /** Loads it; asked again after a failure. */
  async open(): Promise<Panel | undefined> {
    if (this.#panel !== undefined) return this.#panel;
    try {
      this.#panel = await import('./work-plan-monitor.panel.js');
      adoptStyles(this.#host.shadowRoot, this.#panel.monitorPanelStyles);
      adoptStyles(this.#host.ownerDocument, this.#panel.monitorPages);
      this.#send({ kind: 'panel', panel: 'ready' });
    } catch {
      this.#send({ kind: 'panel', panel: 'failed' });
    }
    return this.#panel;
  }

  /** Loads it for what somebody has asked; where it cannot be, that is said. */
  async asked(): Promise<Panel | undefined> {
    const panel = await this.open();
    if (panel === undefined) this.#send({ kind: 'announce', announcement: 'not-loaded' });
    return panel;
  }
}
