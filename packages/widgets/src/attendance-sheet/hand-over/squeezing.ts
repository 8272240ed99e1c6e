/** Squeezes a text; every browser that elements run in can. */
export async function squeezed(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new Blob([text]).stream(), new CompressionStream('deflate-raw'));
}

/** The text that was squeezed; `null` where the bytes are damaged, or swell beyond all measure. */
export async function unsqueezed(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    const text = await through(new Blob([bytes]).stream(), new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return null;
  }
}

/** Far more than a training's ledger; a few codes cannot fill a phone's memory. */
const mostBytes = 100_000_000;

async function through(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  change: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.pipeThrough(change).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > mostBytes) throw new RangeError('too long');
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
