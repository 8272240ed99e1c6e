import { canonicalJson } from '../kernel/index.js';
import { textHash } from '../kernel/content-hash.js';

/** What two people compare by reading it aloud: the same for the same lines. */
export interface LedgerDigest {
  /** How many different lines there are. */
  readonly count: number;
  /** Two words that can be spoken, such as `lusab-babad`. */
  readonly words: string;
}

/**
 * The digest of a set of lines, whatever their order and however often one of them is there; lines that this version cannot
 * read count as they came. It tells mistakes from sameness; against forgers there are chains.
 */
export function ledgerDigest(lines: readonly unknown[]): LedgerDigest {
  const contents = [...new Set(lines.map((line) => canonicalJson(line ?? null)))].sort();
  return { count: contents.length, words: proquints(textHash(contents.join('\n'))) };
}

const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';

/**
 * The first 32 bits of a hash as two proquints: sixteen bits to a word of consonants and vowels in turn (D. S. Wilkerson,
 * A Proposal for Proquints, arXiv:0901.4016).
 */
function proquints(hash: string): string {
  return [hash.slice(0, 4), hash.slice(4, 8)].map((half) => proquint(parseInt(half, 16))).join('-');
}

function proquint(bits: number): string {
  const consonant = (shift: number) => consonants.charAt((bits >> shift) & 15);
  const vowel = (shift: number) => vowels.charAt((bits >> shift) & 3);
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}
