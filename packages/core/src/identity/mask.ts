import { nikDigits } from './nik.js';
import { nipDigits } from './nip.js';
import { splitName } from './person-name.js';
import { homeNumber, phoneNumber } from './phone.js';
import { isScientificNotation, withoutWrapping } from './typed-number.js';

/** `3315************`. Of a number that is no NIK nothing is shown but how long it is. */
export function maskNik(typed: string): string {
  const nik = nikDigits(typed);
  return nik === undefined ? allHidden(typed) : `${nik.slice(0, 4)}${'*'.repeat(12)}`;
}

/** `3,315**E+15`: a number in scientific notation, with the digits a masked NIK shows and no more. */
export function maskDamagedNik(typed: string): string {
  if (!isScientificNotation(typed)) return maskNik(typed);
  const bare = withoutWrapping(typed).slice(0, 40);
  const [mantissa = '', exponent = ''] = bare.split(/(?=e)/i);
  let digits = 0;
  return mantissa.replace(/[0-9]/g, (digit) => ((digits += 1) > 4 ? '*' : digit)) + exponent;
}

/** `***************001`: birth date, appointment and sex are hidden. Of anything else but a NIP nothing is shown. */
export function maskNip(typed: string): string {
  const nip = nipDigits(typed);
  return nip === undefined ? allHidden(typed) : `${'*'.repeat(15)}${nip.slice(15)}`;
}

/** `0812****1234`; at least four digits are hidden, and all of a number that cannot be dialled. */
export function maskPhone(typed: string): string {
  const phone = phoneNumber(typed);
  if (phone === undefined) return allHidden(typed);
  const home = homeNumber(phone);
  const shownAtEnd = Math.min(4, Math.max(0, home.length - 8));
  const hidden = home.length - 4 - shownAtEnd;
  return `${home.slice(0, 4)}${'*'.repeat(hidden)}${home.slice(home.length - shownAtEnd)}`;
}

/** `******7890`: the last four digits of an account number of eight or more; of anything else nothing is shown. */
export function maskAccount(typed: string): string {
  const digits = withoutWrapping(typed).replace(/[.-]/g, '');
  if (!/^[0-9]{8,}$/.test(digits)) return allHidden(typed);
  return `${'*'.repeat(Math.min(16, digits.length - 4))}${digits.slice(-4)}`;
}

/** `S*** N***`: the first letter of each word, titles left out. */
export function maskName(written: string): string {
  const words = splitName(written).name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  return words.map((word) => word.replace(/^(\p{L}).*$/su, '$1***')).join(' ');
}

/** A star for each character, at most twenty. */
function allHidden(typed: string): string {
  return '*'.repeat(Math.min(20, withoutWrapping(typed).length));
}
