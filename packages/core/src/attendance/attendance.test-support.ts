import fc from 'fast-check';
import type { Instant } from '../kernel/index.js';
import { numberLines } from '../ledger/index.js';
import type { Participant } from '../participant/index.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { aSession } from '../training/training.test-support.js';
import {
  attendanceSheet,
  attendanceStatuses,
  markTheRest,
  mergeLedgers,
  recordAttendance,
  type AttendanceEntry,
  type AttendanceLedger,
  type AttendanceMark,
} from './index.js';

/** An entry that marks one person present in one session. */
export function anEntry(change: Partial<AttendanceEntry> = {}): AttendanceEntry {
  return {
    id: 'e1',
    participantId: 'p1',
    sessionId: 's1',
    status: 'present',
    author: 'Panitia',
    deviceId: 'd1',
    sequence: 1,
    recordedAt: '2018-11-05T01:00:00.000Z',
    replaces: [],
    ...change,
  };
}

/** A session of two lesson hours, and two people. */
export const aContext = {
  training: { sessions: [aSession()], timeZone: 'WIB' },
  participants: [aParticipant(), aParticipant({ id: 'p2', name: 'Budi Santoso' })],
} as const;

/** The same two people and one more, of whom the roster says this. */
export const withThird = (change: Partial<Participant>) => ({
  ...aContext,
  participants: [
    ...aContext.participants,
    aParticipant({ id: 'p3', name: 'Siti Aminah', ...change }),
  ],
});

/** What the roster says of people of whom no record is missed. */
export const withoutSeat: readonly Partial<Participant>[] = [
  { registration: { status: 'withdrawn' } },
  { registration: { status: 'rejected' } },
  { registration: { status: 'waiting' } },
];

/** The moment so many minutes into the morning. */
export function minute(minutes: number): Instant {
  return new Date(Date.UTC(2018, 10, 5, 1, minutes)).toISOString() as Instant;
}

export const people = ['p1', 'p2', 'p3'] as const;
const sessions = ['s1', 's2'] as const;
export const anyStatus = fc.constantFrom(...attendanceStatuses);
const anyMark = fc.constantFrom(...attendanceStatuses, 'unrecorded' as const);
const anyReason = fc.constantFrom(undefined, null, 'Sakit', 'Tugas kantor');

/** One thing that happens on one of the devices. */
export type Step =
  | {
      readonly does: 'mark';
      readonly device: number;
      readonly at: number;
      readonly marks: readonly AttendanceMark[];
    }
  | {
      readonly does: 'rest';
      readonly device: number;
      readonly at: number;
      readonly session: string;
      readonly status: (typeof attendanceStatuses)[number];
    }
  | { readonly does: 'pull'; readonly device: number; readonly from: number };

/** Any story of marking, taking back and syncing on so many devices, whose clocks may be wrong. */
export function anyStory(deviceCount: number): fc.Arbitrary<readonly Step[]> {
  const device = fc.nat(deviceCount - 1);
  const at = fc.nat(20);
  const mark: fc.Arbitrary<AttendanceMark> = fc
    .record({
      participantId: fc.constantFrom(...people),
      sessionId: fc.constantFrom(...sessions),
      status: anyMark,
      reason: anyReason,
    })
    .map(({ reason, ...rest }) => (reason === undefined ? rest : { ...rest, reason }));
  const marks = fc.uniqueArray(mark, {
    minLength: 1,
    maxLength: 3,
    selector: ({ participantId, sessionId }) => `${participantId} ${sessionId}`,
  });
  const session = fc.constantFrom(...sessions);
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ does: fc.constant('mark' as const), device, at, marks }) },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('rest' as const),
        device,
        at,
        session,
        status: anyStatus,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constant('pull' as const), device, from: device }),
    },
  );
  return fc.array(step, { maxLength: 14, size: 'max' });
}

/** What a story leaves behind. */
export interface Outcome {
  readonly ledgers: readonly AttendanceLedger[];
  /** For each entry, the ids of all entries its device held when it was made. */
  readonly sight: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Plays a story with the commands that a device would use. */
export function play(deviceCount: number, story: readonly Step[]): Outcome {
  const ledgers: AttendanceLedger[] = Array.from({ length: deviceCount }, () => []);
  const made = ledgers.map(() => 0);
  const sight = new Map<string, ReadonlySet<string>>();
  for (const step of story) {
    const own = ledgers[step.device] ?? [];
    if (step.does === 'pull') {
      ledgers[step.device] = mergeLedgers(own, ledgers[step.from] ?? []);
      continue;
    }
    const deviceId = `d${step.device}`;
    const count = made[step.device] ?? 0;
    const entries = numberLines(unnumbered(own, step, deviceId, count), deviceId, count);
    const seen = new Set(own.map(({ id }) => id));
    for (const { id } of entries) sight.set(id, seen);
    made[step.device] = count + entries.length;
    ledgers[step.device] = [...own, ...entries];
  }
  return { ledgers: ledgers.map((ledger) => mergeLedgers(ledger)), sight };
}

function unnumbered(
  ledger: AttendanceLedger,
  step: Exclude<Step, { does: 'pull' }>,
  deviceId: string,
  count: number,
) {
  const sheet = attendanceSheet(ledger);
  const marks =
    step.does === 'mark' ? step.marks : markTheRest(sheet, people, step.session, step.status);
  let next = count;
  return recordAttendance(sheet, marks, {
    author: `Panitia ${deviceId}`,
    recordedAt: minute(step.at),
    newId: () => `${deviceId}-${(next += 1)}`,
  });
}

/**
 * Any entries at all: ids used twice for different things, entries that replace each other or
 * themselves, fields that a newer version wrote.
 */
export const anyEntries: fc.Arbitrary<AttendanceEntry[]> = fc.array(
  fc
    .record({
      id: fc.constantFrom('e1', 'e2', 'e3', 'e4'),
      participantId: fc.constantFrom('p1', 'p2'),
      status: anyMark,
      reason: anyReason,
      author: fc.constantFrom('Sri', 'Budi'),
      deviceId: fc.constantFrom('d1', 'd2'),
      sequence: fc.integer({ min: 1, max: 3 }),
      recordedAt: fc.nat(2).map(minute),
      replaces: fc.uniqueArray(fc.constantFrom('e1', 'e2', 'e3', 'e4'), { maxLength: 2 }),
      newerField: fc.option(fc.record({ b: fc.nat(1), a: fc.nat(1) }), { nil: undefined }),
    })
    .map(({ reason, newerField, ...rest }) => ({
      ...anEntry(rest),
      ...(reason === undefined ? {} : { reason }),
      ...(newerField === undefined ? {} : { newerField }),
    })),
  { maxLength: 6 },
);
