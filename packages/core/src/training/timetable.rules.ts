import { minutesBetween, rulesFor } from '../kernel/index.js';
import { standardLessonMinutes, type Session, type Training } from './training.js';
import { sessionsInOrder } from './training.timetable.js';

const rule = rulesFor<Training, object>();

const duplicateSession = rule({
  code: 'training.duplicate-session',
  severity: 'error',
  source: 'common sense',
  *find({ sessions }) {
    const seen = new Set<string>();
    for (const [index, { id }] of sessions.entries()) {
      if (seen.has(id)) yield { path: ['sessions', index, 'id'], params: { session: id } };
      seen.add(id);
    }
  },
});

const sessionOutsideTraining = rule({
  code: 'training.session-outside-training',
  severity: 'error',
  source: 'common sense',
  *find({ dates, sessions }) {
    if (dates.status !== 'exact') return;
    for (const [index, { title, heldOn }] of sessions.entries()) {
      if (heldOn >= dates.startsOn && heldOn <= dates.endsOn) continue;
      yield {
        path: ['sessions', index, 'heldOn'],
        params: { session: title, heldOn, startsOn: dates.startsOn, endsOn: dates.endsOn },
      };
    }
  },
});

const lessonHoursDiffer = rule({
  code: 'training.lesson-hours-differ',
  number: 'R13',
  severity: 'error',
  source: 'KOTAKU and Pamsimas training modules: 1 JP is 45 minutes',
  *find({ sessions, lessonMinutes }) {
    for (const [index, session] of sessions.entries()) {
      if (session.startTime == null || session.endTime == null || session.lessonHours === 0)
        continue;
      const expected = session.lessonHours * (lessonMinutes ?? standardLessonMinutes);
      const scheduled = minutesBetween(session.startTime, session.endTime);
      if (scheduled === expected) continue;
      yield {
        path: ['sessions', index],
        params: { session: session.title, lessonHours: session.lessonHours, expected, scheduled },
      };
    }
  },
});

const doubleBooking = rule({
  code: 'training.double-booking',
  number: 'R14',
  severity: 'error',
  source: 'common sense',
  *find(training) {
    const ordered = sessionsInOrder(training);
    for (const [index, later] of ordered.entries()) {
      for (const earlier of ordered.slice(0, index)) {
        const shared = overlaps(earlier, later) ? sharedResource(earlier, later) : undefined;
        if (shared === undefined) continue;
        yield {
          path: ['sessions', training.sessions.indexOf(later)],
          params: { who: shared, session: later.title, other: earlier.title, date: later.heldOn },
        };
      }
    }
  },
});

const noWorkPlanSession = rule({
  code: 'training.no-work-plan-session',
  number: 'R16',
  severity: 'warning',
  source: 'health-ministry module on follow-up plans: last item, 2 JP',
  *find({ producesWorkPlan, materials, sessions }) {
    if (producesWorkPlan !== true || sessions.length === 0) return;
    const drafting = new Set(
      materials.filter((each) => each.isWorkPlanDrafting).map(({ id }) => id),
    );
    const hours = sessions
      .filter(({ materialId }) => materialId != null && drafting.has(materialId))
      .reduce((sum, { lessonHours }) => sum + lessonHours, 0);
    if (hours < 2) yield { path: ['sessions'], params: { lessonHours: hours } };
  },
});

function overlaps(earlier: Session, later: Session): boolean {
  if (earlier.heldOn !== later.heldOn) return false;
  if (earlier.endTime == null || later.startTime == null) return false;
  return later.startTime < earlier.endTime;
}

/** The class is one unless rooms tell apart; a resource person is in one place at a time. */
function sharedResource(earlier: Session, later: Session): string | undefined {
  if (earlier.room == null || later.room == null || earlier.room === later.room) {
    return later.room ?? earlier.room ?? later.title;
  }
  return later.resourcePersons?.find((person) => earlier.resourcePersons?.includes(person));
}

/** Rules about the timetable of a training. */
export const timetableRules = [
  duplicateSession,
  sessionOutsideTraining,
  lessonHoursDiffer,
  doubleBooking,
  noWorkPlanSession,
] as const;
