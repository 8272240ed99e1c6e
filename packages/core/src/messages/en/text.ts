import type { TextWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English sentences about texts. */
export const text: TextWords = {
  'text.figure-differs-from-words': ({ figure, words, said }) =>
    `The figure ${figure} does not match the words "${words}" (${format.number(said)}). Make them the same.`,
  'text.amount-differs-from-words': ({ amount, words }) =>
    `The words "${words}" do not match the amount ${amount}. Make them the same.`,
  'text.weekday-differs': ({ written, right, date }) =>
    `${format.date(date)} is a ${format.weekday(right)}, not a ${format.weekday(written)}. Correct the weekday or the date.`,
  'text.unfilled-mark': ({ snippet }) =>
    `The text still contains an unfilled mark: ${snippet}. Fill it in or remove it.`,
  'text.ambiguous-acronym': ({ acronym, meanings }) =>
    `The acronym "${acronym}" has more than one meaning. Spell it out, as in ${format.list(meanings)}.`,
  'text.spelling-variants': ({ body, variants }) =>
    `${body} is spelled in several ways: ${format.list(variants)}. Choose one and use it throughout.`,
  'text.date-reads-two-ways': ({ written, read, other }) =>
    `The date ${written} can be read two ways; it is read as ${format.date(read)}, not ${format.date(other)}. Write the name of the month.`,
  'text.no-such-day': ({ received }) =>
    `There is no "${received}" in the calendar. Check day, month and year.`,
  'text.days-run-backwards': ({ received }) =>
    `"${received}" ends before it begins. Check the order.`,
  'text.days-not-consecutive': ({ received }) =>
    `The days of "${received}" do not follow one another, so they are no single span. Enter each day as a session.`,
  'text.not-a-number': ({ received }) => `"${received}" is not a number. Write it as 1.234.567,89.`,
  'text.not-number-words': ({ received }) =>
    `"${received}" is not an Indonesian numeral. Write it as seratus sebelas.`,
  'text.number-not-exact': ({ received }) =>
    `"${received}" is too long to be kept exactly. Use fewer digits.`,
  'text.number-read-as-thousands': ({ received, read }) =>
    `${received} is read as thousands: ${format.number(read)}. Write a comma if decimals are meant.`,
  'text.number-read-as-decimal': ({ received, read }) =>
    `${received} is read as a decimal: ${format.number(read)}. Write a dot if thousands are meant.`,
};
