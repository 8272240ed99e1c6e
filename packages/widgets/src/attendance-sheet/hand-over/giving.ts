import { heldLines } from '@berdaya/core/attendance';
import { handOverDocument } from '@berdaya/core/hand-over';
import { nowUtc } from '../../element/now.js';
import { charactersPerCode, partsOf } from './codes.state.js';
import type { Desk } from './desk.js';
import type { HandOverActs } from './hand-over-scene.js';
import { squeezed } from './squeezing.js';

/** More lines than that nobody hands over by codes. */
const mostLinesInCodes = 2000;

/** About how many bytes a line takes once it is squeezed. */
const bytesPerLine = 66;

/** Gives the lines of this device away. */
export class Giving {
  readonly #desk: Desk;
  readonly acts: Pick<HandOverActs, 'saveFile' | 'share' | 'copyText'>;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.acts = {
      saveFile: () => {
        this.#saveFile();
      },
      share: () => void this.#share(),
      copyText: () => void this.#copyText(),
    };
  }

  /** Whether this browser hands files on to other applications; a page on plain http may not. */
  get canShare(): boolean {
    const probe = { files: [new File(['{}'], 'a.txt', { type: 'text/plain' })] };
    return 'canShare' in navigator && navigator.canShare(probe);
  }

  /** Makes the codes of what is kept now. */
  async makeCodes(): Promise<void> {
    const { state, send } = this.#desk;
    const { digest } = state();
    if (digest === null || digest.count === 0) return;
    if (digest.count > mostLinesInCodes) {
      const needed = Math.ceil((digest.count * bytesPerLine * 1.5) / charactersPerCode);
      send({ kind: 'codes-made', codes: null, needed });
      return;
    }
    const codes = partsOf(await squeezed(this.#json()), digest.words);
    if (state().digest === digest) send({ kind: 'codes-made', codes, needed: codes.length });
  }

  #json(): string {
    const { state, dossier } = { state: this.#desk.port.state, ...this.#desk.port.state };
    const training = dossier?.training ?? { id: '', title: '' };
    const by = state.author.trim() === '' ? this.#desk.words().defaultAuthor : state.author.trim();
    return JSON.stringify(handOverDocument(training, heldLines(state), { at: nowUtc(), by }));
  }

  /** Named by the digest, so that two files tell at a glance whether they hold the same. */
  #file(extension: string, type: string): File {
    const words = this.#desk.state().digest?.words ?? '';
    const name = `${this.#desk.words().fileName}-${words}.${extension}`;
    return new File([this.#json()], name, { type });
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
      await navigator.clipboard.writeText((state().codes ?? []).join('\n'));
      send({ kind: 'saved', saved: 'text' });
    } catch {
      // Not allowed: the text stands there to be copied by hand.
    }
  }
}
