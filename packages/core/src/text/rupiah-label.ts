import { success, type Issue, type Result, type Rupiah } from '../kernel/index.js';
import { largestAmount } from '../kernel/rupiah.js';
import { readNumber, refused } from './number.js';
import { readNumberWords } from './numeral.js';

/** How many zeros a word stands for. `M` is left out: some mean a million by it, some a miliar. */
const zeros: Readonly<Record<string, number>> = {
  ribu: 3,
  rb: 3,
  juta: 6,
  jt: 6,
  miliar: 9,
  milyar: 9,
  mlr: 9,
  triliun: 12,
};
const written =
  /^(?:(?:rp\.?|idr) ?)?(?<figure>\d[\d., ]*?) ?(?<size>ribu|rb|juta|jt|mil[iy]ar|mlr|triliun)?\.?(?: rupiah)?(?:[.,] ?-+)?$/;
const sen =
  /^(?:(?<dotted>\d+|[1-9]\d{0,2}(?:\.\d{3})+),00|(?<commaed>\d+|[1-9]\d{0,2}(?:,\d{3})+)\.00)$/;

/**
 * Reads an amount as papers write it, to whole rupiah: `Rp75 juta`, `75jt`, `Rp 1,5 miliar`, `Rp75.000.000,00`,
 * `Rp75.000.000,-`, `75 ribu`, `tujuh puluh lima juta rupiah`. Refuses anything else, parts of a rupiah and more than a
 * trillion with `shape.not-rupiah`; `1.234 juta` is read, with the warning that `readNumber` has for it.
 * What is typed into a field, blank included, is read by the smaller `parseRupiah` of the kernel.
 */
export function readRupiah(label: string): Result<Rupiah> {
  const text = label.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
  const { figure, size } = written.exec(text)?.groups ?? {};
  if (figure === undefined) return amountInWords(label, text);
  const { dotted, commaed } = sen.exec(figure)?.groups ?? {};
  const read = size === undefined ? wholeFigure(dotted ?? commaed ?? figure) : readNumber(figure);
  if (!read.ok) return refused('shape.not-rupiah', label);
  return amount(label, read.value, size === undefined ? 0 : (zeros[size] ?? 0), read.warnings);
}

/** Digits in groups of three, or in none: an amount has no decimals, so that dots and commas both part thousands. */
function wholeFigure(figure: string): Result<number> {
  const isWhole = /^(?:\d+|[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*)$/.test(figure);
  return isWhole
    ? success(Number(figure.replace(/[., ]/g, '')))
    : refused('shape.not-rupiah', figure);
}

function amountInWords(label: string, text: string): Result<Rupiah> {
  const read = readNumberWords(/^(.*) rupiah$/.exec(text)?.[1] ?? '');
  return read.ok ? amount(label, read.value, 0, []) : refused('shape.not-rupiah', label);
}

/** The value with so many zeros behind it, moved digit by digit so that nothing is rounded. */
function amount(
  label: string,
  value: number,
  places: number,
  warnings: readonly Issue[],
): Result<Rupiah> {
  const [whole = '', decimals = ''] = String(value).split('.');
  const rupiah = Number(whole + decimals.padEnd(places, '0'));
  const isWhole = decimals.length <= places && rupiah >= 0 && rupiah <= largestAmount;
  return isWhole ? success(rupiah, warnings) : refused('shape.not-rupiah', label);
}
