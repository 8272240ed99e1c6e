import type { PerDiemPayment } from './index.js';

/** A day's per diem for the first person of the roster. */
export function aPayment(change: Partial<PerDiemPayment> = {}): PerDiemPayment {
  return {
    id: 'b1',
    participantId: 'p1',
    paidFor: '2018-11-05',
    amountRupiah: 150_000,
    kind: 'per-diem',
    ...change,
  };
}
