export { readDateLabel } from './date-label.js';
export type { DateReading, DateSpan, KnownDate, PartialDate } from './date-label.js';
export type { DateLabelParams } from './date-issues.js';
export { readNumber } from './number.js';
export { readRupiah } from './rupiah-label.js';
export { numberInWords, rupiahInWords } from './number-words.js';
export { readNumberWords } from './numeral.js';
export { textRules } from './text.rules.js';
