import { canonicalJson } from '../kernel/index.js';
import type { LedgerLine } from './ledger.js';

/**
 * Brings lists of lines together as their union, in the order of time: the order of merging and merging twice make no
 * difference, and no line is lost, not even two that wrongly share an id.
 */
export function mergeLines<Line extends LedgerLine>(
  ...lists: readonly (readonly Line[])[]
): readonly Line[] {
  const byContent = new Map<string, Line>();
  for (const line of lists.flat()) byContent.set(lineContent(line), line);
  return [...byContent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

/** Whether two lines say the same in every field. */
export function isSameLine(first: LedgerLine, second: LedgerLine): boolean {
  return lineContent(first) === lineContent(second);
}

/** Time first, so that a ledger reads as it happened; then everything else, unknown fields too. */
function lineContent(line: LedgerLine): string {
  return `${line.recordedAt} ${line.id} ${canonicalJson(line)}`;
}

/** Gives lines their device and the next numbers on it; `lastSequence` is 0 on a new device. */
export function numberLines<Line extends Pick<LedgerLine, 'id'>>(
  lines: readonly Line[],
  deviceId: string,
  lastSequence: number,
): (Line & Pick<LedgerLine, 'deviceId' | 'sequence'>)[] {
  return lines.map((line, index) => ({ ...line, deviceId, sequence: lastSequence + index + 1 }));
}
