import type { LedgerLine } from './ledger.js';

/** A line that its device has numbered, with whatever it records. */
export type Numbered<Line> = Line & Pick<LedgerLine, 'deviceId' | 'sequence'>;

/** Gives lines their device and the next numbers on it; `lastSequence` is 0 on a new device. */
export function numberLines<Line extends Pick<LedgerLine, 'id'>>(
  lines: readonly Line[],
  deviceId: string,
  lastSequence: number,
): Numbered<Line>[] {
  return lines.map((line, index) => ({ ...line, deviceId, sequence: lastSequence + index + 1 }));
}
