import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFractions } from '../kernel/index.js';
import { aSession } from '../training/training.test-support.js';
import {
  attendanceDerivation,
  attendanceForecast,
  attendanceSheet,
  sessionsToCome,
  type AttendancePolicy,
} from './index.js';
import { anEntry, minute } from './attendance.test-support.js';
import {
  anyMet,
  anyWeighing,
  meeting,
  met,
  strict,
  type Met,
} from './attendance.weight.test-support.js';

const { lateness: _lateness, ...ninety } = strict;
const missed = met({ status: 'absent' });
const coming = met({ status: undefined });

/** The forecast when so many of the last sessions are still to come. */
function forecastOf(all: readonly Met[], left: number, policy: AttendancePolicy = ninety) {
  const { sessions, sheet } = meeting(all);
  const toCome = new Set(sessions.slice(all.length - left).map(({ id }) => id));
  return attendanceForecast('p1', sheet, sessions, policy, toCome);
}

test('whoever has enough already may miss the rest', () => {
  expect(forecastOf([met({ lessonHours: 9 }), coming], 1)).toEqual({
    prospect: 'certain',
    weightBy: 'lesson-hour',
    remaining: { numerator: 1, denominator: 1 },
    needed: { numerator: 0, denominator: 100 },
    spare: { numerator: 100, denominator: 100 },
    openSessions: [],
  });
});

test('what is needed and what may be missed is exact', () => {
  const all = [
    met({ lessonHours: 40 }),
    met({ lessonHours: 4, status: undefined }),
    coming,
    coming,
  ];
  // 90 % of 46 JP are 41.4: of the 6 to come it takes 1.4, and 4.6 may be missed.
  expect(forecastOf(all, 3)).toMatchObject({
    prospect: 'needs-some',
    remaining: { numerator: 6, denominator: 1 },
    needed: { numerator: 140, denominator: 100 },
    spare: { numerator: 460, denominator: 100 },
  });
});

test('with nothing to spare it takes all that remains, and with less it is out of reach', () => {
  const nine = met({ lessonHours: 8 });
  expect(forecastOf([nine, missed, coming], 1).prospect).toBe('needs-all');
  expect(forecastOf([nine, missed, missed, coming], 1)).toMatchObject({
    prospect: 'out-of-reach',
    needed: null,
    spare: null,
  });
});

test('a session to come that weighs nothing is no reason to come', () => {
  const opening = met({ lessonHours: 0, status: undefined });
  const eight = met({ lessonHours: 8 });
  expect(forecastOf([eight, missed, coming, opening], 2).prospect).toBe('needs-all');
});

test('it may hang on records that are open', () => {
  const all = [met({ lessonHours: 8 }), coming, met({ status: 'contested' }), coming];
  expect(forecastOf(all, 1)).toMatchObject({
    prospect: 'hangs-on-records',
    openSessions: ['s1', 's2'],
    remaining: { numerator: 1, denominator: 1 },
    needed: null,
  });
  const late = met({ status: 'late', lessonHours: 2 });
  expect(forecastOf([met({ lessonHours: 8 }), late], 0, strict)).toMatchObject({
    prospect: 'hangs-on-records',
    openSessions: ['s1'],
  });
});

test('what was recorded for a session to come is what counts, and a dispute about it is open', () => {
  const nine = met({ lessonHours: 8 });
  const excused = met({ status: 'excused', lessonHours: 2 });
  expect(forecastOf([nine, excused], 1).prospect).toBe('out-of-reach');
  expect(forecastOf([nine, met({ status: 'duty' })], 1).prospect).toBe('certain');
  expect(forecastOf([nine, met({ status: 'contested', lessonHours: 2 })], 1)).toMatchObject({
    prospect: 'hangs-on-records',
    openSessions: ['s1'],
  });
});

test('a session to come whose record one device took back and another kept is in dispute', () => {
  const { sessions } = meeting([met()]);
  const kept = anEntry({ sessionId: 's0' });
  const takenBack = { id: 'e2', status: 'unrecorded', recordedAt: minute(9) } as const;
  const sheet = attendanceSheet([kept, { ...kept, ...takenBack, deviceId: 'd2' }]);
  expect(attendanceForecast('p1', sheet, sessions, ninety, new Set(['s0']))).toMatchObject({
    prospect: 'hangs-on-records',
    openSessions: ['s0'],
  });
});

test('that a record is missing says something of what is over, and nothing of what is to come', () => {
  for (const unrecorded of ['missed', 'outside'] as const) {
    const forecast = forecastOf([met({ lessonHours: 8 }), coming, coming], 1, {
      ...ninety,
      unrecorded,
    });
    expect(forecast.openSessions).toEqual([]);
    expect(forecast.remaining).toEqual({ numerator: 1, denominator: 1 });
    expect(forecast.spare?.numerator).toBe(unrecorded === 'missed' ? 0 : 90);
  }
});

test('where nothing counts there is nothing to reach', () => {
  const nothing = { prospect: 'nothing-counts', needed: null, spare: null };
  expect(forecastOf([], 0)).toMatchObject(nothing);
  expect(forecastOf([met({ status: 'duty' })], 0)).toMatchObject(nothing);
});

test('days are weighed as the policy says', () => {
  const all = [
    met(),
    missed,
    met({ day: 2, status: undefined }),
    met({ day: 2, status: undefined }),
  ];
  const half = { ...ninety, minimum: { numerator: 1, denominator: 2 }, weightBy: 'day' } as const;
  expect(forecastOf(all, 2, { ...half, dayNeeds: 'every-session' })).toMatchObject({
    prospect: 'needs-all',
    weightBy: 'day',
    remaining: { numerator: 1, denominator: 1 },
    needed: { numerator: 2, denominator: 2 },
  });
  expect(forecastOf(all, 2, { ...half, dayNeeds: 'any-session' }).prospect).toBe('certain');
});

test('a session is to come until it ends; without an end, until the day is over', () => {
  const sessions = [
    aSession({ id: 'a', heldOn: '2018-11-04' }),
    aSession({ id: 'b', endTime: '09:30' }),
    aSession({ id: 'c', endTime: '09:31' }),
    aSession({ id: 'd', endTime: null }),
    aSession({ id: 'e', heldOn: '2018-11-06', endTime: '08:00' }),
  ];
  const at = (date: '2018-11-05' | '2018-11-06', time: '09:30' | '07:00') => [
    ...sessionsToCome(sessions, { date, time }),
  ];
  expect(at('2018-11-05', '09:30')).toEqual(['c', 'd', 'e']);
  expect(at('2018-11-06', '07:00')).toEqual(['e']);
});

/** Every way in which each of these may turn out attended or missed. */
function completions(all: readonly Met[], places: readonly number[]): Met[][] {
  const [place, ...others] = places;
  if (place === undefined) return [[...all]];
  return (['present', 'absent'] as const).flatMap((status) =>
    completions(
      all.map((each, index) => (index === place ? { ...each, status } : each)),
      others,
    ),
  );
}

/** Attended lesson hours, sessions or days in parts, and whether that suffices, as the outcome of a full record has it. */
function end(all: readonly Met[], policy: AttendancePolicy) {
  const { sessions, sheet } = meeting(all);
  const { total, outcome } = attendanceDerivation('p1', sheet, sessions, policy);
  return { ...total, passes: outcome.standing === 'sufficient' };
}

/** What can be said from looking at every end there is; the open records turn out worst, then best. */
function foreseen(
  all: readonly Met[],
  coming: readonly number[],
  open: readonly number[],
  policy: AttendancePolicy,
) {
  const ends = completions(all, coming).map((some) => {
    const filled = completions(some, open).map((full) => end(full, policy));
    const attended = filled.map((each) => each.attended.numerator);
    return {
      counted: filled[0]?.counted.numerator ?? 0,
      least: Math.min(...attended),
      never: filled.every(({ passes }) => !passes),
      surely: filled.every(({ passes }) => passes),
    };
  });
  const most = Math.max(...ends.map(({ least }) => least));
  const least = Math.min(...ends.map((each) => each.least));
  const passing = ends.filter(({ surely }) => surely);
  const prospect = () => {
    if (ends.every(({ counted }) => counted === 0)) return 'nothing-counts';
    if (passing.length === ends.length) return 'certain';
    if (ends.every(({ never }) => never)) return 'out-of-reach';
    if (passing.length === 0) return 'hangs-on-records';
    return passing.every((each) => each.least === most) ? 'needs-all' : 'needs-some';
  };
  return { prospect: prospect(), remaining: most - least, least, passing };
}

test('a forecast says what looking at every end there is would say', () => {
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(fc.array(anyMet, { maxLength: 5 }), fc.nat(3), anyWeighing, (all, left, policy) => {
      const from = Math.max(0, all.length - left);
      const { sessions, sheet } = meeting(all);
      const toCome = new Set(sessions.slice(from).map(({ id }) => id));
      const found = attendanceForecast('p1', sheet, sessions, policy, toCome);
      const places = [...all.keys()];
      const coming = places.filter((place) => place >= from && all[place]?.status === undefined);
      const open = places.filter((place) => isOpen(all[place] ?? met(), policy, place >= from));
      const { prospect, remaining, least, passing } = foreseen(all, coming, open, policy);
      seen[found.prospect] = (seen[found.prospect] ?? 0) + 1;

      expect(found.prospect).toBe(prospect);
      expect(found.remaining.numerator).toBe(remaining);
      const openPlaces = found.openSessions.map((id) => Number(id.slice(1)));
      // A record of no weight is open, too, but decides nothing.
      expect(openPlaces).toEqual(open.filter((place) => weighs(all[place], policy)));
      const { needed, spare } = found;
      expect(needed === null).toBe(passing.length === 0);
      if (needed === null || spare === null) return;
      // Whoever gets what is needed passes, and whoever gets less does not.
      const parts = found.remaining.denominator;
      for (const each of passing) {
        const gained = { numerator: each.least - least, denominator: parts };
        expect(compareFractions(gained, needed)).toBeGreaterThanOrEqual(0);
      }
      const inParts = remaining * (needed.denominator / parts);
      expect(needed.numerator + spare.numerator).toBe(inParts);
      expect(Math.min(needed.numerator, spare.numerator)).toBeGreaterThanOrEqual(0);
    }),
    // A seed with which every prospect comes up.
    { numRuns: 1500, seed: 20181104 },
  );
  expect(Object.keys(seen).sort()).toEqual([
    'certain',
    'hangs-on-records',
    'needs-all',
    'needs-some',
    'nothing-counts',
    'out-of-reach',
  ]);
});

function weighs(each: Met | undefined, { weightBy }: AttendancePolicy): boolean {
  return weightBy === 'session' || weightBy === 'day' || (each?.lessonHours ?? 0) > 0;
}

/** Whether the record of a session may yet turn out either way. */
function isOpen({ status, arrivedAt }: Met, policy: AttendancePolicy, isToCome: boolean): boolean {
  if (status === 'contested') return true;
  if (status === undefined) return !isToCome && (policy.unrecorded ?? 'open') === 'open';
  const isByHour = policy.weightBy == null || policy.weightBy === 'lesson-hour';
  return (
    status === 'late' &&
    arrivedAt === null &&
    isByHour &&
    policy.lateness?.arrivalUnknown === 'open'
  );
}
