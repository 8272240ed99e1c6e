import fc from 'fast-check';
import type { CalendarDate, TimeOfDay } from '../kernel/index.js';
import type { Session } from '../training/index.js';
import { aSession } from '../training/training.test-support.js';
import {
  attendanceSheet,
  attendanceWeights,
  type AttendancePolicy,
  type AttendanceStatus,
} from './index.js';
import { anEntry } from './attendance.test-support.js';

/** A session as a person met it. */
export interface Met {
  readonly lessonHours: number;
  /** Number of the day it was held on. */
  readonly day: number;
  /** What was recorded; two that disagree where in dispute. */
  readonly status: AttendanceStatus | 'contested' | undefined;
  readonly arrivedAt: TimeOfDay | null;
}

/** A session of one lesson hour at eight on the first day, at which the person was present. */
export function met(change: Partial<Met> = {}): Met {
  return { lessonHours: 1, day: 1, status: 'present', arrivedAt: null, ...change };
}

/** The sessions `s0`, `s1` …, and the sheet of what is recorded for `p1`. */
export function meeting(all: readonly Met[]) {
  const sessions: Session[] = all.map(({ lessonHours, day }, index) =>
    aSession({
      id: `s${String(index)}`,
      heldOn: `2018-11-0${String(day)}` as CalendarDate,
      lessonHours,
    }),
  );
  const entries = all.flatMap(({ status, arrivedAt }, index) => {
    const entry = { id: `e${String(index)}`, sessionId: `s${String(index)}`, arrivedAt };
    if (status === undefined) return [];
    if (status !== 'contested') return [anEntry({ ...entry, status })];
    return [anEntry(entry), anEntry({ ...entry, id: `${entry.id}b`, status: 'absent' })];
  });
  return { sessions, sheet: attendanceSheet(entries) };
}

/** 90 % of lesson hours; each begun quarter of an hour takes off a third of a lesson hour. */
export const strict: AttendancePolicy = {
  id: 'strict',
  minimum: { numerator: 90, denominator: 100 },
  attended: ['present', 'late'],
  leavesDenominator: ['duty'],
  lateness: {
    begunMinutes: 15,
    takesOff: { numerator: 1, denominator: 3 },
    arrivalUnknown: 'open',
  },
};

/** Any session as a person may have met it. */
export const anyMet: fc.Arbitrary<Met> = fc.record({
  lessonHours: fc.nat(4),
  day: fc.integer({ min: 1, max: 3 }),
  status: fc.constantFrom('present', 'late', 'excused', 'duty', 'absent', 'contested', undefined),
  arrivedAt: fc.constantFrom<TimeOfDay | null>(null, '07:50', '08:00', '08:01', '08:16', '09:30'),
});

/** Any way to weigh, to read what is missing and to take off for coming late. */
export const anyWeighing: fc.Arbitrary<AttendancePolicy> = fc
  .record({
    part: fc.integer({ min: 1, max: 12 }),
    of: fc.integer({ min: 1, max: 12 }),
    weightBy: fc.constantFrom(undefined, null, ...attendanceWeights),
    dayNeeds: fc.constantFrom(undefined, 'every-session' as const, 'any-session' as const),
    unrecorded: fc.constantFrom(undefined, 'open' as const, 'missed' as const, 'outside' as const),
    arrivalUnknown: fc.constantFrom('attended' as const, 'missed' as const, 'open' as const),
    isTakenOff: fc.boolean(),
    takesOff: fc.record({
      numerator: fc.integer({ min: 1, max: 4 }),
      denominator: fc.integer({ min: 1, max: 4 }),
    }),
  })
  .map(({ part, of, isTakenOff, takesOff, arrivalUnknown, ...weighing }) => ({
    ...strict,
    ...weighing,
    minimum: { numerator: Math.min(part, of), denominator: of },
    lateness: isTakenOff ? { begunMinutes: 15, takesOff, arrivalUnknown } : null,
  }));
