import { readNumber } from './number.js';
import { readNumberWords } from './numeral.js';
import { readRupiah } from './rupiah-label.js';

/** A figure and the words beside it that are to say the same. */
export interface SpelledFigure {
  readonly figure: string;
  readonly words: string;
}

const size = '(?:\\s?(?:ribu|rb|juta|jt|mil[iy]ar|triliun))?';
const number = `\\d+(?:[.,]\\d+)*${size}`;
const money = `(?:(?:Rp\\.?|IDR)\\s?)?${number}(?:\\s?rupiah)?(?:,-+)?`;
const inWords = '\\(\\s*(?:terbilang\\s*:?\\s*)?(?<words>\\p{L}[\\p{L}\\s-]*)\\)';
const numeralWord =
  '(?:se|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|belas|puluh|ratus|ribu|juta|mil[iy]ar|triliun){1,4}';
const alone = '(?<![\\p{L}\\p{N}.,/-])';

const countThenWords = new RegExp(
  `(?<!(?:Rp\\.?|IDR)\\s?)${alone}(?<figure>${number})(?<percent>\\s?%)?\\s*${inWords}`,
  'giu',
);
const moneyThenWords = new RegExp(`${alone}(?<figure>${money})\\s*${inWords}`, 'giu');
const wordsThenMoney = new RegExp(
  `${alone}(?<words>${numeralWord}(?:[\\s-]+${numeralWord}){0,40}\\s+rupiah)\\s*\\(\\s*(?<figure>${money})\\s*\\)`,
  'giu',
);
const saysMoney = /rp|idr|rupiah/i;

/** Counts that differ from the words beside them, with what the words say: `111 (seratus dua belas)`. */
export function differingCounts(text: string): (SpelledFigure & { readonly said: number })[] {
  return [...text.matchAll(countThenWords)].flatMap(({ groups = {} }) => {
    const { figure = '', words = '', percent } = groups;
    const said = readNumberWords(
      percent === undefined ? words : words.replace(/\s+persen\s*$/i, ''),
    );
    if (!said.ok) return [];
    const readings = readingsOf(figure);
    const differs = readings.length > 0 && !readings.includes(said.value);
    return differs ? [{ figure, words: tidy(words), said: said.value }] : [];
  });
}

/** Amounts that differ from the words beside them, on either side: `Rp75.000 (tujuh puluh enam ribu rupiah)`. */
export function differingAmounts(text: string): SpelledFigure[] {
  const pairs = [moneyThenWords, wordsThenMoney].flatMap((pattern) => [...text.matchAll(pattern)]);
  return pairs.flatMap(({ groups = {} }) => {
    const { figure = '', words = '' } = groups;
    if (!saysMoney.test(figure) && !saysMoney.test(words)) return [];
    const [written, said] = [senOf(figure), senOfWords(words)];
    return written === undefined || said === undefined || written === said
      ? []
      : [{ figure, words: tidy(words) }];
  });
}

/** What a figure may mean; the words beside it settle whether the dot of `1.234` parts thousands or decimals. */
function readingsOf(figure: string): number[] {
  const read = /\p{L}/u.test(figure) ? readRupiah(figure) : readNumber(figure);
  if (!read.ok) return [];
  if (read.warnings.length === 0) return [read.value];
  return [read.value, Number(figure.replace(/[.,]/, '')), Number(figure.replace(',', '.'))];
}

/** An amount in hundredths of a rupiah; `undefined` where it cannot be read. */
function senOf(figure: string): number | undefined {
  const whole = readRupiah(figure);
  if (whole.ok) return whole.value * 100;
  const [, rupiah = '', sen = ''] = /^(.*\d),(\d\d)$/.exec(figure) ?? [];
  const read = readRupiah(rupiah);
  return read.ok ? read.value * 100 + Number(sen) : undefined;
}

function senOfWords(words: string): number | undefined {
  const [, rupiah = '', sen] = /^(.*?)(?:\s+rupiah(?:\s+(.*)\s+sen)?)?$/is.exec(tidy(words)) ?? [];
  const read = readNumberWords(rupiah);
  const hundredths = readNumberWords(sen ?? 'nol');
  return read.ok && hundredths.ok ? read.value * 100 + hundredths.value : undefined;
}

function tidy(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}
