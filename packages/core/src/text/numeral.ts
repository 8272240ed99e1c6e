import { success, type Result } from '../kernel/index.js';
import { digitWords } from './number-words.js';
import { exactNumber, refused } from './number.js';

/** One letter for each word of a numeral, a digit for each digit; `s` is the `se-` of seratus. */
const letters: ReadonlyMap<string, string> = new Map([
  ...digitWords.map((word, digit) => [word, String(digit)] as const),
  ...Object.entries({ se: 's', belas: 'b', puluh: 'p', ratus: 'r', ribu: 't', juta: 'j' }),
  ...Object.entries({ miliar: 'm', milyar: 'm', triliun: 'T', trilyun: 'T', koma: ',' }),
  ...Object.entries({ minus: '-', min: '-', negatif: '-' }),
]);

/** What is counted in, largest first. A triliun may be counted in thousands: `seribu triliun`. */
const counts = [
  ['T', 1_000_000_000_000n],
  ['m', 1_000_000_000n],
  ['j', 1_000_000n],
  ['t', 1000n],
] as const;

/**
 * Reads an Indonesian numeral: `seratus sebelas`, `Dua Milyar`, `minus dua koma nol lima`; `duapuluh lima` too. Refuses
 * what is no numeral with `text.not-number-words`, and what a number cannot hold with `text.number-not-exact`.
 */
export function readNumberWords(written: string): Result<number> {
  const numeral = numeralOf(written);
  const [, minus, whole = '', decimals = ''] = /^(-?)([^-,]+)(?:,(\d+))?$/.exec(numeral) ?? [];
  const count = whole === '0' ? 0n : wholeOf(whole);
  if (count === undefined) return refused('text.not-number-words', written);
  const value = exactNumber(`${String(count)}.${decimals}`);
  if (value === undefined) return refused('text.number-not-exact', written);
  return success(minus === '-' && value !== 0 ? -value : value);
}

/** The numeral in letters; `?` for each word that belongs to none. */
function numeralOf(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/belas|puluh|ratus|ribu|juta|mil[iy]ar|tril[iy]un/g, ' $& ')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word) => letters.get(word) ?? '?')
    .join('');
}

/** The value of a numeral above zero; `undefined` where it is none. */
function wholeOf(numeral: string, from = 0): bigint | undefined {
  const [letter, size] = counts[from] ?? [];
  if (letter === undefined) return belowThousand(numeral);
  const parts = numeral.split(letter);
  const [before = '', after = ''] = parts;
  if (parts.length === 1) return wholeOf(numeral, from + 1);
  if (parts.length > 2) return undefined;
  // Only a triliun is counted in thousands; anything else is counted below a thousand.
  const count =
    before === 's' ? 1n : wholeOf(before, letter === 'T' ? counts.length - 1 : counts.length);
  const rest = after === '' ? 0n : wholeOf(after, from + 1);
  return count === undefined || rest === undefined ? undefined : count * size + rest;
}

function belowThousand(numeral: string): bigint | undefined {
  const parts = /^(?:([1-9s])r)?(?:([1-9s])b|([1-9s])p([1-9])?|([1-9]))?$/.exec(numeral);
  if (parts === null || numeral === '') return undefined;
  const [, hundreds, teens, tens, one, digit] = parts;
  const count = (part: string | undefined) => (part === 's' ? 1 : Number(part ?? 0));
  const ten = teens === undefined ? 10 * count(tens) : 10 + count(teens);
  return BigInt(100 * count(hundreds) + ten + count(one) + count(digit));
}
