import { wallClock, type CalendarDate, type TimeZone } from '../kernel/index.js';
import type { PlanLine, PlanLineOf } from './plan-line.js';
import { linesOf } from './plan-record.js';
import type { PeriodLock, ProgressEntry } from './progress.js';

/** The line that settles the most, the earliest of equals: up to its day all is settled. `null` while all is open. */
export function periodLockOf(lines: readonly PlanLine[]): PlanLineOf<'period-lock'> | null {
  let furthest: PlanLineOf<'period-lock'> | null = null;
  for (const line of linesOf(lines, 'period-lock')) {
    const isFurther =
      furthest === null ||
      line.through > furthest.through ||
      (line.through === furthest.through && line.recordedAt < furthest.recordedAt);
    if (isFurther) furthest = line;
  }
  return furthest;
}

/**
 * The day of a report: the day it was seen, else the day in the zone on which it was recorded; `null` where neither is
 * known.
 */
function dayOfReport(
  { seenOn, recordedAt }: Pick<ProgressEntry, 'seenOn' | 'recordedAt'>,
  timeZone: TimeZone | null | undefined,
): CalendarDate | null {
  return seenOn ?? (timeZone == null ? null : wallClock(recordedAt, timeZone).date);
}

/** The first lock that had settled the day of a report before it was recorded; none where that day was open, or is not known. */
export function lockBefore(
  entry: Pick<ProgressEntry, 'seenOn' | 'recordedAt'>,
  locks: readonly PeriodLock[],
  timeZone: TimeZone | null | undefined,
): PeriodLock | undefined {
  const day = dayOfReport(entry, timeZone);
  if (day === null) return undefined;
  let first: PeriodLock | undefined;
  for (const lock of locks) {
    if (lock.through < day || lock.at >= entry.recordedAt) continue;
    if (first === undefined || lock.at < first.at) first = lock;
  }
  return first;
}
