import { expect, test } from 'vitest';
import { wholeLedger } from '../attendance/attendance.examples.test-support.js';
import { aContext } from '../attendance/attendance.test-support.js';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { checkPerDiem, perDiemRules } from './index.js';
import { wholePayments } from './per-diem.examples.test-support.js';
import { perDiemCases } from './per-diem.rule-cases.test-support.js';
import { aPayment } from './per-diem.test-support.js';

testRules(perDiemRules, perDiemCases, aContext);

test('nothing is found in payments that are whole, at any stage', () => {
  const context = { ...aContext, ledger: wholeLedger };
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkPerDiem(wholePayments, context, stage)).toEqual([]);
  }
});

test('without anything beside them, payments are judged by themselves', () => {
  expect(checkPerDiem([aPayment({ participantId: 'p9', paidFor: '2019-01-01' })])).toEqual([]);
  expect(checkPerDiem([aPayment({ amountRupiah: 0 })])).toMatchObject([{ severity: 'warning' }]);
});
