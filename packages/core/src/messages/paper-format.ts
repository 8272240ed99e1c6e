import type { Rupiah, TimeOfDay, TimeZone } from '../kernel/index.js';
import { numberInWords, rupiahInWords } from '../text/index.js';
import { englishFormat, indonesianFormat } from './format.js';

/** How a language writes what printed papers need beyond `Format`; pages that print nothing need not load it. */
export interface PaperFormat {
  /** `pukul 10.00 WIB`, as PUEBI (Permendikbud 50/2015) writes hours and minutes. */
  readonly time: (time: TimeOfDay, zone: TimeZone) => string;
  /** `pukul 08.00 s.d. 09.30 WIB`; one moment is written once. */
  readonly timeSpan: (start: TimeOfDay, end: TimeOfDay, zone: TimeZone) => string;
  /** `Rp75.000.000,00`, the form of receipts (PUEBI). */
  readonly rupiahAndSen: (amount: Rupiah) => string;
}

/** Indonesian official style for papers. */
export const indonesianPaperFormat: PaperFormat = {
  time: (time, zone) => `pukul ${dotted(time)} ${zone}`,
  timeSpan: (start, end, zone) =>
    start === end
      ? `pukul ${dotted(start)} ${zone}`
      : `pukul ${dotted(start)} s.d. ${dotted(end)} ${zone}`,
  rupiahAndSen: (amount) => `${indonesianFormat.rupiah(amount)},00`,
};

/** The English counterpart. */
export const englishPaperFormat: PaperFormat = {
  time: (time, zone) => `${time} ${zone}`,
  timeSpan: (start, end, zone) =>
    start === end ? `${start} ${zone}` : `${start} to ${end} ${zone}`,
  rupiahAndSen: (amount) => `${englishFormat.rupiah(amount)}.00`,
};

/** A number with its words, as Indonesian deeds and receipts have it: `111 (seratus sebelas)`. */
export function numberAndWords(value: number): string {
  return `${indonesianFormat.number(value)} (${numberInWords(value)})`;
}

/** An amount with its words: `Rp75.000.000 (tujuh puluh lima juta rupiah)`. */
export function rupiahAndWords(amount: Rupiah): string {
  return `${indonesianFormat.rupiah(amount)} (${rupiahInWords(amount)})`;
}

function dotted(time: TimeOfDay): string {
  return time.replace(':', '.');
}
