import { heldLines } from '@berdaya/core/attendance';
import {
  readableLines,
  type ChainFault,
  type ChainReport,
  type LedgerDigest,
  type LedgerLine,
} from '@berdaya/core/ledger';
import type { Kept } from '../kept.state.js';

/** What is known of the chains of the lines that are kept. */
export type ChainCheck =
  | { readonly kind: 'due' }
  | { readonly kind: 'under-way'; readonly seen: number; readonly of: number }
  | {
      readonly kind: 'done';
      readonly report: ChainReport;
      /** Digest of all lines, to be read aloud; `null` until somebody looks. */
      readonly digest: LedgerDigest | null;
    };

/** Lines that take part in chains: all that were read, and those among the unread that say of themselves where they belong. */
export function chainedLines({
  ledger,
  rosterEntries,
  lockEntries,
  quarantined,
}: Kept): readonly LedgerLine[] {
  const unread = readableLines(quarantined.map(({ raw }) => raw));
  return [...ledger, ...rosterEntries, ...lockEntries, ...unread];
}

/** The line at which a chain breaks, as it is kept; `undefined` when it is gone by now. */
export function brokenLine(kept: Kept, { id, deviceId, sequence }: ChainFault): unknown {
  return heldLines(kept).find((line) => {
    const { id: own, deviceId: device, sequence: number } = line as Partial<ChainFault>;
    return own === id && device === deviceId && number === sequence;
  });
}
