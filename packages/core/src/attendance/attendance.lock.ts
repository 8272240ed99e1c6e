import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkAttendanceLockShape } from './attendance-lock.check.js';
import type { attendanceLockSchema } from './attendance-lock.schema.js';

/** From a moment on, the record of a session or of the whole training is settled. */
export type AttendanceLock = Readonly<z.output<typeof attendanceLockSchema>>;

/** Reads a lock; refuses with `shape.…` issues. */
export function parseAttendanceLock(input: unknown): Result<AttendanceLock> {
  return readChecked(checkAttendanceLockShape, input);
}

/** The lock that settled a session first, its own or the training's; `undefined` while it is open. */
export function firstLock(
  locks: readonly AttendanceLock[],
  sessionId: string,
): AttendanceLock | undefined {
  let first: AttendanceLock | undefined;
  for (const lock of locks) {
    if (lock.locks === 'session' && lock.sessionId !== sessionId) continue;
    if (first === undefined || lock.lockedAt < first.lockedAt) first = lock;
  }
  return first;
}
