import {
  attendanceRules,
  firstLock,
  type AnyAttendanceEntry,
  type AttendanceLock,
  type AttendanceStatus,
} from '@berdaya/core/attendance';
import { checkRules, type Issue } from '@berdaya/core/kernel';
import type { Session } from '@berdaya/core/training';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';

/** Locks in the order of time. */
export function locksInOrder({
  locks,
}: Pick<AttendanceSheetState, 'locks'>): readonly AttendanceLock[] {
  return [...locks].sort((a, b) => (a.lockedAt < b.lockedAt ? -1 : 1));
}

/** Sessions that can still be locked; none once the whole training is. */
export function openSessions({
  locks,
  sessions,
}: Pick<AttendanceSheetState, 'locks' | 'sessions'>): readonly Session[] {
  return sessions.filter(({ id }) => firstLock(locks, id) === undefined);
}

const settledFirst = new Set(['attendance.contested', 'attendance.session-incomplete']);
const lockRules = attendanceRules.filter(({ code }) => settledFirst.has(code));

/** What has to be settled before a session, or the whole training (`null`), can be locked. */
export function lockObstacles(
  { dossier, participants, sessions, sheet }: AttendanceSheetState,
  sessionId: string | null,
): Issue[] {
  if (dossier === null) return [];
  const chosen = sessions.filter(({ id }) => sessionId === null || id === sessionId);
  const ids = new Set(chosen.map(({ id }) => id));
  const context = {
    training: { sessions: chosen },
    participants,
    policy: dossier.policy,
    sheet: new Map([...sheet].filter(([, cell]) => ids.has(cell.sessionId))),
  };
  return checkRules(lockRules, [], context, 'lock');
}

/** An entry of a session that was locked before. */
export interface LateChange {
  readonly entry: AnyAttendanceEntry;
  readonly lock: AttendanceLock;
  /** What the entry it replaces said; `undefined` where it replaces none. */
  readonly before: AttendanceStatus | 'unrecorded' | undefined;
}

/** What was recorded after its session was locked, in the order of time. */
export function changesAfterLock({
  sheet,
  locks,
  sessions,
}: Pick<AttendanceSheetState, 'sheet' | 'locks' | 'sessions'>): LateChange[] {
  const lockBySession = new Map(sessions.map(({ id }) => [id, firstLock(locks, id)]));
  const changes: LateChange[] = [];
  for (const { sessionId, history } of sheet.values()) {
    const lock = lockBySession.get(sessionId);
    if (lock === undefined) continue;
    for (const entry of history) {
      if (entry.recordedAt <= lock.lockedAt) continue;
      const before = history.find(({ id }) => entry.replaces.includes(id))?.status;
      changes.push({ entry, lock, before });
    }
  }
  return changes.sort((a, b) => (a.entry.recordedAt < b.entry.recordedAt ? -1 : 1));
}
