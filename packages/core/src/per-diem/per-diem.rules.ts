import {
  attendanceSheet,
  cellKey,
  countsAs,
  eightyPercentPolicy,
  type AttendanceLedger,
  type AttendancePolicy,
  type AttendanceSheet,
} from '../attendance/index.js';
import {
  checkRules,
  rulesFor,
  type CalendarDate,
  type Issue,
  type Stage,
} from '../kernel/index.js';
import type { Participant } from '../participant/index.js';
import { trainingDays, type Timetable } from '../training/index.js';
import type { PerDiemPayment } from './per-diem.js';

/** What rules about payments look at beside them. What is not handed in is not judged. */
export interface PerDiemContext {
  readonly participants?: readonly Participant[];
  /** The timetable and its ledger, against which presence is held. */
  readonly training?: Timetable;
  readonly ledger?: AttendanceLedger;
  /** The sheet of this very ledger, where it is derived already; derived anew when absent. */
  readonly sheet?: AttendanceSheet | undefined;
  /** Which statuses count as having been there; those of `eightyPercentPolicy` when not stated. */
  readonly policy?: AttendancePolicy;
}

const rule = rulesFor<readonly PerDiemPayment[], PerDiemContext>();

const duplicateId = rule({
  code: 'per-diem.duplicate-id',
  severity: 'error',
  source: 'a payment is listed once',
  *find(payments) {
    const seen = new Set<string>();
    for (const [index, { id }] of payments.entries()) {
      if (seen.has(id)) yield { path: [index, 'id'], params: { payment: id } };
      seen.add(id);
    }
  },
});

const unknownParticipant = rule({
  code: 'per-diem.unknown-participant',
  number: 'R64',
  severity: 'error',
  source: 'papers that travel accounts (SPJ) ask for',
  *find(payments, { participants }) {
    if (participants === undefined) return;
    const known = new Set(participants.map(({ id }) => id));
    for (const [index, { participantId }] of payments.entries()) {
      if (known.has(participantId)) continue;
      yield { path: [index, 'participantId'], params: { participant: participantId } };
    }
  },
});

const paidTwice = rule({
  code: 'per-diem.paid-twice',
  number: 'R64',
  severity: 'error',
  source: 'papers that travel accounts (SPJ) ask for',
  *find(payments, context) {
    const nameOf = names(context);
    const paid = new Set<string>();
    for (const [index, { participantId, paidFor, kind }] of payments.entries()) {
      const key = `${participantId}|${paidFor}|${kind}`;
      const params = { participant: nameOf(participantId), date: paidFor, kind };
      if (paid.has(key)) yield { path: [index], params };
      paid.add(key);
    }
  },
});

const amountZero = rule({
  code: 'per-diem.amount-zero',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'common sense',
  *find(payments, context) {
    const nameOf = names(context);
    for (const [index, { amountRupiah, participantId }] of payments.entries()) {
      if (amountRupiah > 0) continue;
      yield { path: [index, 'amountRupiah'], params: { participant: nameOf(participantId) } };
    }
  },
});

const withoutAttendance = rule({
  code: 'per-diem.without-attendance',
  number: 'R64',
  severity: 'error',
  source: 'per diem only for those who signed: field reports and papers for travel accounts (SPJ)',
  find: (payments, context) => paymentsOf('missed', payments, context),
});

const attendanceUnrecorded = rule({
  code: 'per-diem.attendance-unrecorded',
  number: 'R64',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'unrecorded is not absent',
  find: (payments, context) => paymentsOf('open', payments, context),
});

const noSessionThatDay = rule({
  code: 'per-diem.no-session-that-day',
  number: 'R64',
  severity: 'warning',
  source: 'shortened days in technical guidance, 2016; a day of travel has its own order',
  find: (payments, context) => paymentsOf('no-session', payments, context),
});

/** Every rule about per diem paid. */
export const perDiemRules = [
  duplicateId,
  unknownParticipant,
  paidTwice,
  amountZero,
  withoutAttendance,
  attendanceUnrecorded,
  noSessionThatDay,
] as const;

/** What the rules of the stage find in payments; paths begin with the payment's place in the list. */
export function checkPerDiem(
  payments: readonly PerDiemPayment[],
  context: PerDiemContext = {},
  stage: Stage = 'draft',
): Issue[] {
  const { ledger, sheet = ledger && attendanceSheet(ledger) } = context;
  return checkRules(perDiemRules, payments, { ...context, sheet }, stage);
}

function names({ participants = [] }: PerDiemContext): (id: string) => string {
  const known = new Map(participants.map(({ id, name }) => [id, name]));
  return (id) => known.get(id) ?? id;
}

/** Whether a person attended on a day; `open` while a missing or disputed record may yet say so. */
type DayPresence = 'attended' | 'missed' | 'open' | 'no-session';

/** Payments for days on which the recipient's presence is the one named. */
function* paymentsOf(
  wanted: DayPresence,
  payments: readonly PerDiemPayment[],
  context: PerDiemContext,
) {
  const presenceOn = dayPresence(context);
  if (presenceOn === undefined) return;
  const nameOf = names(context);
  for (const [index, { participantId, paidFor }] of payments.entries()) {
    if (presenceOn(participantId, paidFor) !== wanted) continue;
    yield { path: [index], params: { participant: nameOf(participantId), date: paidFor } };
  }
}

function dayPresence(context: PerDiemContext) {
  const { training, ledger, policy = eightyPercentPolicy } = context;
  if (training === undefined || ledger === undefined) return undefined;
  const sheet = context.sheet ?? attendanceSheet(ledger);
  const sessionsOn = new Map(trainingDays(training).map(({ date, sessions }) => [date, sessions]));
  return (participantId: string, date: CalendarDate): DayPresence => {
    const sessions = sessionsOn.get(date);
    if (sessions === undefined) return 'no-session';
    const readings = sessions.map(({ id }) => {
      const cell = sheet.get(cellKey(participantId, id));
      return cell?.isContested ? 'unrecorded' : countsAs(cell?.status, policy);
    });
    if (readings.includes('attended')) return 'attended';
    return readings.includes('unrecorded') ? 'open' : 'missed';
  };
}
