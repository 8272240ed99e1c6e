import { evidenceHash } from '@berdaya/core/review';
import { metadataLength, photoPlace, type PhotoPlace } from './photo-place.state.js';

/** A photo as it is kept: smaller, and with nothing in it but the picture. */
export interface TakenPhoto {
  readonly blob: Blob;
  readonly sha256: string;
  /** Where it was taken; only where that was asked for and the camera wrote it. */
  readonly place: PhotoPlace | null;
}

/** Longest side and quality to try, the first that is small enough is kept; the last is, whatever its size. */
const attempts = [
  { side: 1600, quality: 0.8 },
  { side: 1600, quality: 0.65 },
  { side: 1280, quality: 0.65 },
  { side: 1024, quality: 0.6 },
] as const;

const wantedBytes = 300_000;

/** Makes a photo ready to be kept; `null` where the browser cannot read it. What the camera wrote about it is left behind. */
export async function takePhoto(file: Blob, isPlaceWanted: boolean): Promise<TakenPhoto | null> {
  const picture = await decoded(file);
  if (picture === null) return null;
  const place = isPlaceWanted ? photoPlace(await bytesOf(file.slice(0, metadataLength))) : null;
  let blob: Blob | null = null;
  for (const attempt of attempts) {
    blob = await reencoded(picture, attempt);
    if (blob !== null && blob.size <= wantedBytes) break;
  }
  if ('close' in picture) picture.close();
  if (blob === null) return null;
  return { blob, sha256: evidenceHash(await bytesOf(blob)), place };
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** The picture the right way up, as its camera meant it. */
export async function decoded(file: Blob): Promise<ImageBitmap | HTMLImageElement | null> {
  try {
    // Without options: older browsers refuse `from-image`, and do the same when they are told nothing.
    return await createImageBitmap(file);
  } catch {
    return decodedPlainly(file);
  }
}

/** The way of browsers that make no bitmap of a file. */
async function decodedPlainly(file: Blob): Promise<HTMLImageElement | null> {
  const image = new Image();
  const url = URL.createObjectURL(file);
  try {
    image.src = url;
    await image.decode();
    return image;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function reencoded(
  picture: ImageBitmap | HTMLImageElement,
  { side, quality }: (typeof attempts)[number],
): Promise<Blob | null> {
  const canvas = drawnWithin(picture, side);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
}

/** The picture on a canvas, scaled down until its longest side is no longer than this. */
export function drawnWithin(
  picture: ImageBitmap | HTMLImageElement,
  side: number,
): HTMLCanvasElement {
  const [width, height] =
    'naturalWidth' in picture
      ? [picture.naturalWidth, picture.naturalHeight]
      : [picture.width, picture.height];
  const scale = Math.min(1, side / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (context !== null) {
    // JPEG knows no transparency; what is transparent would turn black.
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}
