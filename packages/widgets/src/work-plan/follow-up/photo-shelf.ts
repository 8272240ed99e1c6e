import type { PlanPort } from '../plan-panels.js';
import { decoded, drawnWithin } from './photo-taking.js';

/** A photo to be shown: on its way, not on this device, or a small picture of it. */
export type ShelvedPhoto = 'loading' | 'missing' | HTMLCanvasElement;

/** Longest side of a small picture, in pixels. */
const smallSide = 320;

/** Small pictures of the photos a plan keeps on this device, each read once. */
export class PhotoShelf {
  readonly #port: PlanPort;
  readonly #photos = new Map<string, ShelvedPhoto>();

  constructor(port: PlanPort) {
    this.#port = port;
  }

  /** The small picture; asking for one that is not there yet has it read, and the panel rendered anew. */
  small(planId: string, sha256: string): ShelvedPhoto {
    const known = this.#photos.get(sha256);
    if (known !== undefined) return known;
    this.#photos.set(sha256, 'loading');
    void this.#read(planId, sha256).then((shown) => {
      this.#photos.set(sha256, shown);
      this.#port.requestUpdate();
    });
    return 'loading';
  }

  /** Draws the pictures whose places have been rendered; none is drawn twice. */
  draw(root: ParentNode): void {
    for (const canvas of root.querySelectorAll<HTMLCanvasElement>('canvas[data-sha256]')) {
      const { sha256 = '', drawn } = canvas.dataset;
      const small = this.#photos.get(sha256);
      if (drawn === sha256 || !(small instanceof HTMLCanvasElement)) continue;
      canvas.getContext('2d')?.drawImage(small, 0, 0);
      canvas.dataset.drawn = sha256;
    }
  }

  /** Lets go of all pictures; photos that come in meanwhile are found the next time. */
  clear(): void {
    this.#photos.clear();
  }

  async #read(planId: string, sha256: string): Promise<ShelvedPhoto> {
    const store = await this.#port.store;
    const loaded = await store?.loadPhoto(planId, sha256);
    if (!loaded?.ok || loaded.value === undefined) return 'missing';
    const picture = await decoded(loaded.value);
    if (picture === null) return 'missing';
    const small = drawnWithin(picture, smallSide);
    if ('close' in picture) picture.close();
    return small;
  }
}
