import { joinParts, parseHandOverJson } from '@berdaya/core/hand-over';
import { startCamera, type LiveCamera } from './camera.js';
import type { Desk } from './desk.js';
import type { HandOverActs } from './hand-over-scene.js';
import type { Incoming } from './incoming.state.js';
import { pastedPart, scan } from './scanning.state.js';

/** Takes in lines from elsewhere. */
export class Taking {
  readonly #desk: Desk;
  readonly acts: Omit<HandOverActs, 'saveFile' | 'share' | 'showText' | 'copyText'>;
  #camera: LiveCamera | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.acts = {
      readFiles: (files) => void this.#readFiles([...files]),
      readText: (text) => {
        this.#readTexts([{ name: desk.words().pasted, text }]);
      },
      startCamera: () => void this.#startCamera(),
      stopCamera: () => {
        this.stopCamera();
      },
      takeIn: () => void this.#takeIn(),
    };
  }

  stopCamera(): void {
    this.#camera?.stop();
    this.#camera = undefined;
    if (this.#desk.state().camera !== 'off') this.#desk.send({ kind: 'camera', camera: 'off' });
  }

  /** Photos are looked at for codes; all else is read as text, whatever it is called. */
  async #readFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const { send } = this.#desk;
    send({ kind: 'reading' });
    const isPhoto = ({ type }: File) => type.startsWith('image/');
    for (const photo of files.filter(isPhoto)) await this.#readPhoto(photo);
    const others = files.filter((file) => !isPhoto(file));
    this.#readTexts(
      await Promise.all(others.map(async (file) => ({ name: file.name, text: await file.text() }))),
    );
  }

  #readTexts(texts: readonly { name: string; text: string }[]): void {
    const training = this.#training;
    this.#read(
      texts.map(({ name, text }) => {
        const part = pastedPart(text);
        const joined = part === null ? null : joinParts([part], training).handOver;
        return { name, read: joined ?? parseHandOverJson(text, training) };
      }),
    );
  }

  async #readPhoto(photo: File): Promise<void> {
    const read = await this.#desk.qr.reader();
    const image = await createImageBitmap(photo).catch(() => undefined);
    const text = image && read?.({ image, width: image.width, height: image.height });
    image?.close();
    this.#scanned(text ?? null);
  }

  /** One code that was read, or a picture without one; with the last one missing, the hand-over is complete. */
  #scanned(text: string | null): void {
    const { state, send, words } = this.#desk;
    const before = state();
    const { scanned, outcome } =
      text === null
        ? { scanned: before.scanned, outcome: 'none' as const }
        : scan(before.scanned, text, this.#training);
    // A camera sees the same code many times.
    if (scanned === before.scanned && outcome === before.outcome) return;
    send({ kind: 'scanned', scanned, outcome });
    const { handOver } = scanned.joined;
    if (handOver === null || scanned === before.scanned) return;
    this.stopCamera();
    this.#read([{ name: words().scannedCodes, read: handOver }]);
  }

  #read(incoming: readonly Incoming[]): void {
    const { send, focus } = this.#desk;
    send({ kind: 'read', incoming });
    if (incoming.length > 0) focus('.hand-over .incoming');
  }

  async #startCamera(): Promise<void> {
    const { port, qr, send, state } = this.#desk;
    const video = port.element.shadowRoot?.querySelector<HTMLVideoElement>('.hand-over video');
    const read = await qr.reader();
    if (!video || !read) return;
    send({ kind: 'camera', camera: 'starting' });
    const camera = await startCamera(video, () => {
      const { videoWidth: width, videoHeight: height } = video;
      const text = read({ image: video, width, height }, [720]);
      if (text !== null) this.#scanned(text);
    });
    if (typeof camera === 'string') send({ kind: 'camera', camera });
    else if (state().camera !== 'starting') camera.stop();
    else {
      this.#camera = camera;
      send({ kind: 'camera', camera: 'on' });
    }
  }

  async #takeIn(): Promise<void> {
    const { port, send, preview } = this.#desk;
    const { dossier } = port.state;
    const store = await port.store;
    if (dossier === null || store === undefined) return;
    const { lines, known, conflicts, setAside } = preview();
    const received = await store.receiveEntries(dossier.training.id, lines);
    if (!received.ok) {
      send({ kind: 'refused' });
      const [issue] = received.issues;
      if (issue) port.send({ kind: 'store-refused', issue });
      return;
    }
    const stored = await store.loadAttendance(dossier.training.id);
    if (stored.ok) port.send({ kind: 'store-loaded', stored: stored.value });
    const { added } = received.value;
    send({ kind: 'taken', taken: { added, known, setAside, conflicts } });
    this.#desk.focus('.hand-over [data-taken] .preview');
  }

  get #training() {
    return this.#desk.port.state.dossier?.training ?? { id: '', title: '' };
  }
}
