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
