import { expect, test } from 'vitest';
import {
  attendancePresets,
  attendanceStatuses,
  countsAs,
  eightyPercentPolicy,
  ninetyPercentPolicy,
  parseAttendancePolicy,
  type AttendancePolicy,
} from './index.js';

const policy: AttendancePolicy = {
  id: 'own',
  minimum: { numerator: 3, denominator: 4 },
  attended: ['present', 'duty'],
  leavesDenominator: ['sick', 'excused'],
};

test('a policy comes back as it was given, unknown fields included', () => {
  const input = { ...policy, issuedBy: 'Dispermades' };
  expect(parseAttendancePolicy(input)).toEqual({ ok: true, value: input, warnings: [] });
});

test('a policy has a whole fraction and knows no other statuses', () => {
  expect(
    parseAttendancePolicy({
      ...policy,
      minimum: { numerator: 0.8, denominator: 0 },
      attended: ['hadir'],
      leavesDenominator: ['unrecorded'],
    }),
  ).toMatchObject({
    ok: false,
    issues: [
      { code: 'shape.wrong-kind', path: ['minimum', 'numerator'] },
      { code: 'shape.too-small', path: ['minimum', 'denominator'] },
      { code: 'shape.not-one-of', path: ['attended', 0] },
      { code: 'shape.not-one-of', path: ['leavesDenominator', 0] },
    ],
  });
});

test('the standing policy is a policy: 80 of 100, present and late count, nothing leaves', () => {
  expect(parseAttendancePolicy(eightyPercentPolicy).ok).toBe(true);
  expect(eightyPercentPolicy.minimum).toEqual({ numerator: 80, denominator: 100 });
  const readings = attendanceStatuses.map((status) => countsAs(status, eightyPercentPolicy));
  expect(readings).toEqual(['attended', 'attended', 'missed', 'missed', 'missed', 'missed']);
});

test('a policy that one centre’s software follows is a policy, and says that no regulation was seen', () => {
  expect(parseAttendancePolicy(ninetyPercentPolicy).ok).toBe(true);
  expect(ninetyPercentPolicy).toMatchObject({
    minimum: { numerator: 90, denominator: 100 },
    attended: eightyPercentPolicy.attended,
    leavesDenominator: [],
  });
  expect(ninetyPercentPolicy.source).toContain('peraturannya tidak ditemukan');
});

test('a policy reads each status its own way, and nothing recorded as unrecorded', () => {
  const readings = attendanceStatuses.map((status) => [status, countsAs(status, policy)]);
  expect(Object.fromEntries(readings)).toEqual({
    present: 'attended',
    late: 'missed',
    excused: 'outside',
    sick: 'outside',
    duty: 'attended',
    absent: 'missed',
  });
  expect(countsAs(undefined, policy)).toBe('unrecorded');
  expect(countsAs(undefined, { ...policy, attended: [], leavesDenominator: [] })).toBe(
    'unrecorded',
  );
});

test('a status that leaves the denominator does not count as attended as well', () => {
  expect(countsAs('sick', { ...policy, attended: ['sick'] })).toBe('outside');
});

test('what no record means is open unless the policy says otherwise', () => {
  for (const unrecorded of [undefined, null, 'open'] as const) {
    expect(countsAs(undefined, { ...policy, unrecorded })).toBe('unrecorded');
  }
  expect(countsAs(undefined, { ...policy, unrecorded: 'missed' })).toBe('missed');
  expect(countsAs(undefined, { ...policy, unrecorded: 'outside' })).toBe('outside');
  expect(countsAs('present', { ...policy, unrecorded: 'missed' })).toBe('attended');
});

test('presets are policies that name where they come from; one of them is a regulation', () => {
  for (const { policy: preset, source } of attendancePresets) {
    expect(parseAttendancePolicy(preset).ok).toBe(true);
    expect([preset.source, source].every((each) => each != null && each !== '')).toBe(true);
  }
  const ids = attendancePresets.map((preset) => preset.policy.id);
  expect(new Set(ids).size).toBe(ids.length);
  const told = attendancePresets.map(({ policy: { minimum }, confidence, isRegulation }) => [
    minimum.numerator,
    confidence,
    isRegulation,
  ]);
  expect(told).toEqual([
    [80, 'read', true],
    [90, 'weak', false],
    [80, 'weak', false],
    [75, 'weak', false],
  ]);
  for (const preset of attendancePresets.slice(1))
    expect(preset.policy.source).toMatch(/bukan|tidak ditemukan/);
});

test('a policy takes off a share of a lesson hour that is a share, and for some minutes', () => {
  const lateness = { begunMinutes: 0, takesOff: { numerator: 0, denominator: 1001 } };
  expect(parseAttendancePolicy({ ...policy, weightBy: 'hour', lateness })).toMatchObject({
    issues: [
      { code: 'shape.not-one-of', path: ['weightBy'] },
      { code: 'shape.too-small', path: ['lateness', 'begunMinutes'] },
      { code: 'shape.too-small', path: ['lateness', 'takesOff', 'numerator'] },
      { code: 'shape.too-large', path: ['lateness', 'takesOff', 'denominator'] },
      { code: 'shape.missing', path: ['lateness', 'arrivalUnknown'] },
    ],
  });
});
