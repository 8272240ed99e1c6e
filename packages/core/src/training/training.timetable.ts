import type { CalendarDate } from '../kernel/index.js';
import type { Session } from './training.js';

/** Anything with sessions: a training, or a choice of its sessions. */
export interface Timetable {
  readonly sessions: readonly Session[];
}

/** One day of the timetable with its sessions in order of time. */
export interface TrainingDay {
  readonly date: CalendarDate;
  readonly sessions: readonly Session[];
  /** Lesson hours (JP) of the day. */
  readonly lessonHours: number;
}

/** The days on which sessions are held, in order. */
export function trainingDays(timetable: Timetable): TrainingDay[] {
  const byDate = new Map<CalendarDate, Session[]>();
  for (const session of sessionsInOrder(timetable)) {
    const day = byDate.get(session.heldOn);
    if (day) day.push(session);
    else byDate.set(session.heldOn, [session]);
  }
  return [...byDate].map(([date, sessions]) => ({
    date,
    sessions,
    lessonHours: sumLessonHours(sessions),
  }));
}

/** Sessions by date, then start time; those without a time keep their place at the day's end. */
export function sessionsInOrder(timetable: Timetable): Session[] {
  const moment = (session: Session) => `${session.heldOn} ${session.startTime ?? '99:99'}`;
  return [...timetable.sessions].sort((a, b) =>
    moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0,
  );
}

/** Lesson hours (JP) of the sessions together. */
export function sumLessonHours(sessions: Iterable<Session>): number {
  let sum = 0;
  for (const session of sessions) sum += session.lessonHours;
  return sum;
}
