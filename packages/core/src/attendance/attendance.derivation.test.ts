import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fraction, TimeOfDay } from '../kernel/index.js';
import { attendanceDerivation, attendanceOutcome, attendanceSheet } from './index.js';
import { anEntry } from './attendance.test-support.js';
import {
  anyMet,
  anyWeighing,
  meeting,
  met,
  strict,
  type Met,
} from './attendance.weight.test-support.js';

function outcomeOf(all: readonly Met[], policy = strict) {
  const { sessions, sheet } = meeting(all);
  return attendanceOutcome('p1', sheet, sessions, policy);
}

function derivationOf(all: readonly Met[], policy = strict) {
  const { sessions, sheet } = meeting(all);
  return attendanceDerivation('p1', sheet, sessions, policy);
}

const late = (arrivedAt: TimeOfDay | null, lessonHours = 2) =>
  met({ status: 'late', arrivedAt, lessonHours });

describe('coming late', () => {
  test.each([
    ['07:45', 6],
    ['08:00', 6],
    ['08:01', 5],
    ['08:15', 5],
    ['08:16', 4],
    ['08:30', 4],
    ['09:30', 0],
    ['23:59', 0],
  ] as const)('at %s leaves %d thirds of two lesson hours', (arrivedAt, thirds) => {
    expect(outcomeOf([late(arrivedAt)]).share).toEqual({ numerator: thirds, denominator: 6 });
  });

  test('takes off exactly: a share is met or missed by a third of a lesson hour', () => {
    const policy = { ...strict, minimum: { numerator: 29, denominator: 30 } };
    expect(outcomeOf([late('08:01', 10)], policy).standing).toBe('sufficient');
    expect(outcomeOf([late('08:16', 10)], policy).standing).toBe('insufficient');
  });

  test('takes nothing off for a person marked present, or where the policy says nothing of it', () => {
    const whole = { numerator: 6, denominator: 6 };
    expect(outcomeOf([met({ arrivedAt: '09:00', lessonHours: 2 })]).share).toEqual(whole);
    const { lateness: _lateness, ...mild } = strict;
    expect(outcomeOf([late('09:00')], mild).share).toEqual({ numerator: 2, denominator: 2 });
  });

  test('takes nothing off where the status counts as missed, or sessions or days are weighed', () => {
    expect(outcomeOf([late('08:20')], { ...strict, attended: ['present'] })).toMatchObject({
      attendedHours: 0,
      share: { numerator: 0 },
    });
    for (const weightBy of ['session', 'day'] as const) {
      for (const arrivedAt of ['09:00', null] as const) {
        const share = { numerator: 1, denominator: 1 };
        expect(outcomeOf([late(arrivedAt)], { ...strict, weightBy })).toMatchObject({ share });
      }
    }
  });

  test('at an unknown time is what the policy says: in full, missed, or open', () => {
    const by = (arrivalUnknown: 'attended' | 'missed' | 'open') => {
      const { lateness } = strict;
      if (lateness == null) throw new Error('no lateness');
      return outcomeOf([late(null), met({ lessonHours: 8 })], {
        ...strict,
        lateness: { ...lateness, arrivalUnknown },
      });
    };
    expect(by('attended')).toMatchObject({ attendedHours: 10, standing: 'sufficient' });
    expect(by('missed')).toMatchObject({
      attendedHours: 8,
      share: { numerator: 24, denominator: 30 },
      standing: 'insufficient',
    });
    expect(by('open')).toMatchObject({ attendedHours: 10, share: null, standing: 'undecided' });
  });

  test('is unknown where the session has no start, or marks that stand disagree about it', () => {
    const [first, second] = [
      anEntry({ status: 'late', arrivedAt: '08:10', sessionId: 's0' }),
      anEntry({ status: 'late', arrivedAt: '08:40', sessionId: 's0', id: 'e2', deviceId: 'd2' }),
    ];
    const { sessions } = meeting([late('08:10')]);
    const of = (entries: (typeof first)[], held = sessions) =>
      attendanceDerivation('p1', attendanceSheet(entries), held, strict).sessions[0];
    expect(of([first, second])).toMatchObject({ late: { minutes: null }, reading: 'attended' });
    expect(of([first, { ...second, arrivedAt: '08:10' }])).toMatchObject({ late: { minutes: 10 } });
    expect(of([first, { ...second, arrivedAt: null }])).toMatchObject({ late: { minutes: null } });
    const untimed = sessions.map((session) => ({ ...session, startTime: null }));
    expect(of([first], untimed)).toMatchObject({ late: { minutes: null } });
  });
});

describe('weighing', () => {
  const morningOnly = [met({ lessonHours: 5 }), met({ status: 'absent' }), met({ day: 2 })];

  test('sessions count alike, whatever their lesson hours', () => {
    expect(outcomeOf(morningOnly, { ...strict, weightBy: 'session' })).toMatchObject({
      attendedHours: 6,
      countedHours: 7,
      share: { numerator: 2, denominator: 3 },
    });
    const opening = [met({ lessonHours: 0 }), met({ status: 'absent' })];
    expect(outcomeOf(opening, { ...strict, weightBy: 'session' }).share).toEqual({
      numerator: 1,
      denominator: 2,
    });
  });

  test('a day takes every session of it, or any one, as the policy says', () => {
    const by = (dayNeeds?: 'every-session' | 'any-session' | null) =>
      outcomeOf(morningOnly, { ...strict, weightBy: 'day', dayNeeds }).share?.numerator;
    expect([by(), by(null), by('every-session'), by('any-session')]).toEqual([1, 1, 1, 2]);
  });

  test('a session that leaves the denominator takes its day along only where it is the only one', () => {
    const policy = { ...strict, weightBy: 'day' as const };
    const duty = met({ status: 'duty' });
    expect(outcomeOf([duty, met(), met({ day: 2 })], policy).share?.denominator).toBe(2);
    expect(outcomeOf([duty, duty, met({ day: 2 })], policy).share?.denominator).toBe(1);
  });

  test('a day is open while what is open could tip it', () => {
    const open = met({ status: undefined });
    const by = (dayNeeds: 'every-session' | 'any-session', other: Met) =>
      outcomeOf([other, open], { ...strict, weightBy: 'day', dayNeeds }).standing;
    const [there, missed] = [met(), met({ status: 'absent' })];
    expect([by('every-session', there), by('every-session', missed)]).toEqual([
      'undecided',
      'insufficient',
    ]);
    expect([by('any-session', there), by('any-session', missed)]).toEqual([
      'sufficient',
      'undecided',
    ]);
  });

  test('what no record means is for the policy to say', () => {
    const all = [met({ lessonHours: 8 }), met({ lessonHours: 2, status: undefined })];
    const by = (unrecorded?: 'open' | 'missed' | 'outside' | null) => {
      const { standing, countedHours, unrecordedHours } = outcomeOf(all, { ...strict, unrecorded });
      return [standing, countedHours, unrecordedHours];
    };
    const open = ['undecided', 10, 2];
    expect([by(), by(null), by('open')]).toEqual([open, open, open]);
    expect(by('missed')).toEqual(['insufficient', 10, 0]);
    expect(by('outside')).toEqual(['sufficient', 8, 0]);
    const disputed = [met({ lessonHours: 8 }), met({ lessonHours: 2, status: 'contested' })];
    expect(outcomeOf(disputed, { ...strict, unrecorded: 'missed' }).standing).toBe('undecided');
  });
});

test('a derivation tells of each session what it counts and why', () => {
  const all = [late('08:20'), met({ status: 'duty' }), met({ status: undefined }), late(null, 1)];
  const third = (numerator: number) => ({ numerator, denominator: 3 });
  expect(derivationOf(all)).toEqual({
    policyId: 'strict',
    weightBy: 'lesson-hour',
    sessions: [
      {
        ...{ sessionId: 's0', heldOn: '2018-11-01', lessonHours: 2 },
        ...{ status: 'late', reading: 'attended' },
        ...{ counted: third(6), attended: third(4), open: third(0) },
        late: { minutes: 20, takenOff: third(2) },
      },
      {
        ...{ sessionId: 's1', heldOn: '2018-11-01', lessonHours: 1 },
        ...{ status: 'duty', reading: 'outside' },
        ...{ counted: third(0), attended: third(0), open: third(0) },
      },
      {
        ...{ sessionId: 's2', heldOn: '2018-11-01', lessonHours: 1 },
        ...{ status: undefined, reading: 'unrecorded' },
        ...{ counted: third(3), attended: third(0), open: third(3) },
      },
      {
        ...{ sessionId: 's3', heldOn: '2018-11-01', lessonHours: 1 },
        ...{ status: 'late', reading: 'attended' },
        ...{ counted: third(3), attended: third(0), open: third(3) },
        late: { minutes: null, takenOff: third(0) },
      },
    ],
    days: [],
    total: { counted: third(12), attended: third(4), open: third(6) },
    outcome: outcomeOf(all),
  });
});

test('a derivation by days tells what each day comes to', () => {
  const all = [met({ day: 2 }), met({ status: 'absent' }), met({ day: 3, status: 'duty' }), met()];
  const one = (numerator: number) => ({ numerator, denominator: 1 });
  const days = (dayNeeds: 'every-session' | 'any-session') =>
    derivationOf(all, { ...strict, weightBy: 'day', dayNeeds }).days;
  expect(days('every-session')).toEqual([
    { date: '2018-11-02', counted: one(1), attended: one(1), open: one(0) },
    { date: '2018-11-01', counted: one(1), attended: one(0), open: one(0) },
  ]);
  expect(days('any-session')[1]?.attended).toEqual(one(1));
});

test('the steps of a derivation add up to what the outcome says', () => {
  fc.assert(
    fc.property(fc.array(anyMet, { maxLength: 6 }), anyWeighing, (all, policy) => {
      const { sessions, days, total, outcome } = derivationOf(all, policy);
      expect(outcome).toEqual(outcomeOf(all, policy));
      const steps = policy.weightBy === 'day' ? days : sessions;
      const sum = (part: 'counted' | 'attended' | 'open') =>
        steps.reduce((so, step) => so + step[part].numerator, 0);
      for (const part of ['counted', 'attended', 'open'] as const) {
        expect(sum(part)).toBe(total[part].numerator);
        expect(total[part].denominator).toBe(total.counted.denominator);
      }
      const { counted, attended, open } = total;
      const share: Fraction = { numerator: attended.numerator, denominator: counted.numerator };
      const isKnown = open.numerator === 0 && counted.numerator > 0;
      expect(outcome.share).toEqual(isKnown ? share : null);
      expect(attended.numerator + open.numerator).toBeLessThanOrEqual(counted.numerator);
    }),
    { numRuns: 500 },
  );
});

test('coming later never counts for more', () => {
  const minutes = fc.integer({ min: 0, max: 90 });
  const at = (minute: number) =>
    `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as TimeOfDay;
  fc.assert(
    fc.property(minutes, minutes, fc.nat(4), (one, other, lessonHours) => {
      const attended = (minute: number) =>
        derivationOf([late(at(minute), lessonHours)]).total.attended.numerator;
      const [early, later] = one < other ? [one, other] : [other, one];
      expect(attended(later)).toBeLessThanOrEqual(attended(early));
      expect(attended(later)).toBeGreaterThanOrEqual(0);
    }),
  );
});
