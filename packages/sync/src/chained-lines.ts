import { chainLines, type LedgerLine } from '@berdaya/core/ledger';

/** Lines with the chain that ties each to the one before; a module of its own, as hashing is needed only to keep lines. */
export function chainedLines<Line extends LedgerLine>(
  lines: readonly Line[],
  previousChain: string | null,
): Line[] {
  return chainLines(lines, previousChain);
}
