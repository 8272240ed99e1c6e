import { heldLines } from '@berdaya/core/attendance';
import type { ChainFault, ChainReport } from '@berdaya/core/ledger';
import type { Kept } from '../kept.state.js';

/** What is known of the chains of the lines that are kept. */
export type ChainCheck =
  | { readonly kind: 'due' }
  | { readonly kind: 'under-way'; readonly seen: number; readonly of: number }
  | {
      readonly kind: 'done';
      readonly report: ChainReport;
      /** How many lines were looked at, and two words for all of them, to be read aloud. */
      readonly count: number;
      readonly words: string;
    };

/** The line at which a chain breaks, as it is kept; `undefined` when it is gone by now. */
export function brokenLine(kept: Kept, { id, deviceId, sequence }: ChainFault): unknown {
  return heldLines(kept).find((line) => {
    const { id: own, deviceId: device, sequence: number } = line as Partial<ChainFault>;
    return own === id && device === deviceId && number === sequence;
  });
}
