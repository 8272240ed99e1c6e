import { aContext, anEntry } from '../attendance/attendance.test-support.js';
import type { AttendanceEntry } from '../attendance/index.js';
import { eightyPercentPolicy } from '../attendance/index.js';
import type { CalendarDate } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { aSession } from '../training/training.test-support.js';
import type { perDiemRules } from './index.js';
import { aPayment } from './per-diem.test-support.js';

const day = '2018-11-05' as const;
const nextDay = '2018-11-06' as const;

/** Two sessions on the first day, with what the ledger says of them; on the second day none. */
const training = { sessions: [aSession(), aSession({ id: 's2', title: 'Praktik' })] };
const beside = (...ledger: AttendanceEntry[]) => ({ ...aContext, training, ledger });
const mark = (session: number, status: AttendanceEntry['status'], id = '') =>
  anEntry({ id: `e${session}${id}`, sessionId: `s${session}`, status });
const disputed = [mark(1, 'present', 'a'), mark(1, 'absent', 'b')];
const missed = beside(mark(1, 'absent'), mark(2, 'sick'));

const judged = (date: CalendarDate = day, participant = 'Sri Wahyuni', index = 0) => ({
  path: [index],
  params: { participant, date },
});
const twice = (index: number, participant = 'Sri Wahyuni') => ({
  path: [index],
  params: { participant, date: day, kind: 'per-diem' as const },
});

/** Both sides of each rule about payments. */
export const perDiemCases: RuleCases<typeof perDiemRules> = {
  'per-diem.duplicate-id': {
    weight: 'error',
    holds: [{ subject: [] }, { subject: [aPayment(), aPayment({ id: 'b2' })] }],
    breaks: [
      {
        subject: [aPayment(), aPayment({ participantId: 'p2' })],
        found: [{ path: [1, 'id'], params: { payment: 'b1' } }],
      },
    ],
  },
  'per-diem.unknown-participant': {
    weight: 'error',
    holds: [
      { subject: [aPayment(), aPayment({ participantId: 'p2' })] },
      { subject: [aPayment({ participantId: 'p9' })], context: {} },
    ],
    breaks: [
      {
        subject: [aPayment(), aPayment({ participantId: 'p9' })],
        found: [{ path: [1, 'participantId'], params: { participant: 'p9' } }],
      },
    ],
  },
  'per-diem.paid-twice': {
    weight: 'error',
    holds: [
      {
        subject: [
          aPayment(),
          aPayment({ kind: 'transport' }),
          aPayment({ paidFor: nextDay }),
          aPayment({ participantId: 'p2' }),
        ],
      },
    ],
    breaks: [
      { subject: [aPayment(), aPayment(), aPayment()], found: [twice(1), twice(2)] },
      { subject: [aPayment(), aPayment()], context: {}, found: [twice(1, 'p1')] },
    ],
  },
  'per-diem.amount-zero': {
    weight: 'error; warning in a draft',
    holds: [{ subject: [aPayment({ amountRupiah: 1 })] }],
    breaks: [
      {
        subject: [aPayment(), aPayment({ amountRupiah: 0 })],
        found: [{ path: [1, 'amountRupiah'], params: { participant: 'Sri Wahyuni' } }],
      },
    ],
  },
  'per-diem.without-attendance': {
    weight: 'error',
    holds: [
      { subject: [aPayment()], context: beside(mark(1, 'absent'), mark(2, 'present')) },
      { subject: [aPayment()], context: beside(mark(1, 'late'), mark(2, 'absent')) },
      { subject: [aPayment()], context: beside(mark(1, 'absent')) },
      { subject: [aPayment({ paidFor: nextDay })], context: missed },
      { subject: [aPayment()], context: { training } },
      { subject: [aPayment()], context: { ledger: missed.ledger } },
      {
        subject: [aPayment()],
        context: { ...missed, policy: { ...eightyPercentPolicy, attended: ['sick'] } },
      },
    ],
    breaks: [
      { subject: [aPayment()], context: missed, found: [judged()] },
      {
        subject: [aPayment({ participantId: 'p2' }), aPayment({ kind: 'transport' })],
        context: missed,
        found: [judged(day, 'Sri Wahyuni', 1)],
      },
      {
        subject: [aPayment()],
        context: { ...beside(mark(1, 'duty'), mark(2, 'absent')), participants: [] },
        found: [judged(day, 'p1')],
      },
    ],
  },
  'per-diem.attendance-unrecorded': {
    weight: 'error; warning in a draft',
    holds: [
      { subject: [aPayment()], context: beside(mark(1, 'present')) },
      { subject: [aPayment()], context: missed },
      { subject: [aPayment()], context: beside(...disputed, mark(2, 'late')) },
      { subject: [aPayment({ paidFor: nextDay })], context: beside() },
      { subject: [aPayment()] },
      { subject: [aPayment()], context: { ledger: [] } },
    ],
    breaks: [
      { subject: [aPayment()], context: beside(), found: [judged()] },
      { subject: [aPayment()], context: beside(mark(1, 'absent')), found: [judged()] },
      { subject: [aPayment()], context: beside(...disputed, mark(2, 'absent')), found: [judged()] },
      {
        subject: [aPayment()],
        context: beside(mark(1, 'unrecorded'), mark(2, 'absent')),
        found: [judged()],
      },
    ],
  },
  'per-diem.no-session-that-day': {
    weight: 'warning',
    holds: [
      { subject: [aPayment()], context: beside() },
      { subject: [aPayment({ paidFor: nextDay })], context: { training } },
      { subject: [aPayment({ paidFor: nextDay })], context: { ledger: [] } },
    ],
    breaks: [
      {
        subject: [aPayment(), aPayment({ paidFor: nextDay })],
        context: beside(mark(1, 'present')),
        found: [judged(nextDay, 'Sri Wahyuni', 1)],
      },
    ],
  },
};
