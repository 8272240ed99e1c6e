import { canonicalJson, mergeInOrder } from '../kernel/index.js';
import type { LedgerLine } from './ledger.js';

/**
 * Brings lists of lines together as their union, in the order of time: the order of merging and merging twice make no
 * difference, and no line is lost, not even two that wrongly share an id.
 */
export function mergeLines<Line extends LedgerLine>(
  ...lists: readonly (readonly Line[])[]
): readonly Line[] {
  return mergeInOrder(({ recordedAt }) => recordedAt, ...lists);
}

/** Whether two lines say the same in every field, unknown fields too. */
export function isSameLine(first: LedgerLine, second: LedgerLine): boolean {
  return first === second || canonicalJson(first) === canonicalJson(second);
}
