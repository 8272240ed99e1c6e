import { isCalendarDate, type CalendarDate } from '../kernel/index.js';
import type { RegionCode } from '../region/index.js';
import type { Sex } from './identity.js';
import { typedNumber } from './typed-number.js';

/**
 * A population number, 16 digits and nothing else: region of first registration, birth date, serial. It is given for
 * life, so it need not agree with the residence of today, nor with a birth date corrected later.
 */
export type Nik = string;

/** What the digits of a NIK say. The century of the birth is not in them. */
export interface NikReading {
  /** Sub-district of first registration, as a Kemendagri code of its time; never compared with the residence. */
  readonly region: RegionCode;
  readonly sex: Sex;
  /** Every day it may mean, in this century and the last, the earlier first. */
  readonly birthDates: readonly CalendarDate[];
  /** The latest of them that is not after `today`; `null` where that was not given. */
  readonly birthDate: CalendarDate | null;
  /** `0001` for the first one registered with the digits before it. */
  readonly serial: string;
}

/**
 * Reads a NIK of 16 digits; `undefined` for a temporary number, and for one whose birth date cannot be.
 *
 * @example
 * readNik('3315024107850001', '2018-11-04')?.birthDate === '1985-07-01';
 */
export function readNik(nik: Nik, today?: CalendarDate): NikReading | undefined {
  const parts = /^([1-9]\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{4})$/.exec(nik)?.slice(1);
  if (parts === undefined) return undefined;
  const [province, regency, district, day, month, year, serial] = parts as NikParts;
  const isWoman = Number(day) > 40;
  const dayOfMonth = String(Number(day) - (isWoman ? 40 : 0)).padStart(2, '0');
  const birthDates = [`19${year}`, `20${year}`]
    .map((fullYear) => `${fullYear}-${month}-${dayOfMonth}`)
    .filter(isCalendarDate);
  if (birthDates.length === 0) return undefined;
  return {
    region: `${province}.${regency}.${district}`,
    sex: isWoman ? 'female' : 'male',
    birthDates,
    birthDate: birthDates.filter((date) => today !== undefined && date <= today).at(-1) ?? null,
    serial,
  };
}

type NikParts = [string, string, string, string, string, string, string];

/** The 16 digits of a number that was typed, whatever they say; `undefined` where it has not 16, or has more than digits. */
export function nikDigits(typed: string): Nik | undefined {
  const { digits, others } = typedNumber(typed);
  return digits.length === 16 && others.length === 0 ? digits : undefined;
}

/** Whether 16 digits are a temporary number: 0, village code, sequence, as OpenSID gives them until there is a card. */
export function isTemporaryNik(nik: Nik): boolean {
  return nik.startsWith('0');
}
