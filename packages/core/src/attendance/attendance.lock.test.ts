import { expect, test } from 'vitest';
import { wholeLocks, wholeSheet } from './attendance.examples.test-support.js';
import { minute } from './attendance.test-support.js';
import { firstLock, parseAttendanceLock, parseSignedSheet, type AttendanceLock } from './index.js';

test('a lock and a signed sheet come back as they were given, unknown fields included', () => {
  for (const lock of wholeLocks) {
    const input = { ...lock, seal: 'x' };
    expect(parseAttendanceLock(input)).toEqual({ ok: true, value: input, warnings: [] });
  }
  const sheet = { ...wholeSheet, scan: 'x' };
  expect(parseSignedSheet(sheet)).toEqual({ ok: true, value: sheet, warnings: [] });
});

test('a lock says what it locks, and when', () => {
  expect(parseAttendanceLock({ id: 'l1', locks: 'day', lockedAt: 'pagi' })).toMatchObject({
    issues: [{ code: 'shape.not-one-of', path: ['locks'] }],
  });
  expect(parseAttendanceLock({ id: 'l1', locks: 'session', lockedAt: 'pagi' })).toMatchObject({
    issues: [{ path: ['sessionId'] }, { code: 'shape.not-an-instant', path: ['lockedAt'] }],
  });
  expect(parseSignedSheet({ ...wholeSheet, signedBy: undefined })).toMatchObject({
    issues: [{ code: 'shape.missing', path: ['signedBy'] }],
  });
});

const ofTraining = (at: number): AttendanceLock => ({
  id: `t${at}`,
  locks: 'training',
  lockedAt: minute(at),
});
const ofSession = (at: number, sessionId = 's1'): AttendanceLock => ({
  id: `${sessionId}-${at}`,
  locks: 'session',
  sessionId,
  lockedAt: minute(at),
});

test('the first lock settles a session, its own or the training’s', () => {
  expect(firstLock([], 's1')).toBeUndefined();
  expect(firstLock([ofSession(1, 's2')], 's1')).toBeUndefined();
  expect(firstLock([ofSession(1, 's2'), ofTraining(3), ofSession(2)], 's1')?.id).toBe('s1-2');
  expect(firstLock([ofSession(2), ofTraining(1)], 's1')?.id).toBe('t1');
  expect(firstLock([ofTraining(1), { ...ofTraining(1), id: 'twin' }], 's1')?.id).toBe('t1');
});
