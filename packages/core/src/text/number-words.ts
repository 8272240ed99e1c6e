import type { Rupiah } from '../kernel/index.js';

/** The words of the digits, nol first. */
export const digitWords = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

/** What a numeral counts in, largest first; up to a thousand, one of them is written `se-`. */
const counts = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1000, 'ribu'],
  [100, 'ratus'],
  [10, 'puluh'],
] as const;

/**
 * A number in Indonesian words (terbilang): 111 is `seratus sebelas`, -2.05 `minus dua koma nol lima`. Throws a
 * `RangeError` for what is no number, beyond `Number.MAX_SAFE_INTEGER`, or too small to be written without an exponent.
 */
export function numberInWords(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  if (!/^\d+$/.test(whole + (decimals ?? '')) || Number(whole) > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`no words for ${String(value)}`);
  }
  return [
    ...(value < 0 ? ['minus'] : []),
    whole === '0' ? 'nol' : wordsFor(Number(whole)),
    ...(decimals === undefined
      ? []
      : ['koma', ...Array.from(decimals, (digit) => digitWords[Number(digit)])]),
  ].join(' ');
}

/** An amount in words: `tujuh puluh lima juta rupiah`. Throws a `RangeError` for what is no whole amount. */
export function rupiahInWords(amount: Rupiah): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`no whole rupiah: ${String(amount)}`);
  return `${numberInWords(amount)} rupiah`;
}

/** The words of a whole number above zero. */
function wordsFor(value: number): string {
  if (value === 11) return 'sebelas';
  if (value > 11 && value < 20) return `${wordsFor(value - 10)} belas`;
  const [size, name] = counts.find(([each]) => value >= each) ?? [];
  if (size === undefined) return digitWords[value] ?? '';
  const count = Math.floor(value / size);
  const counted = count === 1 && size <= 1000 ? `se${name}` : `${wordsFor(count)} ${name}`;
  const rest = value % size;
  return rest === 0 ? counted : `${counted} ${wordsFor(rest)}`;
}
