import type { CalendarDate, Instant, TimeOfDay } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import { aSession } from '../training/training.test-support.js';
import type { AttendanceEntry } from './attendance.js';
import { aContext, anEntry } from './attendance.test-support.js';
import type { checkInRules } from './check-in.rules.js';

/** So many milliseconds after eight in the morning, when the session begins. */
function after(milliseconds: number): Instant {
  return new Date(Date.UTC(2018, 10, 5, 1) + milliseconds).toISOString() as Instant;
}

const minutes = (count: number) => count * 60_000;

/** Presences of as many people on one device, each so many milliseconds after eight. */
function checkIns(
  times: readonly number[],
  change: Partial<AttendanceEntry> = {},
): AttendanceEntry[] {
  return times.map((time, index) =>
    anEntry({
      id: `e${index}`,
      participantId: `p${index}`,
      recordedAt: after(time),
      ...change,
    }),
  );
}

const outside = (date: CalendarDate, time: TimeOfDay, field = 'recordedAt', place = 0) => ({
  path: [place, field],
  params: { participant: 'Sri Wahyuni', session: 'Peran kader', date, time },
});
const recorded = (milliseconds: number, change: Partial<AttendanceEntry> = {}) => ({
  subject: [anEntry({ recordedAt: after(milliseconds), ...change })],
});
const nextDay = minutes(24 * 60);
const strict = { ...aContext, toleranceMinutes: 0 };
const inPapua = { ...aContext, training: { ...aContext.training, timeZone: 'WIT' } } as const;
const withSession = (change: Parameters<typeof aSession>[0]) => ({
  ...aContext,
  training: { ...aContext.training, sessions: [aSession(change)] },
});

const atOnce = (
  count: number,
  place: number,
  authors = ['Panitia'],
  sessions = ['Peran kader'],
) => ({
  path: [place],
  params: { count, authors, sessions },
});
const together = [0, 0, 0, 0, 0];
const signature = { signatureId: 'ttd-1' };
const twoPeople = [
  anEntry(signature),
  anEntry({ ...signature, id: 'e2', participantId: 'p2', deviceId: 'd2' }),
];

/** Both sides of each rule about checking in. */
export const checkInCases: RuleCases<typeof checkInRules> = {
  'attendance.outside-session': {
    weight: 'warning',
    holds: [
      recorded(-minutes(30)),
      recorded(minutes(90 + 30)),
      recorded(nextDay, { arrivedAt: '07:30' }),
      recorded(nextDay, { arrivedAt: '10:00' }),
      recorded(nextDay, { signed: 'signed-sheet' }),
      recorded(nextDay, { status: 'absent' }),
      recorded(nextDay, { sessionId: 's9' }),
      { ...recorded(nextDay), context: withSession({ startTime: null }) },
      { ...recorded(nextDay), context: withSession({ endTime: null }) },
      {
        ...recorded(nextDay),
        context: { ...aContext, training: { sessions: aContext.training.sessions } },
      },
      { ...recorded(0), context: strict },
      { ...recorded(minutes(90)), context: strict },
      // Eight in Jakarta is ten in Jayapura, half an hour after the session.
      { ...recorded(0), context: inPapua },
      {
        subject: [
          anEntry({ recordedAt: after(nextDay) }),
          anEntry({ id: 'e2', status: 'absent', replaces: ['e1'] }),
        ],
      },
    ],
    breaks: [
      { ...recorded(-minutes(30) - 1), found: [outside('2018-11-05', '07:29')] },
      { ...recorded(minutes(90 + 30) + 1), found: [outside('2018-11-05', '10:00')] },
      { ...recorded(nextDay, { status: 'late' }), found: [outside('2018-11-06', '08:00')] },
      { ...recorded(nextDay, { signed: 'code' }), found: [outside('2018-11-06', '08:00')] },
      {
        ...recorded(nextDay, { arrivedAt: null, signed: 'officer' }),
        found: [outside('2018-11-06', '08:00')],
      },
      {
        ...recorded(0, { arrivedAt: '07:29' }),
        found: [outside('2018-11-05', '07:29', 'arrivedAt')],
      },
      {
        ...recorded(0, { arrivedAt: '10:01', signed: 'signed-sheet' }),
        found: [outside('2018-11-05', '10:01', 'arrivedAt')],
      },
      { ...recorded(-1), context: strict, found: [outside('2018-11-05', '07:59')] },
      { ...recorded(minutes(90) + 1), context: strict, found: [outside('2018-11-05', '09:30')] },
      { ...recorded(1), context: inPapua, found: [outside('2018-11-05', '10:00')] },
      {
        subject: [anEntry(), anEntry({ id: 'e2', recordedAt: after(nextDay), replaces: ['e1'] })],
        found: [outside('2018-11-06', '08:00', 'recordedAt', 1)],
      },
    ],
  },
  'attendance.many-at-once': {
    weight: 'warning',
    holds: [
      { subject: [] },
      { subject: checkIns([0, 0, 0, 0]) },
      { subject: checkIns([0, 250, 500, 750, 1001]) },
      { subject: checkIns(together, { signed: 'officer' }) },
      { subject: checkIns(together, { signed: 'signed-sheet' }) },
      { subject: checkIns(together, { status: 'absent' }) },
      { subject: [...checkIns([0, 0, 0, 0]), anEntry({ deviceId: 'd2' })] },
      {
        subject: [
          ...checkIns(together),
          anEntry({ id: 'e9', participantId: 'p0', status: 'sick', replaces: ['e0'] }),
        ],
      },
      { subject: checkIns([0]), context: { ...aContext, manyAtOnce: 2 } },
    ],
    breaks: [
      { subject: checkIns(together), found: [atOnce(5, 0)] },
      { subject: checkIns(together, { status: 'late', signed: 'code' }), found: [atOnce(5, 0)] },
      { subject: checkIns([0, 250, 500, 750, 1000]), found: [atOnce(5, 0)] },
      { subject: checkIns([0, 0, 0, 0, 0, 1000, 1001]), found: [atOnce(6, 0)] },
      // The second that counts begins with the second mark, in time and not in the list.
      { subject: checkIns([1400, 0, 400, 800, 1000, 1300]), found: [atOnce(5, 2)] },
      {
        subject: checkIns([...together, ...[2, 2, 2, 2, 2].map((s) => s * 1000)]),
        found: [atOnce(5, 0), atOnce(5, 5)],
      },
      {
        subject: checkIns([0, 1001]),
        context: { ...aContext, manyAtOnce: 0 },
        found: [atOnce(1, 0), atOnce(1, 1)],
      },
      {
        subject: checkIns([0, 0]).map((entry, index) => ({
          ...entry,
          author: ['Sri', 'Budi'][index] ?? '',
          sessionId: ['s1', 's9'][index] ?? '',
        })),
        context: { ...aContext, manyAtOnce: 2 },
        found: [atOnce(2, 0, ['Sri', 'Budi'], ['Peran kader', 's9'])],
      },
    ],
  },
  'attendance.signature-shared': {
    weight: 'warning',
    holds: [
      { subject: [anEntry(signature), anEntry({ ...signature, id: 'e2', sessionId: 's2' })] },
      {
        subject: [anEntry(signature), anEntry({ id: 'e2', participantId: 'p2', signatureId: 'x' })],
      },
      {
        subject: [
          anEntry({ signatureId: null }),
          anEntry({ id: 'e2', participantId: 'p2', signatureId: null }),
          anEntry({ id: 'e3', participantId: 'p3' }),
          anEntry({ id: 'e4', participantId: 'p4' }),
        ],
      },
      { subject: twoPeople.map((entry) => ({ ...entry, status: 'absent' as const })) },
    ],
    breaks: [
      {
        subject: twoPeople,
        found: [{ path: [0, 'signatureId'], params: { people: ['Sri Wahyuni', 'Budi Santoso'] } }],
      },
      {
        subject: [
          anEntry({ id: 'e0', participantId: 'p3' }),
          anEntry({ ...signature, participantId: 'p9', status: 'late' }),
          anEntry({ ...signature, id: 'e2' }),
          anEntry({ ...signature, id: 'e3', sessionId: 's2' }),
        ],
        found: [{ path: [1, 'signatureId'], params: { people: ['p9', 'Sri Wahyuni'] } }],
      },
    ],
  },
};
