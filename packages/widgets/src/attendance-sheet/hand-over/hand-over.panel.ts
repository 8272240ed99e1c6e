import { heldLines } from '@berdaya/core/attendance';
import { ledgerDigest } from '@berdaya/core/ledger';
import { html, type TemplateResult } from 'lit';
import { whenIdle } from '../../element/idle.js';
import type { SheetPanel, SheetPort } from '../attendance-panels.js';
import { isSameKept, type Kept } from '../kept.state.js';
import { focusOnceRendered } from '../../element/panel-focus.js';
import { compareSection, giveSection } from './give.view.js';
import { Giving } from './giving.js';
import type { HandOverScene } from './hand-over-scene.js';
import {
  emptyHandOver,
  handOverUpdate,
  type HandOverIntent,
  type HandOverState,
} from './hand-over.state.js';
import { handOverWords, type HandOverWords } from './hand-over.words.js';
import { incomingLines, previewOf, type Incoming, type IncomingPreview } from './incoming.state.js';
import { QrChunks } from './qr-chunks.js';
import { takeSection } from './take.view.js';
import { Taking } from './taking.js';

export { handOverStyles as styles } from './hand-over.styles.js';

/** Opens the panel. */
export function openPanel(port: SheetPort): SheetPanel {
  return new HandOverPanel(port);
}

/** Gives away all lines of this device and takes in those of others, without a server. */
class HandOverPanel implements SheetPanel {
  readonly #port: SheetPort;
  readonly #qr = new QrChunks(() => {
    this.#port.requestUpdate();
  });
  readonly #giving: Giving;
  readonly #taking: Taking;
  #handOver: HandOverState = emptyHandOver;
  #isInView = false;
  #hasStore = true;
  /** The lines of which the digest is known. */
  #counted: Kept | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #previewed: { kept: Kept; incoming: readonly Incoming[]; preview: IncomingPreview } | undefined;

  constructor(port: SheetPort) {
    this.#port = port;
    const desk = {
      port,
      qr: this.#qr,
      state: () => this.#handOver,
      words: () => this.#words,
      send: this.#send,
      focus: this.#focus,
      preview: () => this.#preview(),
    };
    this.#giving = new Giving(desk);
    this.#taking = new Taking(desk);
    // Fetched beforehand, so that codes can be made and read where there is no network.
    whenIdle(() => {
      void this.#qr.fetch();
    });
  }

  render(): TemplateResult {
    this.#count();
    const scene = this.#scene();
    return html`<div class="hand-over">
      ${compareSection(scene)} ${giveSection(scene)} ${takeSection(scene)}
    </div>`;
  }

  shown(): void {
    this.#isInView = true;
    void this.#qr.fetch();
    void this.#port.store.then((store) => {
      this.#hasStore = store !== undefined;
      this.#port.requestUpdate();
    });
    this.#port.requestUpdate();
  }

  hidden(): void {
    this.#isInView = false;
    this.#taking.stopCamera();
    this.#send({ kind: 'stop-show' });
  }

  get #words(): HandOverWords {
    return handOverWords[this.#port.language];
  }

  #scene(): HandOverScene {
    return {
      port: this.#port,
      handOver: this.#handOver,
      words: this.#words,
      send: this.#send,
      acts: { ...this.#giving.acts, ...this.#taking.acts },
      draw: this.#qr.draw,
      preview: this.#preview(),
      canShare: this.#giving.canShare,
      hasStore: this.#hasStore,
      focus: this.#focus,
    };
  }

  readonly #send = (intent: HandOverIntent): void => {
    const before = this.#handOver.show;
    this.#handOver = handOverUpdate(this.#handOver, intent);
    const { show } = this.#handOver;
    if (show?.isRunning !== before?.isRunning || show?.seconds !== before?.seconds) this.#time();
    if (this.#isInView) this.#port.requestUpdate();
  };

  readonly #focus = (selector: string): void => {
    focusOnceRendered(this.#port.element, selector);
  };

  /** Has the next code shown every so many seconds. */
  #time(): void {
    clearInterval(this.#timer);
    const { show } = this.#handOver;
    if (show?.isRunning !== true) return;
    this.#timer = setInterval(() => {
      this.#send({ kind: 'tick' });
    }, show.seconds * 1000);
  }

  /** Works out the digest and the codes of what is kept now, once the page has time for it. */
  #count(): void {
    const { state } = this.#port;
    if (!this.#isInView || (this.#counted && isSameKept(this.#counted, state))) return;
    this.#counted = state;
    whenIdle(() => {
      if (this.#counted !== state) return;
      this.#send({ kind: 'digest', digest: ledgerDigest(heldLines(state)) });
      this.#giving.makeCodes();
    });
  }

  /** What taking in all that was read would change, worked out anew only when either has changed. */
  #preview(): IncomingPreview {
    const { state } = this.#port;
    const { incoming } = this.#handOver;
    const last = this.#previewed;
    if (last?.incoming === incoming && isSameKept(last.kept, state)) return last.preview;
    const preview = previewOf(state, incomingLines(incoming));
    this.#previewed = { kept: state, incoming, preview };
    return preview;
  }
}
