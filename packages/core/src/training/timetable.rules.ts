import { minutesBetween, rulesFor, type TimeOfDay } from '../kernel/index.js';
import { standardLessonMinutes, type Session, type Training } from './training.js';
import { sessionsInOrder, sumLessonHours } from './training.timetable.js';

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

const sessionEndsBeforeStart = rule({
  code: 'training.session-ends-before-start',
  severity: 'error',
  source: 'common sense',
  *find({ sessions }) {
    for (const [index, session] of sessions.entries()) {
      if (!endsBeforeStart(session)) continue;
      const { title, startTime, endTime } = session;
      yield {
        path: ['sessions', index, 'endTime'],
        params: { session: title, startTime, endTime },
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
      if (session.startTime == null || session.endTime == null) continue;
      if (session.lessonHours === 0 || endsBeforeStart(session)) continue;
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
    const personOf = personsOf(training);
    for (const [index, later] of ordered.entries()) {
      for (const earlier of ordered.slice(0, index)) {
        const shared = overlaps(earlier, later)
          ? sharedResource(earlier, later, personOf)
          : undefined;
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
  *find(training) {
    const { producesWorkPlan, outputs, sessions } = training;
    const isOutput = producesWorkPlan ?? outputs?.some(({ kind }) => kind === 'work-plan');
    if (isOutput !== true || sessions.length === 0) return;
    const lessonHours = sumLessonHours(draftingNearEnd(training));
    if (lessonHours < 2) yield { path: ['sessions'], params: { lessonHours } };
  },
});

/**
 * The sessions for drafting the work plan that lie near the end: on the last of several days, or with at most a quarter of
 * the timetable's lesson hours after them, other drafting not counted.
 */
function draftingNearEnd(training: Training): Session[] {
  const ordered = sessionsInOrder(training);
  const days = ordered.map(({ heldOn }) => heldOn);
  const lastDay = days.at(-1);
  const materials = training.materials.filter((each) => each.isWorkPlanDrafting);
  const isDrafting = ({ activity, materialId }: Session) =>
    activity === 'work-plan-drafting' || materials.some(({ id }) => id === materialId);
  return ordered.filter((session, index) => {
    if (!isDrafting(session)) return false;
    if (session.heldOn === lastDay && days[0] !== lastDay) return true;
    const others = ordered.slice(index + 1).filter((later) => !isDrafting(later));
    return sumLessonHours(others) * 4 <= sumLessonHours(ordered);
  });
}

function endsBeforeStart(
  session: Session,
): session is Session & { startTime: TimeOfDay; endTime: TimeOfDay } {
  return isBefore(session.endTime, session.startTime);
}

function overlaps(earlier: Session, later: Session): boolean {
  return earlier.heldOn === later.heldOn && isBefore(later.startTime, earlier.endTime);
}

/** Whether both times are stated and the one comes before the other. */
function isBefore(one: Session['startTime'], other: Session['startTime']): boolean {
  return one != null && other != null && one < other;
}

/** The class is one unless rooms tell apart; a resource person is in one place at a time. */
function sharedResource(
  earlier: Session,
  later: Session,
  personOf: (called: string) => { id: string; name: string },
): string | undefined {
  if (earlier.room == null || later.room == null || earlier.room === later.room) {
    return later.room ?? earlier.room ?? later.title;
  }
  const busy = earlier.resourcePersons?.map((called) => personOf(called).id);
  return later.resourcePersons?.map(personOf).find(({ id }) => busy?.includes(id))?.name;
}

/** Finds the resource person whom a session calls by id or by name; one who is on no list stands for itself. */
function personsOf({ resourcePersons }: Training) {
  return (called: string) =>
    resourcePersons?.find(({ id }) => id === called) ??
    resourcePersons?.find(({ name }) => name === called) ?? { id: called, name: called };
}

/** Rules about the timetable of a training. */
export const timetableRules = [
  duplicateSession,
  sessionOutsideTraining,
  sessionEndsBeforeStart,
  lessonHoursDiffer,
  doubleBooking,
  noWorkPlanSession,
] as const;
