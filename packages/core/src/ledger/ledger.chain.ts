import { canonicalJson } from '../kernel/index.js';
import { textHash } from '../kernel/content-hash.js';
import type { LedgerLine } from './ledger.js';

/** Chains lines of one device that follow each other; `previousChain` is the one of the line before them, if it has one. */
export function chainLines<Line extends Pick<LedgerLine, 'id'>>(
  lines: readonly Line[],
  previousChain: string | null,
): (Line & { readonly chain: string })[] {
  let chain = previousChain;
  return lines.map((line) => {
    chain = chainHash(chain, line);
    return { ...line, chain };
  });
}

/**
 * SHA-256, in hexadecimal, over the chain of the line before on the device (empty where there is none), a line feed, and
 * the line as JSON with its fields in order and without `chain`. Whoever alters a line has to make all later ones anew.
 */
export function chainHash(previousChain: string | null, line: Pick<LedgerLine, 'id'>): string {
  // A field that is undefined is left out of the JSON.
  return textHash(`${previousChain ?? ''}\n${canonicalJson({ ...line, chain: undefined })}`);
}
