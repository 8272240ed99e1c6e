/** What makes and reads QR codes, fetched by itself; what could not be fetched is asked for again. */
export class QrChunks {
  readonly #arrived: () => void;
  #making: typeof import('./qr-code.js') | undefined;
  #reading: typeof import('./qr-reading.js') | undefined;

  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** Draws a text as a code; `undefined` while that is not there. */
  get draw() {
    return this.#making?.qrDrawing;
  }

  /** Reads the code in a picture; `undefined` where that cannot be fetched. */
  async reader() {
    this.#reading ??= await import('./qr-reading.js').catch(() => undefined);
    return this.#reading?.qrText;
  }

  /** Fetches both. */
  async fetch(): Promise<void> {
    if (this.#making && this.#reading) return;
    this.#making ??= await import('./qr-code.js').catch(() => undefined);
    await this.reader();
    this.#arrived();
  }
}
