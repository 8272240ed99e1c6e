import { decodeQR } from 'qr/decode.js';

/** Something a browser can draw, and its own size. */
export interface Picture {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

/** The text of the QR code in a picture; `null` where none can be read. Large photos are tried smaller first. */
export function qrText(picture: Picture, sides: readonly number[] = [900, 1600]): string | null {
  const longest = Math.max(picture.width, picture.height);
  for (const side of sides) {
    const text = readAt(picture, Math.min(1, side / longest));
    if (text !== null || side >= longest) return text;
  }
  return null;
}

function readAt({ image, width, height }: Picture, scale: number): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    // No code in it, or none that can be read.
    return null;
  }
}
