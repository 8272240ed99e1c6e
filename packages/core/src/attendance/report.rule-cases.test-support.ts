import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { CalendarDate, TimeOfDay } from '../kernel/index.js';
import type { Session } from '../training/index.js';
import { aSession } from '../training/training.test-support.js';
import type { AttendanceEntry } from './attendance.js';
import type { StatedAttendance } from './attendance.context.js';
import { ninetyPercentPolicy, type AttendancePolicy } from './attendance.policy.js';
import { aContext, anEntry, withoutSeat, withThird } from './attendance.test-support.js';
import type { reportRules } from './report.rules.js';

const { minimum } = ninetyPercentPolicy;
const sessions = (first: number, second: number) => [
  aSession({ lessonHours: first }),
  aSession({ id: 's2', title: 'Praktik', startTime: '10:00', lessonHours: second }),
];

/** A mark of a person in a session, by their numbers. */
const mark = (person: number, session: number, status: AttendanceEntry['status'], id = '') =>
  anEntry({
    id: `e${person}${session}${id}`,
    participantId: `p${person}`,
    sessionId: `s${session}`,
    status,
  });
const present = (person: number, session = 1) => mark(person, session, 'present');
const absent = (person: number, session = 1) => mark(person, session, 'absent');
const disputed = (person: number, session = 1) => [
  mark(person, session, 'present', 'a'),
  mark(person, session, 'absent', 'b'),
];

/** Said to have passed, by a policy that asks for 90 %, two sessions of so many lesson hours. */
const passed = (first: number, second: number, ids = ['p1']) => ({
  ...aContext,
  training: { sessions: sessions(first, second) },
  policy: ninetyPercentPolicy,
  stated: { passed: ids },
});
const below = (attended: number, open: number, counted: number, other = {}) => ({
  path: [],
  params: {
    ...{ participant: 'Sri Wahyuni', weightBy: 'lesson-hour' as const, parts: 1 },
    ...{ attended, open, counted, ...minimum },
    ...other,
  },
});
/** The same two sessions, on one day or on two, by a policy that weighs otherwise. */
const by = (policy: Partial<AttendancePolicy>, heldOn: CalendarDate = '2018-11-05') => {
  const [first, second] = sessions(43, 5);
  return {
    ...passed(43, 5),
    policy: { ...ninetyPercentPolicy, ...policy },
    training: { sessions: [first, { ...second, heldOn }] as Session[] },
  };
};
const late = (arrivedAt: TimeOfDay) => anEntry({ status: 'late', arrivedAt });
const lateness = (denominator: number) => ({
  lateness: {
    begunMinutes: 15,
    takesOff: { numerator: 1, denominator },
    arrivalUnknown: 'open' as const,
  },
});
const inHalf = { minimum: { numerator: 1, denominator: 2 } };
const undecided = (participant: string) => ({ path: [], params: { participant } });

const stated = (report: StatedAttendance, count = 1) => ({
  ...aContext,
  training: { sessions: sessions(2, 2).slice(0, count) },
  stated: report,
});
const inFirst = (count: number) => stated({ presentBySession: new Map([['s1', count]]) });
const tooMany = (session: string, count: number, registered = 2) => ({
  path: [],
  params: { session, present: count, registered },
});
const differs = (session: string, count: number, listed: number) => ({
  path: [],
  params: { session, stated: count, listed },
});
const unsigned = (count: number, of: number) => ({
  path: [],
  params: { unsigned: count, present: of },
});
const signedSheets = (sessionId: string, ...signedBy: string[]) => ({
  ...aContext,
  signedSheets: [{ id: 'd1', sessionId, signedBy }],
});

/** Both sides of each rule about reports, results and accounts. */
export const reportCases: RuleCases<typeof reportRules> = {
  'attendance.below-minimum': {
    weight: 'error',
    holds: [
      { subject: [present(1), absent(1, 2)], context: passed(44, 4) },
      { subject: [present(1), absent(1, 2)], context: passed(9, 1) },
      { subject: [present(1), absent(1, 2)], context: passed(43, 5, []) },
      { subject: [present(1)], context: passed(43, 5) },
      {
        subject: [present(1), absent(1, 2)],
        context: { ...passed(43, 5), policy: undefined },
      },
      { subject: [present(1), absent(1, 2)], context: { ...passed(43, 5), stated: {} } },
      // One of two sessions is half of them, and so is one of two days.
      { subject: [absent(1), present(1, 2)], context: by({ weightBy: 'session', ...inHalf }) },
      {
        subject: [absent(1), present(1, 2)],
        context: by({ weightBy: 'day', ...inHalf }, '2018-11-06'),
      },
      { subject: [late('08:30'), present(1, 2)], context: by(lateness(1)) },
      { subject: [present(1)], context: by({ unrecorded: 'outside' }) },
    ],
    breaks: [
      {
        subject: [absent(1), present(1, 2)],
        context: by({ weightBy: 'session' }),
        found: [below(1, 0, 2, { weightBy: 'session' })],
      },
      {
        subject: [absent(1), present(1, 2)],
        context: by({ weightBy: 'day', ...inHalf }),
        found: [below(0, 0, 1, { weightBy: 'day', ...inHalf.minimum })],
      },
      {
        subject: [late('09:01'), present(1, 2)],
        context: by(lateness(1)),
        found: [below(43, 0, 48)],
      },
      {
        subject: [late('09:00'), absent(1, 2)],
        context: by(lateness(3)),
        found: [below(125, 0, 144, { parts: 3 })],
      },
      {
        subject: [present(1)],
        context: by({ unrecorded: 'missed' }),
        found: [below(43, 0, 48)],
      },
      { subject: [present(1), absent(1, 2)], context: passed(43, 5), found: [below(43, 0, 48)] },
      { subject: [absent(1)], context: passed(40, 8), found: [below(0, 8, 48)] },
      {
        subject: [absent(1), ...disputed(1, 2)],
        context: passed(40, 8),
        found: [below(0, 8, 48)],
      },
      {
        subject: [absent(1), present(1, 2), absent(9), absent(9, 2)],
        context: passed(2, 2, ['p1', 'p9']),
        found: [below(2, 0, 4), below(0, 0, 4, { participant: 'p9' })],
      },
    ],
  },
  'attendance.passed-undecided': {
    weight: 'error',
    holds: [
      { subject: [present(1)], context: passed(44, 4) },
      { subject: [absent(1)], context: passed(43, 5) },
      { subject: [present(1)], context: { ...passed(43, 5), policy: undefined } },
      { subject: [present(1)], context: { ...passed(43, 5), stated: {} } },
      { subject: [present(1)] },
    ],
    breaks: [
      { subject: [present(1)], context: passed(43, 5), found: [undecided('Sri Wahyuni')] },
      {
        subject: [],
        context: passed(1, 1, ['p1', 'p9']),
        found: [undecided('Sri Wahyuni'), undecided('p9')],
      },
    ],
  },
  'attendance.more-present-than-registered': {
    weight: 'error',
    holds: [
      { subject: [present(1), present(2)] },
      { subject: [present(1), present(2)], context: stated({ present: 2 }) },
      { subject: [], context: inFirst(2) },
      { subject: [present(1), present(2), absent(9)] },
      { subject: [present(1), present(2), ...disputed(9)] },
      // Whoever came and withdrew, or came without a seat, is on the roster.
      ...withoutSeat.map((change) => ({
        subject: [present(1), present(2), present(3)],
        context: { ...withThird(change), stated: { present: 3 } },
      })),
    ],
    breaks: [
      {
        subject: [present(1), present(2), mark(9, 1, 'late')],
        found: [tooMany('', 3), tooMany('Peran kader', 3)],
      },
      { subject: [present(1)], context: stated({ present: 3 }), found: [tooMany('', 3)] },
      { subject: [], context: inFirst(3), found: [tooMany('Peran kader', 3)] },
      // Those who have no seat and did not come make nobody's number right.
      ...withoutSeat.map((change) => ({
        subject: [present(1), absent(3)],
        context: { ...withThird(change), stated: { present: 3 } },
        found: [tooMany('', 3)],
      })),
      {
        subject: [],
        context: { ...withThird({}), stated: { present: 4 } },
        found: [tooMany('', 4, 3)],
      },
    ],
  },
  'attendance.report-count-differs': {
    weight: 'error',
    holds: [
      { subject: [present(1), absent(2)] },
      { subject: [present(1), absent(2)], context: stated({ present: null }) },
      { subject: [present(1), absent(2)], context: stated({ present: 1 }) },
      { subject: [present(1), absent(2)], context: inFirst(1) },
      { subject: [present(1)], context: inFirst(1) },
      { subject: [present(1)], context: inFirst(2) },
      { subject: [present(1), ...disputed(2)], context: inFirst(1) },
      { subject: [present(1), ...disputed(2)], context: inFirst(2) },
      {
        subject: [present(1), absent(1, 2), absent(2), mark(2, 2, 'late')],
        context: stated({ present: 2 }, 2),
      },
      {
        subject: [present(1)],
        context: { ...inFirst(2), policy: { ...ninetyPercentPolicy, unrecorded: 'outside' } },
      },
      {
        subject: [present(1), ...disputed(2)],
        context: { ...inFirst(2), policy: { ...ninetyPercentPolicy, unrecorded: 'missed' } },
      },
      // They are counted where they came.
      ...withoutSeat.map((change) => ({
        subject: [present(1), absent(2), present(3)],
        context: { ...withThird(change), stated: { present: 2 } },
      })),
      // Once there, whatever is missing of the other session.
      { subject: [present(1), absent(2), absent(2, 2)], context: stated({ present: 1 }, 2) },
      { subject: [present(1), absent(2)], context: stated({ present: 2 }, 2) },
    ],
    breaks: [
      {
        subject: [present(1), absent(2)],
        context: stated({ present: 2 }),
        found: [differs('', 2, 1)],
      },
      {
        subject: [present(1), absent(2)],
        context: stated({ present: 0 }),
        found: [differs('', 0, 1)],
      },
      // Where no record is absence, nobody else can have been there.
      {
        subject: [present(1)],
        context: { ...inFirst(2), policy: { ...ninetyPercentPolicy, unrecorded: 'missed' } },
        found: [differs('Peran kader', 2, 1)],
      },
      // Of those who have no seat no record is missing.
      ...withoutSeat.map((change) => ({
        subject: [present(1), absent(2)],
        context: { ...withThird(change), stated: { present: 2 } },
        found: [differs('', 2, 1)],
      })),
      { subject: [present(1)], context: inFirst(0), found: [differs('Peran kader', 0, 1)] },
      { subject: [present(1)], context: inFirst(3), found: [differs('Peran kader', 3, 1)] },
      {
        subject: [present(1), ...disputed(2)],
        context: inFirst(3),
        found: [differs('Peran kader', 3, 1)],
      },
      // Only people of the roster may yet turn out to have been there.
      {
        subject: [present(1), absent(2), mark(9, 1, 'unrecorded')],
        context: inFirst(2),
        found: [differs('Peran kader', 2, 1)],
      },
      {
        subject: [present(1), absent(1, 2), absent(2), absent(2, 2)],
        context: stated({ present: 2 }, 2),
        found: [differs('', 2, 1)],
      },
    ],
  },
  'attendance.unsigned-presence': {
    weight: 'warning, from lock on',
    holds: [
      { subject: [] },
      ...(['signature', 'signed-sheet', 'thumbprint'] as const).map((signed) => ({
        subject: [anEntry({ signed })],
      })),
      { subject: [absent(1)] },
      { subject: [present(1)], context: signedSheets('s1', 'p2', 'p1') },
      {
        subject: [anEntry({ signed: 'code' })],
        context: { ...aContext, acceptedProofs: ['signature', 'code'] },
      },
      { subject: [anEntry(), anEntry({ id: 'e2', signed: 'signature', replaces: ['e1'] })] },
    ],
    breaks: [
      { subject: [present(1)], found: [unsigned(1, 1)] },
      { subject: [anEntry({ signed: null })], found: [unsigned(1, 1)] },
      { subject: [anEntry({ signed: 'code' })], found: [unsigned(1, 1)] },
      { subject: [anEntry({ signed: 'officer' })], found: [unsigned(1, 1)] },
      {
        subject: [present(1), mark(2, 1, 'late'), present(1, 2)],
        context: signedSheets('s1', 'p1'),
        found: [unsigned(2, 3)],
      },
      {
        subject: [anEntry({ signed: 'signature' })],
        context: { ...aContext, acceptedProofs: [] },
        found: [unsigned(1, 1)],
      },
    ],
  },
};
