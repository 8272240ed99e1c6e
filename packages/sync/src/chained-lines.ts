import type { FieldEntry } from '@berdaya/core/attendance';
import { chainLines } from '@berdaya/core/ledger';

/** Lines with the chain that ties each to the one before; a module of its own, as hashing is needed only to keep lines. */
export function chainedLines(
  lines: readonly FieldEntry[],
  previousChain: string | null,
): FieldEntry[] {
  return chainLines(lines, previousChain);
}
