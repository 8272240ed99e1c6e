import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import { parsePerDiemPayment, perDiemByDay, perDiemKinds } from './index.js';
import { aPayment } from './per-diem.test-support.js';

test('a payment comes back as it was given, unknown fields included', () => {
  const input = { ...aPayment(), taxRupiah: 0 };
  expect(parsePerDiemPayment(input)).toEqual({ ok: true, value: input, warnings: [] });
});

test('a payment names a person, a day, a kind and whole rupiah', () => {
  const strange = { ...aPayment(), paidFor: '5/11/2018', kind: 'makan', amountRupiah: 0.5 };
  expect(parsePerDiemPayment({ ...strange, participantId: undefined })).toMatchObject({
    ok: false,
    issues: [
      { code: 'shape.missing', path: ['participantId'] },
      { code: 'shape.not-a-date', path: ['paidFor'] },
      { code: 'shape.wrong-kind', path: ['amountRupiah'] },
      { code: 'shape.not-one-of', path: ['kind'] },
    ],
  });
  expect(parsePerDiemPayment(aPayment({ amountRupiah: -1 })).ok).toBe(false);
});

test('payments are added up by day, in order, and by kind', () => {
  const later = { paidFor: '2018-11-06' } as const;
  const { days, total } = perDiemByDay([
    aPayment({ ...later, participantId: 'p2' }),
    aPayment({ kind: 'transport', amountRupiah: 75_000 }),
    aPayment(),
    aPayment({ ...later, kind: 'honorarium', amountRupiah: 1 }),
  ]);
  expect([...days]).toEqual([
    [
      '2018-11-05',
      {
        recipients: 1,
        byKind: { 'per-diem': 150_000, transport: 75_000, honorarium: 0 },
        totalRupiah: 225_000,
      },
    ],
    [
      '2018-11-06',
      {
        recipients: 2,
        byKind: { 'per-diem': 150_000, transport: 0, honorarium: 1 },
        totalRupiah: 150_001,
      },
    ],
  ]);
  expect(total).toEqual({
    recipients: 2,
    byKind: { 'per-diem': 300_000, transport: 75_000, honorarium: 1 },
    totalRupiah: 375_001,
  });
});

test('nothing paid is nothing', () => {
  const { days, total } = perDiemByDay([]);
  expect(days.size).toBe(0);
  expect(total).toEqual({
    recipients: 0,
    byKind: { 'per-diem': 0, transport: 0, honorarium: 0 },
    totalRupiah: 0,
  });
});

const anyPayments = fc.array(
  fc
    .record({
      participantId: fc.constantFrom('p1', 'p2', 'p3'),
      paidFor: fc.constantFrom<CalendarDate>('2018-11-05', '2018-11-06', '2018-11-07'),
      kind: fc.constantFrom(...perDiemKinds),
      amountRupiah: fc.nat(1_000_000_000_000),
    })
    .map(aPayment),
  { maxLength: 20 },
);

test('amounts add up, by day and by kind, and no order of payments changes them', () => {
  fc.assert(
    fc.property(anyPayments, fc.infiniteStream(fc.nat()), (payments, order) => {
      const { days, total } = perDiemByDay(payments);
      const paid = payments.reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);
      expect(total.totalRupiah).toBe(paid);
      for (const sum of [...days.values(), total]) {
        expect(Object.values(sum.byKind).reduce((a, b) => a + b, 0)).toBe(sum.totalRupiah);
      }
      for (const kind of perDiemKinds) {
        const ofDays = [...days.values()].map(({ byKind }) => byKind[kind]);
        expect(ofDays.reduce((a, b) => a + b, 0)).toBe(total.byKind[kind]);
      }
      const shuffled = payments
        .map((payment) => ({ payment, at: order.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ payment }) => payment);
      expect([...perDiemByDay(shuffled).days]).toEqual([...days]);
      expect([...days.keys()]).toEqual([...days.keys()].sort());
    }),
    { numRuns: 1000 },
  );
});
