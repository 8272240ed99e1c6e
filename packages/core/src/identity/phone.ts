/** A telephone number in E.164: `+628123456789`. */
export type PhoneNumber = `+${string}`;

/** Digits of a mobile number in its form with a leading zero, `08…`; not verified, and the caller may give others. */
export const usualPhoneDigits: PhoneDigits = { minimum: 10, maximum: 13 };

/** The fewest and the most digits a mobile number usually has, its leading zero counted. */
export interface PhoneDigits {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * The number in E.164, punctuation aside: `0812…`, `62812…`, `+62812…` and `812…` are one. `undefined` where there are
 * letters, or no way to tell: a landline without its area code, two numbers in one field.
 */
export function phoneNumber(typed: string): PhoneNumber | undefined {
  if (lettersIn(typed).length > 0) return undefined;
  const isInternational = /^[^0-9]*\+/.test(typed);
  const number = `${isInternational ? '+' : ''}${typed.replace(/[^0-9]/g, '')}`
    .replace(/^(?:00|(?=62))/, '+')
    .replace(/^(?:0|(?=8))/, '+62')
    .replace(/^\+620/, '+62');
  // E.164 has at most 15 digits; with fewer than seven there is no subscriber.
  return /^\+[1-9][0-9]{6,14}$/.test(number) ? (number as PhoneNumber) : undefined;
}

/** The number as it is dialled at home, `0812…`, where it is an Indonesian one; else as E.164 has it. */
export function homeNumber(phone: PhoneNumber): string {
  return phone.replace(/^\+62/, '0');
}

/** Letters in it, and digits of other scripts, each once, at most five. */
export function lettersIn(typed: string): readonly string[] {
  const letters = typed.replace(/[0-9]/g, '').match(/[\p{L}\p{N}]/gu) ?? [];
  return [...new Set(letters)].slice(0, 5);
}
