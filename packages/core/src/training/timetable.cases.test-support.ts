import type { CalendarDate } from '../kernel/index.js';
import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { Session, Training } from './index.js';
import type { timetableRules } from './timetable.rules.js';
import { aSession, aTraining } from './training.test-support.js';

const monday = '2018-11-05' as const;

const held = (sessions: Session[], change: Partial<Training> = {}) => ({
  subject: aTraining({ sessions, ...change }),
});
const later = { id: 's2', title: 'Penyusunan RKTL', startTime: '10:00', endTime: '11:30' } as const;

const on = (heldOn: Session['heldOn']) => held([aSession({ heldOn })]);
const outside = (heldOn: CalendarDate) => [
  {
    path: ['sessions', 0, 'heldOn'],
    params: { session: 'Peran kader', heldOn, startsOn: monday, endsOn: '2018-11-07' as const },
  },
];

const until = (endTime: Session['endTime'], change: Partial<Training> = {}) =>
  held([aSession({ endTime })], change);
const differ = (scheduled: number, expected = 90) => [
  {
    path: ['sessions', 0],
    params: { session: 'Peran kader', lessonHours: 2, expected, scheduled },
  },
];

const soon = (startTime: Session['startTime'], change: Partial<Session> = {}) =>
  aSession({ ...later, startTime, endTime: '12:00', lessonHours: 0, ...change });
const booked = (who: string, place = 1) => [
  {
    path: ['sessions', place],
    params: { who, session: 'Penyusunan RKTL', other: 'Peran kader', date: monday },
  },
];
const inAula = aSession({ room: 'Aula', resourcePersons: ['Sri Wahyuni', 'Slamet'] });
const inRoomTwo = (startTime: Session['startTime'], ...resourcePersons: string[]) =>
  soon(startTime, { room: 'Ruang 2', resourcePersons });
const persons = {
  resourcePersons: [
    { id: 'n1', name: 'Slamet' },
    { id: 'n2', name: 'Sri Wahyuni' },
    { id: 'n3', name: 'Slamet' },
  ],
};

const materials = [
  { id: 'M5', title: 'Peran kader', covers: [] },
  { id: 'M6', title: 'Penyusunan RKTL', covers: [], isWorkPlanDrafting: true },
];
const plan = { producesWorkPlan: true, materials };
const drafting = { materialId: 'M6', startTime: null, endTime: null } as const;
/** Sessions one after another, each given by its day and its lesson hours, or as a session for drafting. */
const inTurn = (...turns: readonly (Partial<Session> | number)[]) =>
  turns.map((turn, index) =>
    aSession({
      id: `s${String(index)}`,
      startTime: null,
      endTime: null,
      ...(typeof turn === 'number' ? { lessonHours: turn } : turn),
    }),
  );
const missing = (lessonHours: number) => [{ path: ['sessions'], params: { lessonHours } }];

export const timetableCases: RuleCases<typeof timetableRules> = {
  'training.duplicate-session': {
    weight: 'error',
    holds: [held([aSession(), aSession(later)]), held([])],
    breaks: [
      {
        ...held([aSession(), aSession(later), aSession({ heldOn: '2018-11-06' })]),
        found: [{ path: ['sessions', 2, 'id'], params: { session: 's1' } }],
      },
    ],
  },
  'training.session-outside-training': {
    weight: 'error',
    holds: [
      on('2018-11-05'),
      on('2018-11-07'),
      held([aSession({ heldOn: '2030-01-01' })], { dates: { status: 'year', year: 2018 } }),
    ],
    breaks: [
      { ...on('2018-11-04'), found: outside('2018-11-04') },
      { ...on('2018-11-08'), found: outside('2018-11-08') },
    ],
  },
  'training.session-ends-before-start': {
    weight: 'error',
    holds: [until('08:00'), until('08:01'), until(null), held([aSession({ startTime: null })])],
    breaks: [
      {
        ...until('07:59'),
        found: [
          {
            path: ['sessions', 0, 'endTime'],
            params: { session: 'Peran kader', startTime: '08:00', endTime: '07:59' },
          },
        ],
      },
    ],
  },
  'training.lesson-hours-differ': {
    weight: 'error',
    holds: [
      until('09:30'),
      until('10:00', { lessonMinutes: 60 }),
      until('09:30', { lessonMinutes: null }),
      until('07:00'),
      until(null),
      held([aSession({ startTime: null })]),
      held([aSession({ lessonHours: 0, endTime: '12:00' })]),
    ],
    breaks: [
      { ...until('08:00'), found: differ(0) },
      { ...until('09:29'), found: differ(89) },
      { ...until('09:31'), found: differ(91) },
      { ...until('09:30', { lessonMinutes: 60 }), found: differ(90, 120) },
    ],
  },
  'training.double-booking': {
    weight: 'error',
    holds: [
      held([aSession(), soon('09:30')]),
      held([aSession(), soon('08:00', { heldOn: '2018-11-06' })]),
      held([aSession({ endTime: null }), soon('08:30')]),
      held([aSession(), soon(null)]),
      held([inAula, soon('09:00', { room: 'Ruang 2' })]),
      held([aSession({ room: 'Aula' }), inRoomTwo('09:00', 'Budi')]),
      held([inAula, inRoomTwo('09:00', 'Budi')]),
      held([inAula, inRoomTwo('09:30', 'Slamet')]),
      held(
        [aSession({ room: 'Aula', resourcePersons: ['n1'] }), inRoomTwo('09:00', 'n3')],
        persons,
      ),
      held([inAula, inRoomTwo('09:00', 'n1')]),
    ],
    breaks: [
      { ...held([aSession(), soon('09:29')]), found: booked('Penyusunan RKTL') },
      { ...held([aSession(), soon('08:00')]), found: booked('Penyusunan RKTL') },
      { ...held([soon('09:00'), aSession()]), found: booked('Penyusunan RKTL', 0) },
      { ...held([inAula, soon('09:00', { room: 'Aula' })]), found: booked('Aula') },
      { ...held([inAula, soon('09:00')]), found: booked('Aula') },
      { ...held([aSession(), soon('09:00', { room: 'Aula' })]), found: booked('Aula') },
      { ...held([inAula, inRoomTwo('09:00', 'Budi', 'Slamet')]), found: booked('Slamet') },
      { ...held([inAula, inRoomTwo('09:00', 'n1')], persons), found: booked('Slamet') },
      {
        ...held(
          [aSession({ room: 'Aula', resourcePersons: ['Sri Wahyuni'] }), inRoomTwo('09:00', 'n2')],
          persons,
        ),
        found: booked('Sri Wahyuni'),
      },
      {
        ...held([
          aSession({ id: 'a', title: 'a' }),
          aSession({ id: 'b', title: 'b' }),
          aSession({ id: 'c', title: 'c' }),
        ]),
        found: [
          { path: ['sessions', 1], params: pair('a', 'b') },
          { path: ['sessions', 2], params: pair('a', 'c') },
          { path: ['sessions', 2], params: pair('b', 'c') },
        ],
      },
    ],
  },
  'training.no-work-plan-session': {
    weight: 'warning',
    holds: [
      held(inTurn({ ...drafting, lessonHours: 2 }), plan),
      held(inTurn({ ...drafting, lessonHours: 1 }, { ...drafting, lessonHours: 1 }), plan),
      held(inTurn({ activity: 'work-plan-drafting', lessonHours: 2 }), { producesWorkPlan: true }),
      held(inTurn({ ...drafting, lessonHours: 2 }), { ...plan, producesWorkPlan: null }),
      // Two of eight lesson hours follow: a quarter.
      held(inTurn(4, { ...drafting, lessonHours: 2 }, 2), plan),
      // All of the last day follows it.
      held(
        inTurn(
          { lessonHours: 2 },
          { ...drafting, lessonHours: 2, heldOn: '2018-11-06' },
          { lessonHours: 6, heldOn: '2018-11-06' },
        ),
        plan,
      ),
      // The day of the second session is not the last.
      held(
        inTurn(
          2,
          2,
          { ...drafting, lessonHours: 2, heldOn: '2018-11-06' },
          { lessonHours: 6, heldOn: '2018-11-06' },
        ),
        plan,
      ),
      held([], { producesWorkPlan: true }),
      held([aSession()], { producesWorkPlan: false, outputs: [{ kind: 'work-plan' }] }),
      held([aSession()], { producesWorkPlan: null }),
      held([aSession()], { outputs: [{ kind: 'proposal' }] }),
      held([aSession()], { outputs: [] }),
      held([aSession()]),
    ],
    breaks: [
      { ...held(inTurn({ ...drafting, lessonHours: 1 }), plan), found: missing(1) },
      { ...held([aSession()], { outputs: [{ kind: 'work-plan' }] }), found: missing(0) },
      {
        ...held([aSession()], { outputs: [{ kind: 'proposal' }, { kind: 'work-plan' }] }),
        found: missing(0),
      },
      { ...held(inTurn({ materialId: 'M5', lessonHours: 4 }), plan), found: missing(0) },
      { ...held(inTurn({ materialId: null, lessonHours: 4 }), plan), found: missing(0) },
      {
        ...held(inTurn({ ...drafting, lessonHours: 4 }), { producesWorkPlan: true }),
        found: missing(0),
      },
      // Three of nine lesson hours follow.
      { ...held(inTurn(4, { ...drafting, lessonHours: 2 }, 3), plan), found: missing(0) },
      // On a single day the last day is the first.
      { ...held(inTurn({ ...drafting, lessonHours: 2 }, 6), plan), found: missing(0) },
      {
        ...held(
          inTurn(
            { ...drafting, lessonHours: 2 },
            { ...drafting, lessonHours: 1, heldOn: '2018-11-06' },
            { lessonHours: 6, heldOn: '2018-11-06' },
          ),
          plan,
        ),
        found: missing(1),
      },
    ],
  },
};

function pair(other: string, session: string) {
  return { who: session, session, other, date: monday };
}
