import { encodeQR } from 'qr';

/** The dark modules of a QR code as the path of a drawing, and how many modules its side has, its quiet margin included. */
export interface QrDrawing {
  readonly side: number;
  readonly path: string;
}

/** Draws a text as a QR code of medium redundancy. */
export function qrDrawing(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const runs: string[] = [];
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      const start = x;
      while (row[x] === true) x += 1;
      if (x > start)
        runs.push(`M${String(start)} ${String(y)}h${String(x - start)}v1H${String(start)}`);
    }
  }
  return { side: rows.length, path: runs.join('') };
}
