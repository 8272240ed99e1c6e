import { isCalendarDate, type CalendarDate } from '../kernel/index.js';
import type { Sex } from './identity.js';
import { typedNumber } from './typed-number.js';

/** A civil servant's number, 18 digits: birth date, appointment, sex, serial. */
export type Nip = string;

/** What the digits of a NIP say; `null` where they say nothing that can be. */
export interface NipReading {
  readonly bornOn: CalendarDate | null;
  /** Year and month of the appointment, `2010-01`; of a contract employee (PPPK) the year alone, `2022`. */
  readonly appointedIn: string | null;
  readonly sex: Sex | null;
  readonly serial: string;
}

/**
 * From this number on in the place of the month, a NIP is that of a contract employee (PPPK), which counts contracts there;
 * not verified, and the caller may give another.
 */
export const firstContractCount = 21;

/** Reads a NIP of 18 digits; `undefined` for anything else. */
export function readNip(
  nip: Nip,
  contractsFrom: number = firstContractCount,
): NipReading | undefined {
  if (!/^\d{18}$/.test(nip)) return undefined;
  const bornOn = `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;
  return {
    bornOn: isCalendarDate(bornOn) ? bornOn : null,
    appointedIn: appointment(nip.slice(8, 12), nip.slice(12, 14), contractsFrom),
    sex: nip[14] === '1' ? 'male' : nip[14] === '2' ? 'female' : null,
    serial: nip.slice(15),
  };
}

function appointment(year: string, month: string, contractsFrom: number): string | null {
  if (isCalendarDate(`${year}-${month}-01`)) return `${year}-${month}`;
  return Number(month) >= contractsFrom && isCalendarDate(`${year}-01-01`) ? year : null;
}

/** The 18 digits of a number that was typed; `undefined` where it has not 18, or has more than digits. */
export function nipDigits(typed: string): Nip | undefined {
  const { digits, others } = typedNumber(typed);
  return digits.length === 18 && others.length === 0 ? digits : undefined;
}
