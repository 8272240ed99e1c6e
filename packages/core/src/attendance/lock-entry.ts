import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import type { AttendanceLock } from './attendance.lock.js';
import { checkLockEntryShape } from './lock-entry.check.js';
import type { lockEntrySchema } from './lock-entry.schema.js';

/** A line of the ledger by which a session, or the whole training, is settled. */
export type LockEntry = Readonly<z.output<typeof lockEntrySchema>>;

/** Reads a lock's line; refuses with `shape.…` issues. */
export function parseLockEntry(input: unknown): Result<LockEntry> {
  return readChecked(checkLockEntryShape, input);
}

/** The lock that a line of the ledger tells of. */
export function lockOf(line: Omit<LockEntry, 'deviceId' | 'sequence'>): AttendanceLock {
  const { id, recordedAt, author, reason, sessionId } = line;
  const lock = { id, lockedAt: recordedAt, author, reason };
  return sessionId == null
    ? { locks: 'training', ...lock }
    : { locks: 'session', sessionId, ...lock };
}
