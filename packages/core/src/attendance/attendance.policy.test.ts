import { expect, test } from 'vitest';
import {
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
