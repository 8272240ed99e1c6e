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
  if (hasLetters(typed)) return undefined;
  const digits = typed.replace(/[^0-9]/g, '');
  const isInternational = /^[^0-9]*\+/.test(typed) || digits.startsWith('00');
  const national = nationalDigits(digits, isInternational);
  const all = national === undefined ? digits.replace(/^00/, '') : `62${national}`;
  if (national === undefined && !isInternational) return undefined;
  // E.164 has at most 15 digits; below seven there is no subscriber.
  return /^[1-9][0-9]{6,14}$/.test(all) ? `+${all}` : undefined;
}

/** The number as it is dialled at home, `0812…`, where it is an Indonesian one; else as E.164 has it. */
export function homeNumber(phone: PhoneNumber): string {
  return phone.replace(/^\+62/, '0');
}

/** Whether there are letters in it, or digits of another script. */
export function hasLetters(typed: string): boolean {
  return /[\p{L}\p{N}]/u.test(typed.replace(/[0-9]/g, ''));
}

/** What follows the country code, without the zero of home; `undefined` where the number may not be Indonesian. */
function nationalDigits(digits: string, isInternational: boolean): string | undefined {
  const found = isInternational
    ? /^(?:00)?620?(.*)$/.exec(digits)
    : (/^(?:0|620?)(.*)$/.exec(digits) ?? /^(8.*)$/.exec(digits));
  return found?.[1];
}
