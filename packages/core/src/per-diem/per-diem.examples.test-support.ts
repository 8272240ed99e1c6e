import { aPayment } from './per-diem.test-support.js';

/** Payments that between them fill in every field, and against which no rule has anything. */
export const wholePayments = [
  aPayment({ receivedOn: '2018-11-07', proof: 'Kuitansi 12', account: 'Bank Jateng 0000000000' }),
  aPayment({ id: 'b2', kind: 'transport', amountRupiah: 75_000 }),
];

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  perDiemPaymentSchema: wholePayments,
};
