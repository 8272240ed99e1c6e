import type { CalendarDate } from '../../kernel/index.js';
import type { IdentityWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const nikParts: Record<string, string> = { 'birth-date': 'birth date', serial: 'serial number' };

const nipParts: Record<string, string> = {
  appointment: 'month of appointment',
  sex: 'sex',
  serial: 'serial number',
};

interface Difference {
  readonly field: string;
  readonly suggested: string;
  readonly recorded: string;
}

/** What is wrong with a number that has not its digits, and only them. */
function wrongDigits(digits: number, others: readonly string[]): string {
  return others.length > 0
    ? `this one contains ${others.join(' ')}`
    : `this one has ${format.number(digits)}`;
}

function differs(number: string, { field, suggested, recorded }: Difference): string {
  return field === 'sex'
    ? `The ${number} suggests the sex ${suggested}, the record says ${recorded}. Compare both with the card.`
    : `The ${number} suggests the birth date ${format.date(suggested as CalendarDate)}, the record says ${format.date(recorded as CalendarDate)}. Compare both with the card.`;
}

const named = (parts: readonly string[], names: Record<string, string>) =>
  format.list(parts.map((part) => names[part] ?? part));

/** English sentences about what identifies people. */
export const identity: IdentityWords = {
  'identity.name-unusual': ({ name, characters, length, maximum }) =>
    characters.length > 0
      ? `The name ${name} contains ${characters.join(' ')}. Check its spelling; a name is written in letters.`
      : `The name ${name} has ${format.number(length)} characters, more than ${format.number(maximum)}. Check its spelling.`,
  'identity.nik-length': ({ digits, others }) =>
    `A NIK has 16 digits, ${wrongDigits(digits, others)}. Correct it, or leave it empty if there is none.`,
  'identity.nik-impossible': ({ nik, parts }) =>
    `NIK ${nik} contains an impossible ${named(parts, nikParts)}.${parts.includes('serial') ? ' 0000 at the end is most often made by a spreadsheet.' : ''} Type it again from the card, or mark it as compared if the card says so.`,
  'identity.nik-differs-from-record': (difference) => differs('NIK', difference),
  'identity.nik-region-unknown': ({ region, edition }) =>
    `Region code ${region} in the NIK is unknown to ${edition} and the lists before it. Compare the NIK with the card.`,
  'identity.nik-temporary': ({ nik }) =>
    `NIK ${nik} is a temporary one. Update it when the card is issued.`,
  'identity.nik-damaged': ({ nik }) =>
    `The NIK was damaged by a spreadsheet (${nik}) and its digits are lost. Type it again from the card into a text cell.`,
  'identity.nik-rounded': ({ nik }) =>
    `NIK ${nik} ends in 0 and may have been rounded by a spreadsheet. Compare its last digit with the card.`,
  'identity.nip-length': ({ digits, others }) =>
    `A NIP has 18 digits, ${wrongDigits(digits, others)}. Correct it, or leave it empty if there is none.`,
  'identity.nip-impossible': ({ nip }) =>
    `The birth date in NIP ${nip} is impossible. Type the NIP again.`,
  'identity.nip-unusual': ({ nip, parts }) =>
    `NIP ${nip} has an unusual ${named(parts, nipParts)}. Check it.`,
  'identity.nip-differs-from-record': (difference) => differs('NIP', difference),
  'identity.phone-letters': ({ letters }) =>
    `The phone number contains ${letters.join(' ')}. Write its digits alone, beginning with 08 or the area code.`,
  'identity.phone-unusual': ({ phone, digits, minimum, maximum }) =>
    `Phone number ${phone} (${format.number(digits)} digits) is unusual. Check it; a mobile number begins with 08 and has ${format.number(minimum)} to ${format.number(maximum)} digits.`,
};
