import { heldLines, type Presence } from '@berdaya/core/attendance';
import { ledgerDigest, verifyChains } from '@berdaya/core/ledger';
import { html, type TemplateResult } from 'lit';
import type { SheetPanel, SheetPort } from '../attendance-panels.js';
import { isSameKept, type Kept } from '../kept.state.js';
import { focusOnceRendered } from '../../element/panel-focus.js';
import { chainedLines, type ChainCheck } from './chains.state.js';
import { chainsSection } from './chains.view.js';
import { conflictsSection } from './conflicts.view.js';
import { inIdleSlices } from './idle-slices.js';
import { locksSection } from './locks.view.js';
import { reviewWords } from './review.words.js';
import type { ReviewScene } from './review-scene.js';
import { emptyReview, reviewUpdate, type ReviewIntent } from './review.state.js';
import { signalsIn } from './signals.state.js';
import { signalsSection } from './signals.view.js';
import { strayedSection, unreadableSection } from './unreadable.view.js';

export { reviewStyles as styles } from './review.styles.js';

/** Opens the panel; the chains are verified once when it is loaded, so that a broken one is told without being asked. */
export function openPanel(port: SheetPort): SheetPanel {
  return new ReviewPanel(port);
}

/** What devices, the rules and the chains leave for a person to judge. */
class ReviewPanel implements SheetPanel {
  readonly #port: SheetPort;
  #review = emptyReview;
  #ownDevice: string | null = null;
  #isInView = false;
  /** The lines that were looked at last. */
  #seen: Kept | undefined;
  #stop = () => {};

  constructor(port: SheetPort) {
    this.#port = port;
    this.#look();
  }

  render(): TemplateResult {
    const scene = this.#scene();
    // What came in since is looked at in its turn; a mark that is not kept yet has nothing to be verified.
    if (this.#isInView && this.#seen && !isSameKept(this.#seen, this.#port.state)) this.#look();
    return html`<div class="review">
      ${conflictsSection(scene)} ${unreadableSection(scene)} ${strayedSection(scene)}
      ${chainsSection(scene)} ${signalsSection(scene)} ${locksSection(scene)}
    </div>`;
  }

  shown(): void {
    this.#isInView = true;
    void this.#port.store.then((store) => {
      if (store && 'deviceId' in store) this.#ownDevice = String(store.deviceId);
      this.#port.requestUpdate();
    });
    if (this.#review.signals === null) this.#look();
  }

  hidden(): void {
    this.#isInView = false;
  }

  #scene(): ReviewScene {
    const port = this.#port;
    return {
      port,
      review: this.#review,
      words: reviewWords[port.language],
      ownDevice: this.#ownDevice,
      send: this.#send,
      focus: this.#focus,
      lookAgain: this.#look,
    };
  }

  readonly #send = (intent: ReviewIntent): void => {
    this.#review = reviewUpdate(this.#review, intent);
    if (this.#isInView) this.#port.requestUpdate();
  };

  readonly #focus = (...selectors: readonly string[]): void => {
    focusOnceRendered(this.#port.element, ...selectors);
  };

  /** Verifies the chains and, while the panel is in view, looks for signals, all of it while the page is idle. */
  readonly #look = (): void => {
    this.#stop();
    const { state } = this.#port;
    this.#seen = state;
    this.#stop = inIdleSlices(this.#steps(state), {
      progress: (chains) => {
        this.#send({ kind: 'chains', chains });
      },
      end: (chains) => {
        this.#send({ kind: 'chains', chains });
        if (chains.kind !== 'done') return;
        this.#port.send({ kind: 'chains-verified', broken: chains.report.faults.length });
      },
    });
  };

  *#steps(state: SheetPort['state']): Generator<ChainCheck, ChainCheck> {
    const lines = chainedLines(state);
    const verifying = verifyChains(lines, 100);
    let step = verifying.next();
    while (!step.done) {
      yield { kind: 'under-way', seen: step.value, of: lines.length };
      step = verifying.next();
    }
    const verified: ChainCheck = { kind: 'done', report: step.value, digest: null };
    // All else takes a long ledger some time at once, which nobody has who is marking.
    if (!this.#isInView) return verified;
    yield verified;
    const done: ChainCheck = { ...verified, digest: ledgerDigest(heldLines(state)) };
    yield done;
    const { elsewhere } = this.#port.element as { elsewhere?: readonly Presence[] };
    this.#send({ kind: 'signals', signals: signalsIn(state, elsewhere) });
    return done;
  }
}
