import { sumRupiah, type CalendarDate, type Rupiah } from '../kernel/index.js';
import { perDiemKinds, type PerDiemKind, type PerDiemPayment } from './per-diem.js';

/** What was paid for one day, or for all of them. */
export interface PerDiemTotal {
  /** People who were paid anything. */
  readonly recipients: number;
  /** Sum by kind, over every kind there is. */
  readonly byKind: Readonly<Record<PerDiemKind, Rupiah>>;
  /** Sum over all kinds. */
  readonly totalRupiah: Rupiah;
}

/** Payments by the day they are for. */
export interface PerDiemByDay {
  /** The days anything was paid for, in order. */
  readonly days: ReadonlyMap<CalendarDate, PerDiemTotal>;
  /** Over all days; amounts are the sums of those of the days, people are counted once. */
  readonly total: PerDiemTotal;
}

/** Adds up payments by day and by kind, exactly. */
export function perDiemByDay(payments: readonly PerDiemPayment[]): PerDiemByDay {
  const byDay = new Map<CalendarDate, PerDiemPayment[]>();
  for (const payment of payments) {
    const others = byDay.get(payment.paidFor);
    if (others) others.push(payment);
    else byDay.set(payment.paidFor, [payment]);
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    days: new Map(days.map(([date, ofDay]) => [date, totalOf(ofDay)])),
    total: totalOf(payments),
  };
}

function totalOf(payments: readonly PerDiemPayment[]): PerDiemTotal {
  const sumOf = (kind: PerDiemKind) =>
    sumRupiah(payments.filter((each) => each.kind === kind).map((each) => each.amountRupiah));
  const byKind = Object.fromEntries(perDiemKinds.map((kind) => [kind, sumOf(kind)])) as Record<
    PerDiemKind,
    Rupiah
  >;
  return {
    recipients: new Set(payments.map(({ participantId }) => participantId)).size,
    byKind,
    totalRupiah: sumRupiah(Object.values(byKind)),
  };
}
