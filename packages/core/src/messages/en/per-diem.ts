import type { PerDiemWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const kinds = { 'per-diem': 'Per diem', transport: 'Transport money', honorarium: 'Honorarium' };

/** English sentences about per diem. */
export const perDiem: PerDiemWords = {
  'per-diem.duplicate-id': ({ payment }) =>
    `The code ${payment} is used for more than one payment. Give each payment a code of its own.`,
  'per-diem.unknown-participant': ({ participant: id }) =>
    `A payment for somebody who is not on the roster: ${id}. Register the person or check the code.`,
  'per-diem.paid-twice': ({ participant: person, date, kind }) =>
    `${kinds[kind]} of ${person} for ${format.date(date)} is paid more than once. Remove what is too much.`,
  'per-diem.amount-zero': ({ participant: person }) =>
    `The payment for ${person} is zero rupiah. Enter the amount or remove the payment.`,
  'per-diem.without-attendance': ({ participant: person, date }) =>
    `${person} is paid for ${format.date(date)} but recorded as not there that day. Cancel the payment or correct the attendance.`,
  'per-diem.attendance-unrecorded': ({ participant: person, date }) =>
    `${person} is paid for ${format.date(date)}, but the attendance of that day is not recorded or not settled. Complete it first.`,
  'per-diem.no-session-that-day': ({ participant: person, date }) =>
    `${person} is paid for ${format.date(date)}, a day without a session. Check the date, or attach the assignment letter for a day of travel.`,
};
