import { heldLines } from '@berdaya/core/attendance';
import { handOverDocument, handOverParts, type HandOver } from '@berdaya/core/hand-over';
import { nowUtc } from '../../element/now.js';
import type { Desk } from './desk.js';
import type { HandOverActs } from './hand-over-scene.js';
import { charactersPerCode } from './scanning.state.js';

/** More lines than that nobody hands over by codes. */
const mostLinesInCodes = 2000;

/** About how many characters a line takes in a code. */
const charactersPerLine = 28;

/** Gives the lines of this device away. */
export class Giving {
  readonly #desk: Desk;
  readonly acts: Pick<HandOverActs, 'saveFile' | 'share' | 'showText' | 'copyText'>;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.acts = {
      saveFile: () => {
        this.#saveFile();
      },
      share: () => void this.#share(),
      showText: () => {
        // One part has no end that a chat could cut off.
        const text = handOverParts(this.#document(), Infinity).join('');
        desk.send({ kind: 'show-text', text: desk.state().text === null ? text : null });
      },
      copyText: () => void this.#copyText(),
    };
  }

  /** Whether this browser hands files on to other applications; a page on plain http may not. */
  get canShare(): boolean {
    const probe = { files: [new File(['{}'], 'a.txt', { type: 'text/plain' })] };
    return 'canShare' in navigator && navigator.canShare(probe);
  }

  /** Makes the codes of what is kept now. */
  makeCodes(): void {
    const { state, send } = this.#desk;
    const count = state().digest?.count ?? 0;
    if (count === 0) return;
    if (count > mostLinesInCodes) {
      const needed = Math.ceil((count * charactersPerLine) / charactersPerCode);
      send({ kind: 'codes-made', codes: null, needed });
    } else {
      const codes = handOverParts(this.#document(), charactersPerCode);
      send({ kind: 'codes-made', codes, needed: codes.length });
    }
  }

  #document(): HandOver {
    const { state } = this.#desk.port;
    const training = state.dossier?.training ?? { id: '', title: '' };
    const by = state.author.trim() === '' ? this.#desk.words().defaultAuthor : state.author.trim();
    return handOverDocument(training, heldLines(state), { at: nowUtc(), by });
  }

  /** Named by the digest, so that two files tell at a glance whether they hold the same. */
  #file(extension: string, type: string): File {
    const words = this.#desk.state().digest?.words ?? '';
    const name = `${this.#desk.words().fileName}-${words}.${extension}`;
    return new File([JSON.stringify(this.#document())], name, { type });
  }

  #saveFile(): void {
    const file = this.#file('json', 'application/json');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    // The browser may still be asking where to put it.
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
    this.#desk.send({ kind: 'saved', saved: 'file' });
  }

  async #share(): Promise<void> {
    const { port, words, send } = this.#desk;
    // Browsers share plain text where they would refuse JSON.
    const files = [this.#file('txt', 'text/plain')];
    try {
      await navigator.share({
        files,
        title: words().shareTitle(port.state.dossier?.training.title ?? ''),
      });
      send({ kind: 'saved', saved: 'shared' });
    } catch {
      // Nobody was chosen to share it with.
    }
  }

  async #copyText(): Promise<void> {
    const { state, send } = this.#desk;
    try {
      await navigator.clipboard.writeText(state().text ?? '');
      send({ kind: 'saved', saved: 'text' });
    } catch {
      // Not allowed: the text stands there to be copied by hand.
    }
  }
}
